import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Dossier} from '../store/dossier.ts'
import {addAll} from './add.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {regroup} from './regroup.ts'
import {listen, webRoot} from './serve/listen.ts'
import {UsageError} from './usage-error.ts'

type ServeOptions = DossierOption & {readonly host: string; readonly port?: string; readonly examples?: boolean}

const examples = ['mine-landslide', 'moscow-meeting'].map((name) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)))

/** `variorum serve`: the reading room and the API over a dossier, until Ctrl-C. */
export function run(_: readonly [], options: ServeOptions): Promise<number> {
  const place = options.dossier ?? process.env['VARIORUM_DOSSIER'] ?? 'variorum.db'
  const port = portOf(options.port)
  return withDossier({dossier: place}, async (dossier) => {
    if (options.dossier === undefined)
      console.error(`variorum: serving ${dossier.place}${existsSync(place) ? '' : ', a new dossier'}; "--dossier" names another`)
    if (options.examples) await addExamples(dossier)
    await serveUntilStopped(dossier, place, {host: options.host, ...(port !== undefined && {port})})
    return exitCodes.fine
  })
}

/** Serves the example stories from a dossier that is gone when the server ends. */
export async function serveExamples(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-'))
  const place = join(folder, 'examples.db')
  try {
    await withDossier({dossier: place}, async (dossier) => {
      await addExamples(dossier)
      await serveUntilStopped(dossier, place, {host: '127.0.0.1'})
    })
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

async function addExamples(dossier: Dossier): Promise<void> {
  await addAll(dossier, examples, {})
  await regroup(dossier)
}

async function serveUntilStopped(dossier: Dossier, place: string, where: {host: string; port?: number}): Promise<void> {
  const running = await listen(dossier, place, where)
  console.log(`The reading room: ${running.url}   (the API: ${running.url}/api/docs; Ctrl-C ends)`)
  if (webRoot() === undefined) console.error('variorum: the reading room is not built: run "npm run build:web", then start again; the API answers all the same')
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  await running.close()
}

function portOf(told: string | undefined): number | undefined {
  if (told === undefined) return undefined
  const port = Number(told)
  if (!/^\d+$/.test(told) || port > 65_535) throw new UsageError(`expected --port as a number from 0 to 65535, got "${told}"`)
  return port
}
