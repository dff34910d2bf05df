import {setImmediate as breathe} from 'node:timers/promises'
import type {Problem} from '../../model/problem.ts'
import {recordReport} from '../../pipeline.ts'
import {readBytes} from '../../read/read-bytes.ts'
import type {Change} from '../../serve/changes.ts'
import type {Dossier} from '../../store/dossier.ts'
import {failJob, finishJob, type Job, keepJob, takeJobs} from '../../store/jobs.ts'
import {addReport} from '../../store/reports.ts'
import {listStories} from '../../store/stories.ts'
import {bytesOfUpload, endUpload, readingUpload, type UploadResult, uploadOf} from '../../store/uploads.ts'
import {engineVersion} from '../engine-version.ts'
import {regroup} from '../regroup.ts'

const worker = `serve ${process.pid}`
// Longer than any one report takes to read; the lease is renewed after each.
const lease = 120_000
// New reports show as they come, yet all are not grouped anew after each of many.
const groupingPause = 3000

type Tell = (change: Change) => void

/** Does what waits in the queue until nothing does: reads files that were sent, as "variorum add" reads them, and groups what is new. */
export async function workOff(dossier: Dossier, tell: Tell): Promise<void> {
  let groupedAt = Date.now()
  let isNew = false
  for (;;) {
    const [job] = await takeJobs(dossier, {worker, now: instant(), until: instant(lease)}, 1, ['read-upload'])
    if (isNew && (!job || Date.now() - groupedAt > groupingPause)) {
      await group(dossier, tell)
      groupedAt = Date.now()
      isNew = false
    }
    if (!job) return
    tell({kind: 'job', id: String(job.id), at: instant()})
    isNew = (await doJob(dossier, job, tell)) || isNew
    tell({kind: 'job', id: String(job.id), at: instant()})
  }
}

async function doJob(dossier: Dossier, job: Job, tell: Tell): Promise<boolean> {
  const {upload} = job.payload as {upload: string}
  try {
    const result = await readUpload(dossier, job, tell)
    await endUpload(dossier, upload, result.reports.length > 0 ? 'done' : 'failed', result)
    await finishJob(dossier, job.id, worker)
    return result.added > 0
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    console.error(error)
    await failJob(dossier, job.id, {worker, reason, again: instant(30_000)})
    return false
  } finally {
    tell({kind: 'upload', id: upload, at: instant()})
  }
}

async function readUpload(dossier: Dossier, {id, payload}: Job, tell: Tell): Promise<UploadResult> {
  const {upload} = payload as {upload: string}
  const kept = await uploadOf(dossier, upload)
  if (!kept) return {added: 0, known: 0, reports: [], problems: []}
  await readingUpload(dossier, upload)
  tell({kind: 'upload', id: upload, at: instant()})
  const bytes = await bytesOfUpload(dossier, upload)
  const {reports, problems} = await readBytes(bytes, {...kept.given, file: kept.name})
  const told: Problem[] = [...problems]
  let added = 0
  for (const report of reports) {
    const recorded = recordReport(report)
    told.push(...recorded.problems.filter((problem) => !problems.includes(problem)))
    const at = instant()
    if (await addReport(dossier, {recorded, engine: engineVersion, at, bytes})) {
      added++
      tell({kind: 'report', id: report.id, at})
    }
    await keepJob(dossier, id, worker, instant(lease))
    // Lets whoever waits for an account have it between two reports.
    await breathe()
  }
  return {added, known: reports.length - added, reports: reports.map((report) => report.id), problems: told}
}

async function group(dossier: Dossier, tell: Tell): Promise<void> {
  const before = new Map((await listStories(dossier)).map(({id, reports}) => [id, reports.length]))
  await regroup(dossier)
  for (const {id, reports, updatedAt} of await listStories(dossier)) if (before.get(id) !== reports.length) tell({kind: 'story', id, at: updatedAt})
}

function instant(later = 0): string {
  return new Date(Date.now() + later).toISOString()
}
