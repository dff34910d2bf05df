import {setImmediate as breathe} from 'node:timers/promises'
import {readBytes} from '../../read/read-bytes.ts'
import type {Dossier} from '../../store/dossier.ts'
import {staleStories} from '../../store/stale-stories.ts'
import {bytesOfUpload, uploadOf} from '../../store/uploads.ts'
import {groupReports} from '../../work/group-reports.ts'
import {makeAccount} from '../../work/make-account.ts'
import {engineVersion} from '../engine-version.ts'
import {hand} from '../hand.ts'
import type {Came, Incoming} from './incoming.ts'

/** Does what waits in the queue until nothing does: reads files that were sent as "variorum add" would, groups what is new, and makes the accounts of the latest stories. */
export async function workOff(dossier: Dossier, incoming: Incoming): Promise<void> {
  for (;;) {
    const job = await incoming.take('read-upload')
    if (job) {
      const {upload} = job.payload as {upload: string}
      await incoming.do(job, 'reading', () => readUpload(dossier, upload))
      await groupReports(dossier, hand.now)
    } else if (!(await makeOneAccount(dossier))) return
  }
}

async function readUpload(dossier: Dossier, upload: string): Promise<Came> {
  const kept = await uploadOf(dossier, upload)
  if (!kept) return {reports: [], problems: []}
  const bytes = await bytesOfUpload(dossier, upload)
  const {reports, problems} = await readBytes(bytes, {...kept.given, file: kept.name})
  return {reports: reports.map((report) => ({report, bytes})), problems}
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
