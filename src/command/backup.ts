import {existsSync} from 'node:fs'
import {backUp} from '../store/backup.ts'
import {type DossierOption, placeOf, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {writeResult} from './output.ts'
import {UsageError} from './usage-error.ts'

/** `variorum backup FILE`: a dossier as it is now, in one SQLite file that can be opened at once, while others write. */
export function run([file]: readonly [string], options: DossierOption): Promise<number> {
  if (existsSync(file)) throw new UsageError(`${file} is there already: name a new file`, exitCodes.notWritten)
  if (file === placeOf(options)) throw new UsageError(`${file} is the dossier itself: name another file`)
  return withDossier(options, async (dossier) => {
    await backUp(dossier, file)
    writeResult(`${file} is a dossier as ${dossier.place} was when it began`)
    return exitCodes.fine
  })
}
