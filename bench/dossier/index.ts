import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Recorded} from '../../src/model/statement.ts'
import {recordReport} from '../../src/pipeline.ts'
import {readBytes} from '../../src/read/read-bytes.ts'
import {openDossier} from '../../src/store/dossier.ts'
import {addReadJobs} from '../../src/store/read-jobs.ts'
import {work} from '../../src/work/work.ts'
import {fillDossier} from './fill-dossier.ts'

// How the dossier grows; VARIORUM_BENCH_REPORTS sets the last of them.
const last = Number(process.env['VARIORUM_BENCH_REPORTS'] ?? 100_000)
const sizes = [1000, 10_000, 100_000].filter((size) => size <= last)
const hand = {engine: '1', now: () => new Date().toISOString()}

/** Reports a second from files to stored accounts, by processor time of two cores; then, at each size, milliseconds of processor time (other work on the machine does not count) that 19 of 20 searches and openings of an account take, the memory of the process that does them, and kilobytes of the file a report. Reports beyond those read are copies of the examples with words of their own, put in without reading them; see fill-dossier.ts. */
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
      Object.assign(figures, readerFigures(place, size))
      console.error(JSON.stringify(figures))
    }
    await dossier.close()
    return figures
  } finally {
    rmSync(folder, {recursive: true})
  }
}

// In a process of its own, without the language engine: as whoever reads a dossier has it.
function readerFigures(place: string, size: number): Record<string, number> {
  return JSON.parse(
    execFileSync(process.execPath, [fileURLToPath(new URL('./reader.ts', import.meta.url)), place, String(size)], {encoding: 'utf8'}),
  ) as Record<string, number>
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
