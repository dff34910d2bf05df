import {expect, openStory, seriousFaults, test} from './served-room.ts'

test('stories: lists them, says how many reports and who told them, narrows them by words', async ({page, room}) => {
  await page.goto(room.url)
  // Other tests of one run may have added stories to the same room.
  await expect.poll(() => page.locator('.story').count()).toBeGreaterThanOrEqual(2)
  await expect(page.locator('.story', {hasText: 'Moscow'})).toContainText('4 reports')
  await page.getByPlaceholder('Stories with these words').fill('landslide')
  await page.keyboard.press('Enter')
  await expect(page.locator('.story')).toHaveCount(1)
  await expect(page).toHaveURL(/q=landslide/)
})

test('points: from what is contested to its words in two reports, side by side', async ({page, room}) => {
  await openStory(page, room, 'Moscow')
  const first = page.locator('tr.point').first()
  await expect(first).toHaveClass(/contested/)
  await first.locator('.ask').click()
  const panel = page.locator('.panel')
  await expect(panel.locator('.status')).toHaveText(/contested/)
  await expect(panel.locator('.reading-part')).toHaveCount(2)
  const words = (await panel.locator('.card mark').first().innerText()).slice(0, 30)
  await panel.getByRole('link', {name: 'Read side by side'}).click()
  await expect(page).toHaveURL(/\/reader\?/)
  await expect(page.locator('.columns .report')).toHaveCount(2)
  await expect(page.locator('.report .on').first()).toBeInViewport()
  expect((await page.locator('.report .on').allInnerTexts()).join('').replace(/\s+/g, ' ')).toContain(words)
})

test('points: the words of a mark under the pointer, and its keys', async ({page, room}) => {
  await openStory(page, room, 'Moscow', '?look=marks')
  const cell = page.locator('td button[data-point]').first()
  await cell.hover()
  await expect(page.locator('.hover-words q').first()).toBeVisible()
  await page.locator('tr.group button').first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('button[data-column="1"]:focus')).toHaveCount(1)
  await page.keyboard.press('j')
  await expect(page.locator('tr.point[aria-selected=true]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('.panel')).toHaveCount(0)
})

test('points: what agrees is folded and unfolded', async ({page, room}) => {
  await openStory(page, room, 'Moscow')
  const agreeing = page.locator('tr.point.agree')
  await page.locator('.grid-scroller').evaluate((box) => box.scrollTo({top: 1200}))
  await expect(agreeing.first()).toBeAttached()
  await page.locator('.grid-scroller').evaluate((box) => box.scrollTo({top: 0}))
  await page.locator('tr.group button').last().scrollIntoViewIfNeeded()
  await page.locator('tr.group button', {hasText: 'agree'}).click()
  await expect(agreeing).toHaveCount(0)
  await expect(page).toHaveURL(/fold=agree/)
})

test('reader: choosing words tells what was recorded; j goes through the points; columns follow one another', async ({page, room}) => {
  await openStory(page, room, 'Moscow', '/reader')
  await page.locator('.report .lit').first().click()
  await expect(page.locator('.panel .card').first()).toBeVisible()
  await page.keyboard.press('j')
  await expect(page).toHaveURL(/point=p/)
  const [left, right] = [page.locator('.report').first(), page.locator('.report').last()]
  await expect(left.locator('.on').first()).toBeInViewport()
  const before = await right.evaluate((column) => column.scrollTop)
  await left.evaluate((column) => column.scrollTo({top: column.scrollHeight}))
  await expect.poll(() => right.evaluate((column) => column.scrollTop)).not.toBe(before)
})

for (const scheme of ['light', 'dark'] as const)
  for (const screen of ['', '?look=marks', '/reader'])
    test(`account${screen} is accessible in the ${scheme}`, async ({page, room}) => {
      await page.emulateMedia({colorScheme: scheme})
      await openStory(page, room, 'Moscow', screen)
      await page.locator('.lit, tr.point button').first().click()
      await expect(page.locator('.panel .card').first()).toBeVisible()
      expect(await seriousFaults(page)).toEqual([])
    })
