import {test as base, type Page} from '@playwright/test'
import {apiClient, uploadFile} from '../../src/serve/client.ts'
import {picturePlace} from './picture-place.ts'
import {expect, type Room, seriousFaults, startRoom} from './served-room.ts'

const arabicOutlet = 'صحيفة الوادي اليومية'
const arabicWords = 'قال رئيس البلدية إن الفيضان قتل تسعة أشخاص في بلدة كارفاند يوم الأربعاء.'
const hebrewWords = 'השיטפון הרג תשעה בני אדם ביום רביעי.'
const longOutlet = `Donaudampfschifffahrtsgesellschafts${'zeitungsverlags'.repeat(8)}anzeiger`
const longTitle = `Flood kills nine in Karvand, ${'so-and-so-said-'.repeat(20)}officials`

const early = 'A flood killed nine people in the town of Karvand on Wednesday, Mayor Leyla Aristova said. The bridge to the town was closed.'
const late = 'A flood killed eleven people in the town of Karvand on Wednesday, Mayor Leyla Aristova said. The bridge to the town was opened again.'

const reports = [
  {text: `Flood kills nine in Karvand\n\n${early}`, source: 'The Valley Herald', published: '2024-05-02', url: 'https://herald.example/flood'},
  {text: `Flood kills eleven in Karvand\n\n${late}`, source: 'The Valley Herald', published: '2024-05-03', url: 'https://herald.example/flood'},
  {
    text: `Flood in Karvand\n\nA flood killed 14 people in the town of Karvand on Wednesday.\n\n${arabicWords}\n\n${hebrewWords}`,
    source: arabicOutlet,
    published: '2024-05-02',
  },
  {
    text: `${longTitle}\n\nA flood killed nine people in the town of Karvand on Wednesday, ${'Aristova'.repeat(30)} said.`,
    source: longOutlet,
    published: '2024-05-02',
  },
]

// A room with one story: two versions of a page, a report that also runs from right to left, and one whose names do not end.
const test = base.extend<object, {room: Room; story: string}>({
  room: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so with an empty pattern
    async ({}, use) => {
      const {room, stop} = await startRoom()
      await use(room)
      await stop()
    },
    {scope: 'worker', timeout: 120_000},
  ],
  story: [
    async ({room}, use) => {
      const api = apiClient({base: room.url})
      for (const [at, {text, ...told}] of reports.entries()) {
        let {id, state} = await uploadFile(api, new File([text], `${at}.txt`), () => {}, told)
        while (state !== 'done' && state !== 'failed') {
          await new Promise((wake) => setTimeout(wake, 100))
          ;({state} = await api.getUpload({params: {upload: id}}))
        }
      }
      await expect.poll(async () => (await api.listStories()).items[0]?.reports, {timeout: 60_000}).toBe(reports.length)
      await use((await api.listStories()).items[0]!.id)
    },
    {scope: 'worker', timeout: 120_000},
  ],
})

async function open(page: Page, room: Room, story: string, screen: string): Promise<void> {
  await page.goto(`${room.url}/stories/${story}${screen}`)
  await expect(page.locator('.account-head h1')).toBeVisible()
}

const directionOf = (page: Page, words: string) =>
  page
    .locator('.report p', {hasText: words})
    .first()
    .evaluate((block) => getComputedStyle(block).direction)

test('reader: each paragraph runs the way its script does, and the page stays as it was', async ({page, room, story}) => {
  await open(page, room, story, '/reader')
  await page
    .locator('.reader-tools')
    .getByRole('button', {name: arabicOutlet})
    .or(page.locator('.report', {hasText: arabicWords}))
    .first()
    .waitFor()
  expect(await directionOf(page, arabicWords)).toBe('rtl')
  expect(await directionOf(page, hebrewWords)).toBe('rtl')
  expect(await directionOf(page, 'A flood killed 14')).toBe('ltr')
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).direction)).toBe('ltr')
  // The date after an outlet's name in another script does not change its place.
  const header = page.locator('.report', {hasText: arabicWords}).locator('header')
  await expect(header.locator('bdi').first()).toHaveText(arabicOutlet)
})

test('reader: a later version shows what was changed against the earlier', async ({page, room, story}) => {
  const kept = (await apiClient({base: room.url}).getAccount({params: {story}})).reports
  const [later, ...others] = kept.filter(({revisionOf}) => revisionOf !== undefined)
  expect(others).toEqual([])
  await open(page, room, story, `/reader?reports=${later!.id}`)
  await page.getByRole('button', {name: 'What was changed'}).click()
  const revision = page.locator('.revision')
  await expect(revision.locator('del').first()).toContainText('nine')
  await expect(revision.locator('ins').first()).toContainText('eleven')
  await expect(revision.locator('del', {hasText: 'closed'})).toHaveCount(1)
  await expect(revision.locator('ins', {hasText: 'opened again'})).toHaveCount(1)
  // What stayed is marked as neither.
  expect(await revision.locator('del, ins').allInnerTexts()).not.toContain('Karvand')
  expect(await seriousFaults(page)).toEqual([])
  await page.screenshot({path: picturePlace('revision')})
})

test('points: an outlet whose name runs from right to left does not turn the words around it', async ({page, room, story}) => {
  await open(page, room, story, '')
  const because = page.locator('tr.point small', {hasText: arabicOutlet}).first()
  await expect(because.locator('bdi').first()).toHaveText(arabicOutlet)
  expect(await because.evaluate((line) => getComputedStyle(line).direction)).toBe('ltr')
})

for (const colorScheme of ['light', 'dark'] as const)
  test(`names that do not end and texts from right to left break no screen in the ${colorScheme}`, async ({page, room, story}) => {
    await page.emulateMedia({colorScheme})
    for (const width of [1280, 390]) {
      await page.setViewportSize({width, height: 800})
      for (const screen of ['', '?look=marks', '/reader', '/timeline', '/actors', '/figures', '/sayings', '/labels', '/origins']) {
        await open(page, room, story, screen)
        await expect(page.locator('.with-panel > section').first()).toBeVisible()
        expect.soft([screen, width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([screen, width, width])
        if (screen === '/reader') expect.soft([screen, width, await seriousFaults(page)]).toEqual([screen, width, []])
        await page.screenshot({path: picturePlace(`${screen.replace(/\W/g, '') || 'points'}-${width}-${colorScheme}`)})
      }
      for (const screen of ['/', '/sources', '/search?q=flood']) {
        await page.goto(room.url + screen)
        // What a list of choices holds is not on the screen until it is opened.
        await expect(
          page
            .getByText(/Karvand|Herald/)
            .filter({visible: true})
            .first(),
        ).toBeVisible()
        expect.soft([screen, width, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([screen, width, width])
        await page.screenshot({path: picturePlace(`${screen.replace(/\W/g, '') || 'stories'}-${width}-${colorScheme}`)})
      }
    }
  })
