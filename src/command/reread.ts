import {addJobs} from '../store/jobs.ts'
import {reportIdsAfter} from '../store/reports.ts'
import {type DossierOption, placeOf, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {hand} from './hand.ts'
import {writeResult} from './output.ts'
import {workHere} from './work/work-here.ts'
import {workThrough} from './work/work-through.ts'
import {workersOf} from './work/workers.ts'

// Fewer are read sooner than workers are started.
const manyReports = 20

/** `variorum reread`: records every report of a dossier anew, after the engine has improved; people's judgements stay. Each is replaced in one step, so that a stopped run loses nothing, and goes on where it was. */
export function run(_: readonly [], options: DossierOption & {readonly workers?: string}): Promise<number> {
  const count = workersOf(options.workers)
  return withDossier(options, async (dossier) => {
    let reports = 0
    const fill = async () => {
      for (let after = 0; ; ) {
        const page = await reportIdsAfter(dossier, after, 1000)
        await addJobs(
          dossier,
          page.map(({id}) => ({kind: 'reread', payload: {report: id}, key: `reread ${id}`, at: hand.now()})),
        )
        reports += page.length
        const last = page.at(-1)
        if (!last) return
        after = last.serial
      }
    }
    const [first] = await reportIdsAfter(dossier, 0, 1)
    const isMany = options.workers !== undefined || (await reportIdsAfter(dossier, first?.serial ?? 0, manyReports)).length === manyReports
    if (isMany) {
      const {isStopped, reasons} = await workThrough(dossier, 'reread', {place: placeOf(options), count, fill})
      if (isStopped) console.error('variorum: stopped; run "variorum work" to go on')
      for (const reason of reasons) console.error(`variorum: a report could not be read again: ${reason}`)
      if (isStopped || reasons.length > 0) return exitCodes.partial
    } else {
      await fill()
      await workHere(dossier, ['reread', 'account'])
    }
    writeResult(`${reports} reports read again`)
    return exitCodes.fine
  })
}
