import {setImmediate as breathe} from 'node:timers/promises'
import type {Problem} from '../../model/problem.ts'
import {recordReport} from '../../pipeline.ts'
import {readBytes} from '../../read/read-bytes.ts'
import type {Change} from '../../serve/changes.ts'
import type {Dossier} from '../../store/dossier.ts'
import {failJob, finishJob, type Job, keepJob, takeJobs} from '../../store/jobs.ts'
import {addReport} from '../../store/reports.ts'
import {staleStories} from '../../store/stale-stories.ts'
import {bytesOfUpload, endUpload, readingUpload, type UploadResult, uploadOf} from '../../store/uploads.ts'
import {groupReports} from '../../work/group-reports.ts'
import {makeAccount} from '../../work/make-account.ts'
import {engineVersion} from '../engine-version.ts'
import {hand} from '../hand.ts'

const worker = `serve ${process.pid}`
// Longer than any one report takes to read; the lease is renewed after each.
const lease = 120_000

type Tell = (change: Change) => void

/** Does what waits in the queue until nothing does: reads files that were sent as "variorum add" would, groups what is new, and makes the accounts of the latest stories. */
export async function workOff(dossier: Dossier, tell: Tell): Promise<void> {
  for (;;) {
    const [job] = await takeJobs(dossier, {worker, now: instant(), until: instant(lease)}, 1, ['read-upload'])
    if (job) {
      await doJob(dossier, job, tell)
      await groupReports(dossier, hand.now)
    } else if (!(await makeOneAccount(dossier))) return
  }
}

async function doJob(dossier: Dossier, job: Job, tell: Tell): Promise<void> {
  const {upload} = job.payload as {upload: string}
  try {
    const result = await readUpload(dossier, job, tell)
    await endUpload(dossier, upload, result.reports.length > 0 ? 'done' : 'failed', result)
    await finishJob(dossier, job.id, worker)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    console.error(error)
    await failJob(dossier, job.id, {worker, reason, again: instant(30_000)})
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
    if (await addReport(dossier, {recorded, engine: engineVersion, at, bytes})) added++
    await keepJob(dossier, id, worker, instant(lease))
    // Lets whoever waits for an account have it between two reports.
    await breathe()
  }
  return {added, known: reports.length - added, reports: reports.map((report) => report.id), problems: told}
}

// So many as the first pages of a list of stories show: the accounts of the others are made when somebody asks for them.
const mostMade = 200

async function makeOneAccount(dossier: Dossier): Promise<boolean> {
  const [story] = await staleStories(dossier, engineVersion, mostMade)
  if (story === undefined) return false
  await makeAccount(dossier, story, hand)
  await breathe()
  return true
}

function instant(later = 0): string {
  return new Date(Date.now() + later).toISOString()
}
