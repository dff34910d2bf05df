import {recordReport} from '../pipeline.ts'
import {reportsAfter, rereadReport} from '../store/reports.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {engineVersion} from './engine-version.ts'
import {exitCodes} from './exit-codes.ts'
import {writeResult} from './output.ts'

/** `variorum reread`: records every report of a dossier anew, after the engine has improved; people's judgements stay. Each is replaced in one step, so that a stopped run loses nothing. */
export function run(_: readonly [], options: DossierOption): Promise<number> {
  return withDossier(options, async (dossier) => {
    let [count, after] = [0, 0]
    for (;;) {
      const page = await reportsAfter(dossier, after, 200)
      const last = page.at(-1)
      if (!last) break
      for (const {serial, ...report} of page) {
        await rereadReport(dossier, recordReport(report), {engine: engineVersion, at: new Date().toISOString()})
        after = serial
        count++
      }
    }
    writeResult(`${count} reports read again`)
    return exitCodes.fine
  })
}
