import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, openStory, seriousFaults, test} from './served-room.ts'

const hostile = `<script>document.title = 'taken'</script><img src=x onerror="document.title='taken'"> officials say`

/** Two reports of one event, the second with a toll that differs and with markup in it. */
function reportsOfFlood(): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-reports-'))
  const [one, other] = [join(folder, 'one.md'), join(folder, 'lowland-radio.txt')]
  writeFileSync(
    one,
    `---\nsource: The Valley Herald\npublished: 2024-05-02\ntitle: Flood kills nine in Karvand\n---\nA flood killed nine people in the town of Karvand on Wednesday, Mayor Leyla Aristova said. “We warned the ministry in April,” she told reporters.\n`,
  )
  writeFileSync(
    other,
    `Flood in Karvand\n\nMay 3, 2024\n\nA flood killed 14 people in the town of Karvand on Wednesday, ${hostile}. Mayor Leila Aristova resigned on Thursday.\n`,
  )
  return [one, other]
}

test('stories: files that are added are read into a story, and markup in them is text', async ({page, room}) => {
  await page.goto(room.url)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', {name: 'Add reports'}).click()
  await (await chooser).setFiles(reportsOfFlood())
  await expect(page.locator('.uploads li').first()).toContainText('1 added', {timeout: 60_000})
  await expect(page.locator('.uploads li').last()).toContainText('1 added', {timeout: 60_000})
  await expect(page.locator('.story', {hasText: 'Karvand'}).first()).toBeVisible({timeout: 60_000})
  await page.getByPlaceholder('Search all reports').fill('officials Karvand')
  await page.keyboard.press('Enter')
  await expect(
    page
      .locator('.found mark')
      .filter({hasText: /^officials$/})
      .first(),
  ).toBeVisible()
  await page.locator('.found a').first().click()
  await expect(page.locator('.report').first()).toContainText('<script>document.title')
  expect(await page.locator('.report script, .report img').count()).toBe(0)
  await expect(page).not.toHaveTitle(/taken/)
})

test('search: all that was found is counted, and narrowed by the standing of points and by day', async ({page, room}) => {
  await page.goto(`${room.url}/search?q=Hamas`)
  const count = page.getByText(/^\d+ reports?$/)
  await expect(count).toHaveText('4 reports')
  await expect(page.locator('.found')).toHaveCount(4)
  await expect(page.locator('.found mark').first()).toHaveText('Hamas')
  await page.getByLabel('In a point that is').selectOption('contested')
  await expect(page).toHaveURL(/status=contested/)
  await expect(page.locator('.found').first()).toBeVisible()
  await page.getByLabel('To', {exact: true}).fill('2001-02-03')
  await expect(page.getByText('No report holds all of this.')).toBeVisible()
})

test('actors: two names are merged, it shows everywhere and after a reload, and the log takes it back', async ({page, room}) => {
  await openStory(page, room, 'Moscow', '/actors')
  await page.locator('.ledger').getByRole('link', {name: 'Mikhail Bogdanov'}).click()
  await page.getByRole('button', {name: 'Same as …'}).click()
  await page.getByLabel('A name', {exact: true}).fill('Maliki')
  await page.getByRole('option', {name: /Maliki/}).click()
  await page.getByLabel(/^Why/).fill('to see whether it holds')
  await page.getByRole('button', {name: 'They are the same'}).click()
  await expect(page.getByRole('dialog')).toHaveCount(0, {timeout: 30_000})
  await openStory(page, room, 'Moscow', '/actors')
  const merged = page.locator('.ledger tbody tr', {hasText: 'Maliki'})
  await expect(merged).toContainText('Bogdanov')
  await page.reload()
  await expect(merged).toContainText('Bogdanov', {timeout: 30_000})
  await page.goto(`${room.url}/log`)
  await expect(page.locator('.judgements li').first()).toContainText('to see whether it holds')
  await page.getByRole('button', {name: 'Take it back'}).first().click()
  await expect(page.locator('.judgements li').first()).toContainText('taken back')
  await openStory(page, room, 'Moscow', '/actors')
  await expect(merged).not.toContainText('Bogdanov', {timeout: 30_000})
})

test('why: the reason of a point opens in place', async ({page, room}) => {
  await openStory(page, room, 'Moscow')
  await page.locator('tr.point .ask').first().click()
  await page.locator('.panel').getByRole('button', {name: 'Why?'}).first().click()
  await expect(page.locator('.explanation')).toContainText('contested')
})

test('timeline: a stretch is drawn as one, and when the reports came out is told apart', async ({page, room}) => {
  await openStory(page, room, 'Moscow', '/timeline')
  await expect(page.locator('.lines .line').filter({hasText: '2006'}).locator('.time-mark.lasting').first()).toBeAttached()
  await expect(page.locator('.published-at')).toHaveCount(3)
  await page.locator('.lines a.label').first().click()
  await expect(page.locator('.panel .card').first()).toBeVisible()
})

test('figures: a toll that rises, with its bounds, in picture and table', async ({page, room}) => {
  await openStory(page, room, 'ndslide', '/figures')
  await expect(page.locator('.figure-plot svg').first()).toBeVisible()
  await expect(page.locator('.figure-group').first().locator('tbody th')).toContainText(['≥ 12'])
  await page.locator('.figure-group a').first().click()
  await expect(page.locator('.panel .card')).toHaveCount(1)
})

test('sayings, labels and origins: by speaker, by outlet, side by side', async ({page, room}) => {
  await openStory(page, room, 'Moscow', '/sayings')
  await page.getByLabel('Speakers or words').fill('Lavrov')
  await expect(page.locator('.speaker')).not.toHaveCount(0)
  await expect(page.locator('.speaker h2').first()).toContainText('Lavrov')
  await openStory(page, room, 'Moscow', '/labels')
  await expect(page.locator('.labels tbody tr', {hasText: 'Hamas'}).locator('s').first()).toHaveText(/terrorist/)
  await openStory(page, room, 'Moscow', '/origins?look=differences')
  await expect(page.locator('.passage del', {hasText: 'fighters'})).toBeVisible()
  await expect(page.locator('.passage ins', {hasText: 'terrorists'})).toBeVisible()
})

test('an address that leads nowhere says so; a server that is gone says so', async ({page, room}) => {
  await page.goto(`${room.url}/stories/t000000000000`)
  await expect(page.getByRole('alert')).toContainText('not in the dossier')
  await page.goto(`${room.url}/nowhere`)
  await expect(page.getByRole('heading', {name: 'Nothing has this address'})).toBeVisible()
})

const screens = ['/', '/search?q=moscow', '/sources', '/log', '/sign-in'] as const
const tabs = ['/timeline', '/actors', '/figures', '/sayings', '/labels', '/origins'] as const

for (const scheme of ['light', 'dark'] as const)
  test(`every screen is accessible in the ${scheme}, at 390 pixels too`, async ({page, room}) => {
    test.setTimeout(400_000)
    await page.emulateMedia({colorScheme: scheme})
    for (const width of [1280, 390]) {
      await page.setViewportSize({width, height: 800})
      for (const screen of screens) {
        await page.goto(room.url + screen)
        await expect(page.locator('#content')).toBeVisible()
        expect([screen, await seriousFaults(page)]).toEqual([screen, []])
        expect([screen, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([screen, width])
      }
      for (const tab of ['', ...tabs]) {
        await openStory(page, room, 'Moscow', tab)
        await expect(page.locator('.with-panel > section').first()).toBeVisible()
        expect([tab, await seriousFaults(page)]).toEqual([tab, []])
        expect([tab, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([tab, width])
      }
    }
  })

test('on paper the whole grid is there, and nothing to press', async ({page, room}) => {
  await openStory(page, room, 'Moscow')
  const counts = await page.locator('.account-head .status b').allInnerTexts()
  await page.emulateMedia({media: 'print'})
  await expect(page.locator('tr.point')).toHaveCount(counts.reduce((sum, count) => sum + Number(count), 0))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280)
  await expect(page.locator('.grid-tools')).toBeHidden()
  await expect(page.locator('.top-bar')).toBeHidden()
})

test('the choice of light or dark is kept', async ({page, room}) => {
  await page.goto(room.url)
  await page.getByRole('button', {name: 'Show it dark'}).click()
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})

test('a comment stands where it was made; the account leaves as a file', async ({page, room}) => {
  await openStory(page, room, 'Moscow')
  await page.locator('tr.point .ask').first().click()
  await page.locator('.panel').getByRole('button', {name: 'Comment …'}).first().click()
  await page.getByLabel('Comment', {exact: true}).fill('ask the ministry about 2019')
  await page.getByRole('button', {name: 'Keep it'}).click()
  await expect(page.locator('.panel .comment')).toContainText('ask the ministry about 2019')
  await page.reload()
  await expect(page.locator('.panel .comment')).toContainText('ask the ministry about 2019')
  await page.getByRole('button', {name: 'Export …'}).click()
  const download = page.waitForEvent('download')
  await page.getByRole('menuitem').first().click()
  expect((await download).suggestedFilename()).toContain('Palestinian factions')
})

test('a statement that the words do not bear is rejected from where one reads it, and is gone from its report', async ({page, room}) => {
  await openStory(page, room, 'ndslide', '/figures')
  const rows = page.locator('.figure-group tbody tr')
  await expect(rows.first()).toBeVisible()
  const before = await rows.count()
  await page.locator('.figure-group a').first().click()
  await page.getByRole('button', {name: 'Not so …'}).click()
  await page.getByRole('menuitem', {name: 'The words do not say so'}).click()
  await page.getByRole('button', {name: 'Reject it'}).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(rows).toHaveCount(before - 1, {timeout: 30_000})
  await page.goto(`${room.url}/log`)
  const rejected = page.locator('.judgements li', {hasText: 'is rejected'}).first()
  await expect(rejected.getByRole('link')).toHaveAttribute('href', /\/reader\?reports=r\w+&see=s\w+$/)
  await page.getByRole('radio', {name: 'Comments'}).click()
  await expect(rejected).toHaveCount(0)
  await page.getByRole('radio', {name: 'Statements'}).click()
  await expect(rejected).toBeVisible()
  await page.getByLabel('To').fill('2001-02-03')
  await expect(page.getByText('No decision fits')).toBeVisible()
})
