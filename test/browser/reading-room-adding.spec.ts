import {test as base} from '@playwright/test'
import {hostOf, pageOf} from '../fetch/host.ts'
import {expect, type Room, seriousFaults, startRoom} from './served-room.ts'

type Site = Awaited<ReturnType<typeof hostOf>>

// A room without stories, and a site that it may fetch from.
const test = base.extend<{site: Site; empty: Room}>({
  // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so with an empty pattern
  site: async ({}, use) => {
    const site = await hostOf({
      '/1': pageOf('Ferry crews go on strike', 'The crews of three ferries went on strike in Nordhavn on Monday, the union said.'),
      '/2': pageOf('Owners offer talks', 'The owners of the ferries in Nordhavn offered new talks on Tuesday, the union said.'),
    })
    await use(site)
    await site.close()
  },
  empty: async ({site}, use) => {
    const {room, stop} = await startRoom('--fetch-host', `127.0.0.1:${site.port}`, '--delay', '0')
    await use(room)
    await stop()
  },
})

test('addresses that are pasted are fetched; what cannot be had says why; what was had is a story', async ({page, empty, site}) => {
  await page.goto(empty.url)
  await expect(page.getByRole('heading', {name: 'No reports yet'})).toBeVisible()
  await page.getByRole('button', {name: 'Paste text or addresses'}).click()
  await page.getByLabel(/^The text as it was published/).fill(`${site.url('/1')}\n${site.url('/2')}\n${site.url('/none')}\nhttp://10.0.0.7/`)
  await expect(page.getByRole('dialog').getByLabel('Outlet')).toHaveCount(0)
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', {name: 'Fetch 4 pages'}).click()
  const rows = page.locator('.uploads li')
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(0)).toContainText('1 added', {timeout: 60_000})
  await expect(rows.nth(1)).toContainText('1 added', {timeout: 60_000})
  await expect(rows.nth(2)).toContainText('its host answered 404')
  await expect(rows.nth(3)).toContainText('not a host of the public internet')
  expect(await seriousFaults(page)).toEqual([])
  await expect(page.locator('.story', {hasText: /ferr|owners/i}).first()).toBeVisible({timeout: 60_000})
  await page.getByRole('button', {name: 'Put this list away'}).click()
  await expect(rows).toHaveCount(0)
})

test('what is pasted or dropped anywhere comes in: a text into the dialog, a file at once', async ({page, empty}) => {
  await page.setViewportSize({width: 390, height: 800})
  await page.goto(empty.url)
  await expect(page.getByRole('heading', {name: 'No reports yet'})).toBeVisible()
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Ferry crews go on strike\n\nThe crews of three ferries went on strike on Monday, the union said.')
    document.body.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true}))
  })
  await expect(page.getByLabel(/^The text as it was published/)).toHaveValue(/three ferries/)
  await page.getByLabel('Outlet').fill('The Fjord')
  await page.getByRole('button', {name: 'Add it'}).click()
  await expect(page.locator('.uploads li').first()).toContainText('1 added', {timeout: 60_000})
  await page.evaluate(() => {
    const dataTransfer = new DataTransfer()
    const text = 'Owners offer talks\n\nThe owners of the ferries offered new talks on Tuesday, the union said.'
    dataTransfer.items.add(new File([text], 'owners.txt', {type: 'text/plain'}))
    document.body.dispatchEvent(new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true}))
  })
  await expect(page.locator('.uploads li').last()).toContainText('1 added', {timeout: 60_000})
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
