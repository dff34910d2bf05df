import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {AxeBuilder} from '@axe-core/playwright'
import {test as base, expect, type Page} from '@playwright/test'

export {expect}

const root = join(import.meta.dirname, '../..')

/** A running `variorum serve` over a dossier of its own. */
export type Room = {readonly url: string; readonly dossier: string}

/** Starts a server over a new dossier, and says how to end it. */
export async function startRoom(...words: readonly string[]): Promise<{room: Room; stop: () => Promise<void>}> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-room-'))
  const dossier = join(folder, 'room.db')
  const server = spawn(process.execPath, [join(root, 'bin/variorum.js'), 'serve', '--dossier', dossier, '--port', '0', ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    const late = setTimeout(() => server.kill('SIGKILL'), 5_000)
    await ended
    clearTimeout(late)
    rmSync(folder, {recursive: true, force: true})
  }
  return {room: {url: await urlOf(server), dossier}, stop}
}

/** Tests against a real server with the example stories; every page that they open must stay without errors and without outside requests. */
export const test = base.extend<{quiet: undefined}, {room: Room}>({
  room: [
    // biome-ignore lint/correctness/noEmptyPattern: a fixture that needs no other says so with an empty pattern
    async ({}, use) => {
      const {room, stop} = await startRoom('--examples')
      await use(room)
      await stop()
    },
    {scope: 'worker', timeout: 120_000},
  ],
  quiet: [
    async ({page, room}, use) => {
      const wrong: string[] = []
      page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
      page.on('console', (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && wrong.push(`console: ${message.text()}`))
      page.on('request', (request) => !request.url().startsWith(room.url) && !/^(?:data|blob):/.test(request.url()) && wrong.push(`asked: ${request.url()}`))
      await use(undefined)
      expect(wrong).toEqual([])
    },
    {auto: true},
  ],
})

/** The address that a starting server prints; rejects where it ends instead. */
export function urlOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let told = ''
    server.stdout!.on('data', (piece: Buffer) => {
      told += piece
      const url = /http:\/\/[\d.]+:\d+/.exec(told)?.[0]
      if (url) resolve(url)
    })
    server.stderr!.on('data', (piece: Buffer) => {
      told += piece
    })
    server.once('exit', (code) => reject(new Error(`variorum serve ended with ${code}: ${told}`)))
  })
}

/** Opens the account of the example story whose title holds these words. */
export async function openStory(page: Page, {url}: Room, words: string, screen = ''): Promise<void> {
  const stories = (await (await page.request.get(`${url}/api/stories`)).json()) as {items: {id: string; title: string}[]}
  const story = stories.items.find(({title}) => title.includes(words))
  if (!story) throw new Error(`expected a story whose title holds “${words}”`)
  await page.goto(`${url}/stories/${story.id}${screen}`)
  await expect(page.locator('.account-head h1')).toBeVisible()
}

/** What axe finds that is serious or worse. */
export async function seriousFaults(page: Page): Promise<unknown[]> {
  const {violations} = await new AxeBuilder({page}).analyze()
  return violations.filter(({impact}) => impact === 'serious' || impact === 'critical').map(({id, nodes}) => [id, nodes.length, nodes[0]?.html.slice(0, 300)])
}
