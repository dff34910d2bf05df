import type {Page} from '@playwright/test'
import {picturePlace} from './picture-place.ts'
import {expect, seriousFaults, startRoom} from './served-room.ts'
import {enter, test} from './shared-room.ts'

const longName = `${'alexandra.konstantinopoulou-schwarzenbergerstraße.'.repeat(2)}`.slice(0, 99)

async function statusWith(page: Page, shared: string, token: string): Promise<number> {
  return (await page.request.get(`${shared}/api/stories`, {headers: {authorization: `Bearer ${token}`}})).status()
}

test('a token is made for what it may do, shown once, works, and works no more when it is revoked', async ({page, shared}) => {
  await page.goto(`${shared}/tokens`)
  await enter(page, 'analyst')
  await expect(page.getByRole('heading', {name: 'No tokens yet'})).toBeVisible()
  await expect(page.getByRole('link', {name: 'Users'})).toHaveCount(0)
  await page.getByRole('button', {name: 'Make a token …'}).click()
  await page.getByLabel('What it is for').fill('nightly import')
  await expect(page.getByRole('checkbox', {name: 'mind users'})).toHaveCount(0)
  await page.getByText('add reports').click()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', {name: 'Make it'}).click()
  const token = await page.locator('.token-words').innerText()
  expect(token).toMatch(/^vrm_[\w-]{43}$/)
  await page.keyboard.press('Escape')
  await expect(page.locator('.token-words')).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await page.getByRole('button', {name: 'I have it'}).click()
  expect(await statusWith(page, shared, token)).toBe(200)
  const row = page.locator('.access-list li')
  await expect(row).toContainText('may read, add reports')
  await page.reload()
  await expect(row).toContainText('last used')
  expect(await page.content()).not.toContain(token)
  await page.getByRole('button', {name: 'Revoke nightly import'}).click()
  await page.getByRole('button', {name: 'Revoke it'}).click()
  await expect(row).toHaveCount(0)
  expect(await statusWith(page, shared, token)).toBe(401)
})

test('an admin adds somebody, changes their role, removes them, and finds all of it in the audit log', async ({page, shared}) => {
  await page.goto(`${shared}/users`)
  await enter(page, 'admin')
  await page.getByRole('button', {name: 'Add somebody …'}).click()
  const [name, add] = [page.getByLabel(/^Name to sign in/), page.getByRole('button', {name: 'Add them'})]
  await name.fill('no spaces please')
  await page.getByLabel('First password').fill('too short')
  await expect(add).toBeDisabled()
  await page.getByLabel('First password').fill('long enough for all')
  await add.click()
  await expect(page.getByRole('alert')).toContainText('expected letters')
  await name.fill('نور')
  await page.getByRole('radio', {name: /reader/}).check({force: true})
  expect(await seriousFaults(page)).toEqual([])
  await add.click()
  const row = page.locator('.access-list li', {hasText: 'نور'})
  await expect(row.locator('.role')).toHaveText('reader')
  await row.getByRole('button', {name: 'Change نور'}).click()
  await page.getByRole('radio', {name: /analyst/}).check({force: true})
  await page.getByRole('button', {name: 'Change it'}).click()
  await expect(row.locator('.role')).toHaveText('analyst')
  await row.getByRole('button', {name: 'Remove نور'}).click()
  await page.getByRole('button', {name: 'Remove them'}).click()
  await expect(row).toHaveCount(0)
  // Nobody locks themselves out.
  await expect(page.getByRole('button', {name: 'Remove admin'})).toHaveCount(0)
  await page.getByRole('link', {name: 'Audit log'}).click()
  for (const deed of ['removed a user: نور', 'changed a user: نور role analyst', 'added a user: نور reader'])
    await expect(page.locator('.audit li', {hasText: deed}).first()).toContainText('admin')
})

test('the audit log is narrowed by kind, person and day, and tells what was changed by commands', async ({page, shared}) => {
  await page.goto(`${shared}/audit?kind=user`)
  await enter(page, 'admin')
  const lines = page.locator('.audit li')
  await expect(lines.filter({hasText: 'added a user: analyst analyst'})).toContainText('command line')
  await page.getByRole('radio', {name: 'Sign-ins'}).click()
  await expect(lines.first()).toContainText('signed in')
  await expect(lines.filter({hasText: 'added a user'})).toHaveCount(0)
  await page.getByLabel('By').selectOption('admin')
  await expect(lines.filter({hasNotText: 'admin'})).toHaveCount(0)
  await expect(page).toHaveURL(/kind=sign-in&who=admin/)
  expect(await seriousFaults(page)).toEqual([])
  await page.getByLabel('To').fill('2001-02-03')
  await expect(lines).toHaveCount(0)
  await expect(page.getByText('Nothing was done that fits')).toBeVisible()
})

test('a reader who comes upon the screens of admins is told so, and the audit log tells who was refused', async ({page, shared}) => {
  await page.goto(`${shared}/audit`)
  await enter(page, 'reader')
  for (const screen of ['audit', 'users']) {
    await page.goto(`${shared}/${screen}`)
    await expect(page.getByRole('heading', {name: 'You may not see this'})).toBeVisible()
    await expect(page.getByRole('alert')).toContainText('signed in as reader')
    await expect(page.getByRole('button', {name: 'Add somebody …'})).toHaveCount(0)
    expect(await seriousFaults(page)).toEqual([])
  }
  const origin = new URL(shared).origin
  expect((await page.request.post(`${shared}/api/judgements`, {headers: {origin}, data: {}})).status()).toBe(403)
  await page.getByRole('button', {name: 'Sign out'}).click()
  await enter(page, 'admin')
  await page.goto(`${shared}/audit`)
  await expect(page.locator('.audit li.refused', {hasText: 'decided something'}).first()).toContainText('reader')
  for (let refusals = 0; refusals < 60; refusals++)
    await page.request.post(`${shared}/api/tokens`, {headers: {origin}, data: {name: 'x', scopes: ['read'], days: 1}})
  await page.reload()
  await expect(page.locator('.audit li')).toHaveCount(50)
  await page.getByRole('button', {name: 'Show earlier ones'}).click()
  await expect.poll(() => page.locator('.audit li').count()).toBeGreaterThan(60)
})

test('a session that ended elsewhere leads to the door and back to the same screen', async ({page, shared}) => {
  await page.goto(`${shared}/tokens`)
  await enter(page, 'analyst')
  await expect(page.getByRole('heading', {name: 'Tokens', exact: true})).toBeVisible()
  await page.context().clearCookies()
  await page.getByRole('link', {name: 'Sources'}).click()
  await enter(page, 'analyst')
  await expect(page.getByRole('heading', {name: 'Sources'})).toBeVisible()
})

test('users, tokens and the audit log are accessible in both themes, fit 1,280 and 390 pixels, and take very long names', async ({page, shared}) => {
  await page.goto(`${shared}/users`)
  await enter(page, 'admin')
  await expect(page.getByRole('heading', {name: 'Users'})).toBeVisible()
  const headers = {origin: new URL(shared).origin}
  expect((await page.request.post(`${shared}/api/users`, {headers, data: {name: longName, role: 'analyst', password: 'long enough for all'}})).status()).toBe(
    201,
  )
  for (const data of [
    {name: 'nightly import', scopes: ['read', 'add'], days: 90},
    {name: 'W'.repeat(100), scopes: ['read', 'judge', 'add', 'admin']},
  ])
    expect((await page.request.post(`${shared}/api/tokens`, {headers, data})).status()).toBe(201)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 390])
      for (const [screen, heading] of [
        ['users', 'Users'],
        ['tokens', 'Tokens'],
        ['audit', 'Audit log'],
      ] as const) {
        await page.emulateMedia({colorScheme})
        await page.setViewportSize({width, height: 800})
        await page.goto(`${shared}/${screen}`)
        await expect(page.getByRole('heading', {name: heading, exact: true})).toBeVisible()
        await expect(page.locator('.access-list li, .audit li').nth(1)).toBeVisible()
        await page.screenshot({path: picturePlace(`${screen}-${width}-${colorScheme}`)})
        expect([screen, await seriousFaults(page)]).toEqual([screen, []])
        expect([screen, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([screen, width])
      }
})

test('where nobody signs in, the screens say so', async ({page}) => {
  const {room, stop} = await startRoom()
  try {
    for (const screen of ['tokens', 'users', 'audit']) {
      await page.goto(`${room.url}/${screen}`)
      await expect(page.getByRole('heading', {name: 'Nobody signs in here'})).toBeVisible()
      expect(await seriousFaults(page)).toEqual([])
    }
  } finally {
    await stop()
  }
})
