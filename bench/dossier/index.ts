import {mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Recorded} from '../../src/model/statement.ts'
import {recordReport} from '../../src/pipeline.ts'
import {readBytes} from '../../src/read/read-bytes.ts'
import {keptAccount} from '../../src/store/accounts.ts'
import {type Dossier, openDossier} from '../../src/store/dossier.ts'
import {addReadJobs} from '../../src/store/read-jobs.ts'
import {searchPage} from '../../src/store/search.ts'
import {work} from '../../src/work/work.ts'
import {fillDossier} from './fill-dossier.ts'

// How the dossier grows; VARIORUM_BENCH_REPORTS sets the last of them.
const last = Number(process.env['VARIORUM_BENCH_REPORTS'] ?? 100_000)
const sizes = [1000, 10_000, 100_000].filter((size) => size <= last)
const hand = {engine: '1', now: () => new Date().toISOString()}

/** Reports a second from files to stored accounts, by processor time of two cores; then, at each size, milliseconds that 19 of 20 searches and openings of an account take, the memory of this process, and kilobytes of the file a report. Reports beyond those read are copies of the examples with words of their own, put in without reading them; see fill-dossier.ts. */
export async function bench(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
  try {
    const recorded = await examples()
    const figures: Record<string, number> = {reportsASecond: await readingSpeed(join(folder, 'read.db'))}
    const place = join(folder, 'grown.db')
    const dossier = await openDossier(place)
    let count = 0
    for (const size of sizes) {
      const began = Date.now()
      await fillDossier(dossier, recorded, {from: count, to: size})
      count = size
      figures[`fillSeconds${size}`] = Math.round((Date.now() - began) / 1000)
      Object.assign(figures, await sizedFigures(dossier, place, size))
      console.error(JSON.stringify(figures))
    }
    await dossier.close()
    return figures
  } finally {
    rmSync(folder, {recursive: true})
  }
}

async function examples(): Promise<Recorded[]> {
  const recorded: Recorded[] = []
  for (const story of ['mine-landslide', 'moscow-meeting'])
    for (const name of readdirSync(join('examples', story)).sort()) {
      const {reports} = await readBytes(readFileSync(join('examples', story, name)), {file: name})
      recorded.push(...reports.map(recordReport))
    }
  return recorded
}

// One worker in this process: by its processor time, two cores do twice as much. The engine is warm, as it is in a worker after some reports.
async function readingSpeed(place: string): Promise<number> {
  const dossier = await openDossier(place)
  const texts = readdirSync('examples/mine-landslide').map((name) => readFileSync(join('examples/mine-landslide', name), 'utf8'))
  const many = 200
  const sources = Array.from({length: many}, (_, number) => ({
    bytes: new TextEncoder().encode(`${texts[number % texts.length]}\n\nEdition ${number} of ${'abcdefghij'[number % 10]}${number}.`),
    given: {file: `${number}.txt`, source: `Outlet ${number % 50}`},
  }))
  const began = process.cpuUsage()
  await addReadJobs(dossier, sources, hand.now())
  await work(dossier, {worker: 'bench', hand, lease: 600, pause: 5, untilDone: true, stop: new AbortController().signal})
  const {user, system} = process.cpuUsage(began)
  await dossier.close()
  return Math.round((10 * 2 * many) / ((user + system) / 1e6)) / 10
}

const searches = [
  {query: 'the'},
  {query: 'huayllapata'},
  {query: '"palestinian factions"'},
  {query: 'title:landslide rescue*'},
  {query: 'landslid~'},
  {query: 'minister -moscow', kind: 'saying'},
  {query: '', plover: 'CONSULT', from: '2024-03', to: '2024-09'},
  {query: 'meeting', source: 'Outlet 7'},
  {query: '', status: 'contested'},
  {query: '', entity: 'hamas', kind: 'figure'},
  {query: 'w1234'},
  {query: 'moscow huayllapata'},
]

async function sizedFigures(dossier: Dossier, place: string, size: number): Promise<Record<string, number>> {
  const search = await slowest(96, (round) => searchPage(dossier, searches[round % searches.length]!, {most: 50}))
  const stories = await dossier.db.selectFrom('account').select('story_id').orderBy('story_id').execute()
  const open = await slowest(100, async (round) => {
    const kept = await keptAccount(dossier, stories[(round * 7919) % stories.length]!.story_id, '1')
    return JSON.parse(kept!.json) as unknown
  })
  return {
    [`search95At${size}`]: search,
    [`open95At${size}`]: open,
    [`megabytesAt${size}`]: Math.round(process.memoryUsage().rss / 1e6),
    [`kilobytesAReportAt${size}`]: Math.round(statSync(place).size / size / 100) / 10,
  }
}

/** Milliseconds that 19 of 20 rounds stay below. */
async function slowest(rounds: number, work: (round: number) => Promise<unknown>): Promise<number> {
  const took: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = performance.now()
    await work(round)
    took.push(performance.now() - began)
  }
  return Math.round(10 * took.sort((left, right) => left - right)[Math.floor(rounds * 0.95)]!) / 10
}
