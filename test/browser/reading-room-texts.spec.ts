import {test as base, type Locator} from '@playwright/test'
import {apiClient, uploadFile} from '../../src/serve/client.ts'
import {picturePlace} from './picture-place.ts'
import {expect, type Room, seriousFaults, startRoom} from './served-room.ts'

const arabicWords = 'قال المسؤول إن السد انهار في الساعة 3:45 صباحا، وإن 12 شخصا (على الأقل) قتلوا في مدينة كارفاند.'

const told = (toll: string, more: string) =>
  `Dam collapse kills ${toll} in Karvand\n\nA dam collapsed near the town of Karvand on Wednesday and killed ${toll} people, Mayor Leyla Aristova said.\n\n${arabicWords}\n\nThe ministry said that it ${more}.`

const url = 'https://valley.example/dam'

// Two versions of a page in two scripts, a report that tells the same, and one that runs from right to left as a whole.
const reports = {
  first: {text: told('nine', 'was waiting for a report'), url, published: '2024-05-02'},
  later: {text: told('eleven', 'had been warned'), url, published: '2024-05-03'},
  other: {text: told('14', 'knew of nothing'), published: '2024-05-03'},
  arabic: {text: `انهيار سد قرب كارفاند\n\n${arabicWords}\n\n${arabicWords}`, published: '2024-05-04'},
}

type Told = {readonly room: Room; readonly ids: Readonly<Record<keyof typeof reports, string>>}

const test = base.extend<object, {told: Told}>({
  told: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so with an empty pattern
    async ({}, use) => {
      const {room, stop} = await startRoom()
      const api = apiClient({base: room.url})
      const ids: Record<string, string> = {}
      for (const [name, {text, ...facts}] of Object.entries(reports)) {
        const {id} = await uploadFile(api, new File([text], `${name}.txt`), () => {}, {source: 'صحيفة الوادي', ...facts})
        await expect.poll(async () => (await api.getUpload({params: {upload: id}})).state, {timeout: 60_000}).toBe('done')
        ids[name] = (await api.getUpload({params: {upload: id}})).reports[0]!
      }
      await expect.poll(async () => (await api.getReport({params: {report: ids['later']!}})).story, {timeout: 60_000}).toBeDefined()
      await use({room, ids: ids as Told['ids']})
      await stop()
    },
    {scope: 'worker', timeout: 120_000},
  ],
})

test('a report that runs from right to left as a whole is shown so', async ({page, told: {room, ids}}) => {
  await page.goto(`${room.url}/reports/${ids.arabic}`)
  await expect(page.getByText('انهيار سد').first()).toBeVisible()
  const [start, end] = await leftOf(page.locator('#content'), arabicWords)
  expect(end).toBeLessThan(start!)
  await page.screenshot({path: picturePlace('right-to-left')})
  expect(await seriousFaults(page)).toEqual([])
})

test('what was changed: each paragraph runs the way its script does', async ({page, told: {room, ids}}) => {
  await page.goto(`${room.url}/reports/${ids.later}`)
  await page.getByRole('button', {name: 'What was changed'}).first().click()
  const revision = page.locator('.revision')
  await expect(revision.locator('del', {hasText: 'nine'}).first()).toBeVisible()
  await expect(revision.locator('ins', {hasText: 'warned'}).first()).toBeVisible()
  const [start, end] = await leftOf(revision, arabicWords)
  expect(end).toBeLessThan(start!)
  const [from, to] = await leftOf(revision, 'The ministry')
  expect(from).toBeLessThan(to!)
  await page.screenshot({path: picturePlace('revision-in-two-scripts')})
  expect(await seriousFaults(page)).toEqual([])
})

// Where the first character of some words stands, and where the last: a full stop from right to left stands at the left.
function leftOf(place: Locator, words: string): Promise<number[]> {
  return place.evaluate((element, sought) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(sought)
      if (at < 0) continue
      return [at, at + sought.length - 1].map((character) => {
        const range = document.createRange()
        range.setStart(node!, character)
        range.setEnd(node!, character + 1)
        return range.getBoundingClientRect().left
      })
    }
    throw new Error(`expected “${sought}” in one piece`)
  }, words)
}
