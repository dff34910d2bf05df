import {type ChildProcess, spawn} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {chromium, type Page} from '@playwright/test'
import type {Account} from '../src/model/account.ts'
import {storyOf} from './collate.ts'

const root = join(import.meta.dirname, '..')
const many = 50
const manyPoints = 300
const runs = 5

/** The reading room in a real browser over a real server with fifty reports of one story: kilobytes of script before the first points, milliseconds until they are seen (median of five cold starts), and milliseconds a frame while a grid of fifty reports by three hundred points scrolls. */
export async function bench(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
  const server = await serveStory(folder)
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  })
  try {
    const {id, account} = await storyOn(server.url)
    const address = `${server.url}/stories/${id}`
    const starts: Start[] = []
    for (let run = 0; run < runs; run++) {
      const context = await browser.newContext({viewport: {width: 1280, height: 800}})
      starts.push(await startOf(await context.newPage(), address))
      await context.close()
    }
    const page = await browser.newPage({viewport: {width: 1280, height: 800}})
    const frames = await scrollFrames(page, address, withPoints(account))
    return {
      reports: account.reports.length,
      points: account.points.length,
      scriptKilobytesGzipped: starts[0]!.kilobytes,
      firstContentMs: median(starts.map(({content}) => content)),
      firstPointsMs: median(starts.map(({points}) => points)),
      frameMsMedian: median(frames),
      frameMs95: sorted(frames)[Math.floor(frames.length * 0.95)]!,
    }
  } finally {
    await browser.close()
    server.process.kill('SIGKILL')
    rmSync(folder, {recursive: true, force: true})
  }
}

type Server = {readonly url: string; readonly process: ChildProcess}

function serveStory(folder: string): Promise<Server> {
  const reports = join(folder, 'reports')
  mkdirSync(reports)
  for (const [index, {text, title}] of storyOf(many).entries())
    writeFileSync(
      join(reports, `${index}.md`),
      `---\nsource: Outlet ${index}\npublished: 2024-06-0${3 + (index % 3)}\ntitle: ${JSON.stringify(title)}\n---\n${withoutFrontMatter(text)}\n`,
    )
  const dossier = join(folder, 'bench.db')
  const variorum = join(root, 'bin/variorum.js')
  return new Promise((resolve, reject) => {
    const adding = spawn(process.execPath, [variorum, 'add', reports, '--dossier', dossier], {stdio: ['ignore', 'ignore', 'inherit']})
    adding.once('exit', (code) => {
      if (code !== 0 && code !== 2) return reject(new Error(`variorum add ended with ${code}`))
      const server = spawn(process.execPath, [variorum, 'serve', '--dossier', dossier, '--port', '0'], {stdio: ['ignore', 'pipe', 'inherit']})
      server.stdout.on('data', (piece: Buffer) => {
        const url = /http:\/\/[\d.]+:\d+/.exec(String(piece))?.[0]
        if (url) resolve({url, process: server})
      })
    })
  })
}

const withoutFrontMatter = (text: string) => text.replace(/^---\n[\s\S]*?\n---\n/, '')

// The story with most reports; its account is made by asking for it once, as the first of many readers does.
async function storyOn(url: string): Promise<{id: string; account: Account}> {
  const {items} = (await (await fetch(`${url}/api/stories?sort=reports`)).json()) as {items: {id: string}[]}
  const id = items[0]!.id
  return {id, account: (await (await fetch(`${url}/api/stories/${id}/account?fresh=true`)).json()) as Account}
}

type Start = {readonly kilobytes: number; readonly content: number; readonly points: number}

async function startOf(page: Page, address: string): Promise<Start> {
  const scripts = new Set<string>()
  page.on('request', (request) => {
    if (request.url().endsWith('.js')) scripts.add(new URL(request.url()).pathname)
  })
  await page.addInitScript(() => {
    const watcher = new MutationObserver(() => {
      if (!document.querySelector('tr.point')) return
      watcher.disconnect()
      requestAnimationFrame(() => performance.mark('points'))
    })
    watcher.observe(document, {childList: true, subtree: true})
  })
  await page.goto(address)
  await page.waitForFunction(() => performance.getEntriesByName('points').length > 0)
  const [content, points] = await page.evaluate(() =>
    ['first-contentful-paint', 'points'].map((name) => Math.round(performance.getEntriesByName(name)[0]!.startTime)),
  )
  const bytes = [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(join(root, 'web/dist', path))).length, 0)
  return {kilobytes: Math.round(bytes / 1024), content: content!, points: points!}
}

// Points repeated until there are enough: only how many rows there are matters to scrolling.
function withPoints(account: Account): Account {
  const points = Array.from({length: manyPoints}, (_, index) => ({
    ...account.points[index % account.points.length]!,
    id: `p${index.toString(16).padStart(12, '0')}`,
  }))
  return {...account, points}
}

async function scrollFrames(page: Page, address: string, account: Account): Promise<number[]> {
  await page.route(/\/api\/stories\/[^/]+\/account/, (route) => route.fulfill({json: account}))
  await page.goto(`${address}?look=marks&fold=none`)
  await page.waitForSelector('tr.point')
  return page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const box = document.querySelector('.grid-scroller')!
        const times: number[] = []
        let last = performance.now()
        const step = () => {
          const now = performance.now()
          times.push(now - last)
          last = now
          box.scrollBy(times.length > 150 ? 40 : 0, 80)
          if (times.length < 300) requestAnimationFrame(step)
          else resolve(times.slice(1))
        }
        requestAnimationFrame(step)
      }),
  )
}

function median(values: readonly number[]): number {
  return Math.round(sorted(values)[Math.floor(values.length / 2)]! * 10) / 10
}

const sorted = (values: readonly number[]) => values.toSorted((left, right) => left - right)
