import type {Problem} from '../model/problem.ts'
import {recordReport} from '../pipeline.ts'
import type {Given} from '../read/given.ts'
import {readBytes} from '../read/read-bytes.ts'
import {bytesOf} from '../store/bytes.ts'
import type {Dossier} from '../store/dossier.ts'
import type {Job} from '../store/jobs.ts'
import {addReport, knownReports, recordedOf, rereadReport} from '../store/reports.ts'
import {groupReports} from './group-reports.ts'
import {type Hand, makeAccount} from './make-account.ts'

/** What a job gets to work with; `breathe` is called between two steps, and throws where the job is no longer ours. */
export type Bench = {readonly dossier: Dossier; readonly hand: Hand; readonly breathe: () => Promise<void>}

/** What came of reading a source. */
export type ReadResult = {readonly added: number; readonly known: number; readonly problems: readonly Problem[]}

/** `again`: something changed while the job was done, and it is to be done once more. */
export type Outcome = {readonly result?: unknown; readonly again?: true}

type Doer = (payload: never, bench: Bench) => Promise<Outcome>

/** What can be done, by kind of job. Each may be done twice with no harm: a worker may die after the work and before it could say so. */
const doers: Readonly<Record<string, Doer>> = {
  read: async ({hash, given}: {hash: string; given: Given}, bench) => ({result: await readSource(bench, hash, given)}),
  reread: async ({report}: {report: string}, {dossier, hand}) => {
    const [recorded] = await recordedOf(dossier, [report])
    if (recorded) await rereadReport(dossier, recordReport(recorded.report), {engine: hand.engine, at: hand.now()})
    return {}
  },
  account: async ({story}: {story: string}, {dossier, hand}) => ((await makeAccount(dossier, story, hand)) ? {} : {again: true}),
}

/** The kinds of job that a worker can do. */
export const doable: readonly string[] = Object.keys(doers)

/** Does one job. Throws what went wrong. */
export function doJob({kind, payload}: Job, bench: Bench): Promise<Outcome> {
  const doer = doers[kind]
  if (!doer) throw new Error(`expected a job of kind ${doable.join(', ')}, got ${kind}`)
  return doer(payload as never, bench)
}

async function readSource({dossier, hand, breathe}: Bench, hash: string, given: Given): Promise<ReadResult> {
  const bytes = await bytesOf(dossier.db, hash)
  const {reports, problems} = await readBytes(bytes, given)
  const known = await knownReports(
    dossier,
    reports.map(({id}) => id),
  )
  let added = 0
  for (const report of reports) {
    if (known.has(report.id)) continue
    await breathe()
    const recorded = recordReport(report)
    if (await addReport(dossier, {recorded, bytesHash: hash, engine: hand.engine, at: hand.now()})) added++
    await groupReports(dossier, hand.now)
  }
  return {added, known: reports.length - added, problems}
}
