import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Dossier} from '../store/dossier.ts'
import {listMembers} from '../store/members.ts'
import {addAll} from './add.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {regroup} from './regroup.ts'
import {listen, type Reach, webRoot} from './serve/listen.ts'
import {type ReachOptions, reachOf} from './serve/reach-of.ts'
import {UsageError} from './usage-error.ts'

const examples = ['mine-landslide', 'moscow-meeting'].map((name) => fileURLToPath(new URL(`../../examples/${name}`, import.meta.url)))

/** `variorum serve`: the reading room and the API over a dossier, until Ctrl-C. */
export function run(_: readonly [], options: DossierOption & ReachOptions & {readonly examples?: boolean}): Promise<number> {
  const reach = reachOf(options, process.env)
  const place = options.dossier ?? process.env['VARIORUM_DOSSIER'] ?? 'variorum.db'
  const isNew = !/^postgres/.test(place) && !existsSync(place)
  return withDossier({dossier: place}, async (dossier) => {
    if (options.dossier === undefined) console.error(`variorum: the dossier is ${dossier.place}${isNew ? ', a new one' : ''}; --dossier names another`)
    if (reach.mode === 'users') await needUsers(dossier, reach)
    if (options.examples) await addExamples(dossier)
    await serveUntilStopped(dossier, place, reach)
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
      await serveUntilStopped(dossier, place, {host: '127.0.0.1', mode: 'open', allowedHosts: [], isBehindProxy: false, fetching: {}})
    })
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

// A provider can bring people in by itself; passwords cannot.
async function needUsers(dossier: Dossier, {provider}: Reach): Promise<void> {
  if (provider?.newRole || (await listMembers(dossier)).length > 0) return
  throw new UsageError('people would have to sign in, and there are no users yet: add one with "variorum user add NAME --role admin"', exitCodes.unavailable)
}

async function addExamples(dossier: Dossier): Promise<void> {
  await addAll(dossier, examples, {})
  await regroup(dossier)
}

async function serveUntilStopped(dossier: Dossier, place: string, reach: Reach): Promise<void> {
  // Listened for from the start: whoever ends it while it begins is heard too.
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve())
  })
  const running = await listen(dossier, place, reach)
  console.log(`The reading room: ${running.url}   (the API: ${running.url}/api/docs; Ctrl-C ends)`)
  if (webRoot() === undefined) console.error('variorum: the reading room is not built: run "npm run build:web", then start again; the API answers all the same')
  await stopped
  await running.close()
}
