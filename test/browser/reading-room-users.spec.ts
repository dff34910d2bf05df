import {expect, seriousFaults} from './served-room.ts'
import {enter, password, test} from './shared-room.ts'

test('a dossier with users: a reader signs in, reads, and is offered nothing that a reader may not do', async ({page, shared}) => {
  await page.goto(`${shared}/log`)
  await expect(page.getByRole('heading', {name: 'Sign in'})).toBeVisible()
  expect(await seriousFaults(page)).toEqual([])
  await enter(page, 'reader', 'something else entirely')
  await expect(page.getByRole('alert')).toContainText('wrong')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', {name: 'Sign in'}).click()
  await expect(page.getByRole('heading', {name: 'Log'})).toBeVisible()
  await page.getByRole('link', {name: 'Stories'}).click()
  await expect(page.getByRole('button', {name: 'Add reports'})).toHaveCount(0)
  await page.locator('.story h2 a').first().click()
  await page.locator('tr.point .ask').first().click()
  await expect(page.locator('.panel .card').first()).toBeVisible()
  await expect(page.getByRole('button', {name: 'Not so …'})).toHaveCount(0)
  await page.getByRole('button', {name: 'Sign out'}).click()
  await expect(page.getByRole('heading', {name: 'Sign in'})).toBeVisible()
})
