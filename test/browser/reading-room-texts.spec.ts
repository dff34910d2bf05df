import {test as base, type Page} from '@playwright/test'
import {apiClient} from '../../src/serve/client.ts'
import {picturePlace} from './picture-place.ts'
import {expect, type Room, seriousFaults, startRoom} from './served-room.ts'
import {addUneasyReports, arabicOutlet, arabicWords, longName, longOutlet} from './uneasy-reports.ts'

type Uneasy = {readonly room: Room; readonly ids: Readonly<Record<string, string>>; readonly story: string}

// A room over reports that are hard to set; its story is that of the report with the long names.
const test = base.extend<object, {uneasy: Uneasy}>({
  uneasy: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so with an empty pattern
    async ({}, use) => {
      const {room, stop} = await startRoom()
      const ids = await addUneasyReports(room)
      const api = apiClient({base: room.url})
      await expect.poll(async () => (await api.getReport({params: {report: ids['later.md']!}})).story, {timeout: 60_000}).toBeDefined()
      const story = (await api.getReport({params: {report: ids['later.md']!}})).story!
      await api.getAccount({params: {story}, query: {fresh: true}})
      await use({room, ids, story})
      await stop()
    },
    {scope: 'worker', timeout: 120_000},
  ],
})

test.beforeEach(() => test.setTimeout(120_000))

async function directionOf(page: Page, words: string): Promise<string> {
  return page
    .getByText(words)
    .first()
    .evaluate((element) => getComputedStyle(element.closest('[dir]') ?? element).direction)
}

test('reader: what runs from right to left is set so, among words that do not', async ({page, uneasy: {room, ids, story}}) => {
  await page.goto(`${room.url}/stories/${story}/reader?reports=${ids['first.md']}+${ids['long.md']}`)
  const arabic = page.locator('.report').first()
  await expect(arabic.getByText(arabicWords.slice(0, 30)).first()).toBeVisible()
  expect(await directionOf(page, arabicWords.slice(0, 30))).toBe('rtl')
  expect(await directionOf(page, 'The ministry said')).toBe('ltr')
  // The brackets of a name stay with it.
  await expect(arabic.locator('header bdi').first()).toHaveText(arabicOutlet)
  await page.screenshot({path: picturePlace('right-to-left')})
  expect(await seriousFaults(page)).toEqual([])
})

test('a report all from right to left stands by itself, from right to left', async ({page, uneasy: {room, ids}}) => {
  await page.goto(`${room.url}/reports/${ids['arabic.md']}`)
  await expect(page.getByText('انهيار سد').first()).toBeVisible()
  expect(await directionOf(page, arabicWords.slice(0, 30))).toBe('rtl')
  await page.screenshot({path: picturePlace('right-to-left-alone')})
  expect(await seriousFaults(page)).toEqual([])
})

test('reader: a later version shows what it took out and put in', async ({page, uneasy: {room, ids, story}}) => {
  await page.goto(`${room.url}/stories/${story}/reader?reports=${ids['later.md']}+${ids['long.md']}`)
  await page.getByRole('button', {name: 'What was changed'}).click()
  const revision = page.locator('.revision')
  await expect(revision.locator('del', {hasText: 'nine'}).first()).toBeVisible()
  await expect(revision.locator('ins', {hasText: 'eleven'}).first()).toBeVisible()
  await expect(revision.locator('ins', {hasText: 'warned'}).first()).toBeVisible()
  // The full stop of a paragraph from right to left stands at its left.
  const [start, end] = await revision.evaluate((element, words) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(words)
      if (at < 0) continue
      return [at, at + words.length - 1].map((place) => {
        const range = document.createRange()
        range.setStart(node, place)
        range.setEnd(node, place + 1)
        return range.getBoundingClientRect().left
      })
    }
    return []
  }, arabicWords)
  expect(end).toBeLessThan(start!)
  // What stayed is neither.
  await expect(revision.locator('del, ins', {hasText: 'Aristova'})).toHaveCount(0)
  await page.screenshot({path: picturePlace('revision')})
  expect(await seriousFaults(page)).toEqual([])
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 390])
    test(`very long names break no screen at ${width} pixels in the ${colorScheme}`, async ({page, uneasy: {room, ids, story}}) => {
      await page.emulateMedia({colorScheme})
      await page.setViewportSize({width, height: 800})
      const reader = `/reader?reports=${ids['long.md']}+${ids['first.md']}`
      for (const screen of ['?look=words&fold=none', '?look=marks', reader, '/timeline', '/actors', '/figures', '/sayings', '/labels', '/origins']) {
        await page.goto(`${room.url}/stories/${story}${screen}`)
        await expect(page.locator('.account-head h1')).toBeVisible()
        await expect(page.locator('.with-panel > section').first()).toBeVisible()
        if (screen === reader) await expect(page.locator('.report', {hasText: longName}).first()).toContainText(longOutlet)
        await expectToFit(page, width, screen.split('?reports')[0]!)
      }
      for (const screen of ['/stories', '/sources', '/log', '/search?q=dam']) {
        await page.goto(room.url + screen)
        await expect(page.locator('#content h1').first()).toBeVisible()
        await expect(page.locator('[role=status]', {hasText: '…'})).toHaveCount(0)
        await expectToFit(page, width, screen)
      }
    })

async function expectToFit(page: Page, width: number, screen: string): Promise<void> {
  await page.screenshot({path: picturePlace(`${screen.replace(/\W/g, '') || 'points'}-${width}`)})
  expect([screen, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([screen, width])
  expect([screen, await runningOver(page)]).toEqual([screen, []])
  expect([screen, await seriousFaults(page)]).toEqual([screen, []])
}

// Columns and heads whose words are wider than they are.
async function runningOver(page: Page): Promise<string[]> {
  return page
    .locator('.report, .report > *, tr.point td, thead th, .account-head, .story, .ledger td')
    .evaluateAll((elements) =>
      elements
        .filter(({scrollWidth, clientWidth, className}) => clientWidth > 0 && scrollWidth > clientWidth + 1 && !String(className).includes('hatched'))
        .map(({className, tagName, scrollWidth, clientWidth}) => `${tagName}.${className} ${scrollWidth} > ${clientWidth}`),
    )
}
