import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, openStory, test} from './served-room.ts'

const images = join(import.meta.dirname, '../../docs/images')

// What docs/reading-room.md shows: picture, story, screen, and what must be there before it is taken. UPDATE=1 takes them anew.
const pictures = [
  ['points', 'Moscow', '', 'tr.point'],
  ['reader', 'Moscow', '/reader', '.report .on'],
  ['timeline', 'Moscow', '/timeline', '.time-mark.lasting'],
  ['actors', 'Moscow', '/actors', '.network canvas'],
  ['figures', 'ndslide', '/figures', '.figure-plot svg'],
  ['origins', 'Moscow', '/origins?look=differences', '.passage del'],
] as const

test.use({viewport: {width: 1200, height: 720}, colorScheme: 'light'})

function place(name: string): string {
  return process.env['UPDATE'] ? join(images, `${name}.png`) : test.info().outputPath(`${name}.png`)
}

test('stories are as docs/reading-room.md shows them', async ({page, room}) => {
  await page.goto(room.url)
  await expect(page.locator('.story')).toHaveCount(2)
  await page.screenshot({path: place('stories')})
  expect(existsSync(join(images, 'stories.png'))).toBe(true)
})

for (const [name, story, screen, wanted] of pictures)
  test(`${name} is as docs/reading-room.md shows it`, async ({page, room}) => {
    await openStory(page, room, story)
    const point = await page.locator('tr.point .ask').first().textContent()
    expect(point).toBeTruthy()
    await page.locator('tr.point .ask').first().click()
    if (name === 'reader') await page.getByRole('link', {name: 'Read side by side'}).click()
    else if (name !== 'points') await openStory(page, room, story, screen)
    await expect(page.locator(wanted).first()).toBeAttached()
    await page.waitForTimeout(800)
    await page.screenshot({path: place(name)})
    expect(existsSync(join(images, `${name}.png`))).toBe(true)
  })
