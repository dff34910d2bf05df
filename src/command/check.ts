import {checkDossier} from '../store/check.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {tellProblems, writeResult} from './output.ts'

/** `variorum check`: verifies every hash and every span of a dossier. */
export function run(_: readonly [], options: DossierOption): Promise<number> {
  return withDossier(options, async (dossier) => {
    const {reports, statements, problems} = await checkDossier(dossier)
    tellProblems(problems)
    writeResult(`${reports} reports, ${statements} statements, ${problems.length} problems`)
    return problems.length === 0 ? exitCodes.fine : exitCodes.nothingRead
  })
}
