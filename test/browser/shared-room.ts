import {execFileSync, spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {test as base, type Page} from '@playwright/test'
import {expect, urlOf} from './served-room.ts'

const root = join(import.meta.dirname, '../..')
const variorum = join(root, 'bin/variorum.js')

/** The pass phrase of everybody in a shared room. */
export const password = 'a long pass phrase'

/** Tests against a real server over a dossier with three users, each named for their role; it gives its address. */
export const test = base.extend<object, {shared: string}>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so with an empty pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'variorum-users-'))
      const dossier = join(folder, 'shared.db')
      execFileSync(process.execPath, [variorum, 'add', join(root, 'examples/moscow-meeting'), '--dossier', dossier], {stdio: 'ignore'})
      for (const role of ['reader', 'analyst', 'admin'])
        execFileSync(process.execPath, [variorum, 'user', 'add', role, '--role', role, '--dossier', dossier], {input: `${password}\n`})
      const server = spawn(process.execPath, [variorum, 'serve', '--users', '--dossier', dossier, '--port', '0'], {stdio: ['ignore', 'pipe', 'pipe']})
      await use(await urlOf(server))
      server.kill('SIGKILL')
      rmSync(folder, {recursive: true, force: true})
    },
    {scope: 'worker', timeout: 120_000},
  ],
})

/** Signs in at the door that stands before every screen; with the right pass phrase, waits until one is in. */
export async function enter(page: Page, name: string, secret = password): Promise<void> {
  await expect(page.getByRole('heading', {name: 'Sign in'})).toBeVisible()
  await page.getByLabel('Name').fill(name)
  await page.getByLabel('Password').fill(secret)
  await page.getByRole('button', {name: 'Sign in'}).click()
  if (secret === password) await expect(page.getByRole('button', {name: 'Sign out'})).toBeVisible()
}
