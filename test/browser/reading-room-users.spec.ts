import {execFileSync, spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, seriousFaults, test, urlOf} from './served-room.ts'

const variorum = join(import.meta.dirname, '../../bin/variorum.js')
const password = 'a long pass phrase of mia'

test('a dossier with users: a reader signs in, reads, and is offered nothing that a reader may not do', async ({browser}) => {
  test.setTimeout(180_000)
  const folder = mkdtempSync(join(tmpdir(), 'variorum-users-'))
  const dossier = join(folder, 'shared.db')
  execFileSync(process.execPath, [variorum, 'add', join(import.meta.dirname, '../../examples/moscow-meeting'), '--dossier', dossier], {stdio: 'ignore'})
  execFileSync(process.execPath, [variorum, 'user', 'add', 'mia', '--role', 'reader', '--dossier', dossier], {input: `${password}\n`})
  const server = spawn(process.execPath, [variorum, 'serve', '--users', '--dossier', dossier, '--port', '0'], {stdio: ['ignore', 'pipe', 'pipe']})
  try {
    const url = await urlOf(server)
    const page = await (await browser.newContext()).newPage()
    await page.goto(`${url}/log`)
    await expect(page.getByRole('heading', {name: 'Sign in'})).toBeVisible()
    expect(await seriousFaults(page)).toEqual([])
    await page.getByLabel('Name').fill('mia')
    await page.getByLabel('Password').fill('something else entirely')
    await page.getByRole('button', {name: 'Sign in'}).click()
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
    await page.close()
  } finally {
    server.kill('SIGKILL')
    rmSync(folder, {recursive: true, force: true})
  }
})
