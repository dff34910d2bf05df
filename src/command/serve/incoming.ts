import {setImmediate as breathe} from 'node:timers/promises'
import type {Problem} from '../../model/problem.ts'
import type {Report} from '../../model/report.ts'
import {recordReport} from '../../pipeline.ts'
import type {Change} from '../../serve/changes.ts'
import type {Dossier} from '../../store/dossier.ts'
import {failJob, finishJob, type Job, keepJob, returnJob, takeJobs} from '../../store/jobs.ts'
import {addReport} from '../../store/reports.ts'
import {endUpload, stepUpload, type UploadResult} from '../../store/uploads.ts'
import {engineVersion} from '../engine-version.ts'

const worker = `serve ${process.pid}`
// The lease is renewed while the work goes on; it runs out where the server was killed.
const [lease, beat] = [120_000, 30_000]

/** What came: reports, each with the bytes that it was read from, and what is wrong with it. */
export type Came = {readonly reports: readonly {readonly report: Report; readonly bytes: Uint8Array}[]; readonly problems: readonly Problem[]}

/** What is on its way into a dossier through the server, one job a file or page; a job that is cut short is given back. */
export class Incoming {
  readonly #dossier: Dossier
  readonly #tell: (change: Change) => void
  readonly #inHand = new Set<number>()

  constructor(dossier: Dossier, tell: (change: Change) => void) {
    this.#dossier = dossier
    this.#tell = tell
  }

  /** The next job of a kind; undefined where none waits. */
  async take(kind: 'read-upload' | 'fetch'): Promise<Job | undefined> {
    const [job] = await takeJobs(this.#dossier, {worker, now: instant(), until: instant(lease)}, 1, [kind])
    if (job) this.#inHand.add(job.id)
    return job
  }

  /** Does a job: `bring` gives what came of it, which is then recorded and kept, report by report. Tells how it ended to the upload that it is about. */
  async do(job: Job, step: 'fetching' | 'reading', bring: () => Promise<Came>): Promise<void> {
    const {upload} = job.payload as {upload: string}
    const beating = setInterval(() => void keepJob(this.#dossier, job.id, worker, instant(lease)).catch(() => {}), beat)
    try {
      await this.#step(upload, step)
      const came = await bring()
      if (step === 'fetching') await this.#step(upload, 'reading')
      const result = await this.#keep(came)
      await endUpload(this.#dossier, upload, result.reports.length > 0 ? 'done' : 'failed', result)
      await finishJob(this.#dossier, job.id, worker)
    } catch (error) {
      console.error(error)
      await failJob(this.#dossier, job.id, {worker, reason: error instanceof Error ? error.message : String(error), again: instant(30_000)})
    } finally {
      clearInterval(beating)
      this.#inHand.delete(job.id)
      this.#tell({kind: 'upload', id: upload, at: instant()})
    }
  }

  /** Gives back the jobs that are not done: the next server does them. */
  async giveBack(): Promise<void> {
    for (const id of this.#inHand) await returnJob(this.#dossier, id, worker)
  }

  async #step(upload: string, step: 'fetching' | 'reading'): Promise<void> {
    await stepUpload(this.#dossier, upload, step)
    this.#tell({kind: 'upload', id: upload, at: instant()})
  }

  async #keep({reports, problems}: Came): Promise<UploadResult> {
    const told: Problem[] = [...problems]
    let added = 0
    for (const {report, bytes} of reports) {
      const recorded = recordReport(report)
      told.push(...recorded.problems.filter((problem) => !problems.includes(problem)))
      if (await addReport(this.#dossier, {recorded, engine: engineVersion, at: instant(), bytes})) added++
      // Lets whoever waits for an account have it between two reports.
      await breathe()
    }
    return {added, known: reports.length - added, reports: reports.map(({report}) => report.id), problems: told}
  }
}

function instant(later = 0): string {
  return new Date(Date.now() + later).toISOString()
}
