import type {Problem} from '../model/problem.ts'
import {recordReport} from '../pipeline.ts'
import type {Dossier} from '../store/dossier.ts'
import {addReadJobs} from '../store/read-jobs.ts'
import {addReport, knownReports} from '../store/reports.ts'
import type {ReadResult} from '../work/do-job.ts'
import {type DossierOption, placeOf, withDossier} from './dossier-at.ts'
import {engineVersion} from './engine-version.ts'
import {hand} from './hand.ts'
import {exitCodeFor, tellProblems, writeResult} from './output.ts'
import {progressOf} from './progress.ts'
import {regroup} from './regroup.ts'
import {countSources, eachSource, isSystemError, type ListedSource, listSources, type Told, unreadable} from './sources.ts'
import {workHere} from './work/work-here.ts'
import {workThrough} from './work/work-through.ts'
import {workersOf} from './work/workers.ts'

type Added = {readonly added: number; readonly known: number; readonly problems: readonly Problem[]; readonly isStopped?: boolean}

// Fewer are read sooner than workers are started.
const manySources = 12

/** `variorum add REPORT…`: reads reports into a dossier, many of them by several workers; a stopped run goes on where it was. */
export function run([paths]: readonly [readonly string[]], options: DossierOption & Told & {readonly workers?: string}): Promise<number> {
  const count = workersOf(options.workers)
  return withDossier(options, async (dossier) => {
    const isMany = options.workers !== undefined || countSources(paths) >= manySources
    const {added, known, problems, isStopped} = isMany
      ? await addByWorkers(dossier, paths, {...options, count, place: placeOf(options)})
      : await addHere(dossier, paths, options)
    tellProblems(problems)
    if (isStopped) console.error('variorum: stopped; run it again, or "variorum work", to go on')
    const {length: stories} = await regroup(dossier)
    if (added + known > 0) writeResult(`${added} added, ${known} there already; ${stories} ${stories === 1 ? 'story' : 'stories'}`)
    return exitCodeFor(problems, added + known)
  })
}

async function addHere(dossier: Dossier, paths: readonly string[], told: Told): Promise<Added> {
  const added = await addAll(dossier, paths, told)
  await workHere(dossier, ['account'])
  return added
}

/** Reads what stands at `paths` into a dossier; each report is kept before the next is read. */
export async function addAll(dossier: Dossier, paths: readonly string[], told: Told): Promise<{added: number; known: number; problems: Problem[]}> {
  const problems: Problem[] = []
  const progress = progressOf(countSources(paths), 'reading')
  let [added, known] = [0, 0]
  for await (const source of eachSource(paths, told)) {
    problems.push(...source.problems)
    const there = await knownReports(
      dossier,
      source.reports.map(({id}) => id),
    )
    for (const report of source.reports) {
      const isNew =
        !there.has(report.id) &&
        (await addReport(dossier, {recorded: recordReport(report), engine: engineVersion, at: hand.now(), ...(source.bytes && {bytes: source.bytes})}))
      if (isNew) added++
      else known++
    }
    progress.step()
  }
  progress.end()
  await regroup(dossier)
  return {added, known, problems}
}

// So many sources are kept in one transaction before they are read.
const batch = 50

async function addByWorkers(dossier: Dossier, paths: readonly string[], told: Told & {readonly count: number; readonly place: string}): Promise<Added> {
  const {sources, problems} = listSources(paths, told)
  const fill = async () => {
    for (let from = 0; from < sources.length; from += batch) {
      const readable = sources.slice(from, from + batch).flatMap((source) => bytesAt(source, problems))
      await addReadJobs(dossier, readable, hand.now())
    }
  }
  const {results, reasons, isStopped} = await workThrough(dossier, 'read', {...told, fill})
  const read = results as readonly ReadResult[]
  const failed = reasons.map(
    (reason): Problem => ({code: 'job-dead', message: `a source was put aside after several tries: ${reason}; "variorum jobs" lists it`}),
  )
  return {
    added: read.reduce((sum, {added}) => sum + added, 0),
    known: read.reduce((sum, {known}) => sum + known, 0),
    problems: [...problems, ...read.flatMap((one) => one.problems), ...failed],
    isStopped,
  }
}

function bytesAt({path, bytes, given}: ListedSource, problems: Problem[]): {bytes: Uint8Array; given: unknown}[] {
  try {
    return [{bytes: bytes(), given}]
  } catch (error) {
    if (!isSystemError(error)) throw error
    problems.push(unreadable(path, error))
    return []
  }
}
