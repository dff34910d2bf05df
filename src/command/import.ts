import {createReadStream, existsSync} from 'node:fs'
import {createInterface} from 'node:readline'
import {importDossier} from '../store/move.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {writeResult} from './output.ts'
import {UsageError} from './usage-error.ts'

/** `variorum import FILE`: takes a moved dossier in. */
export function run([path]: readonly [string], options: DossierOption): Promise<number> {
  if (path !== '-' && !existsSync(path)) throw new UsageError(`${path} is not there; check the name`, exitCodes.missing)
  return withDossier(options, async (dossier) => {
    const lines = createInterface({input: path === '-' ? process.stdin : createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY})
    writeResult(`${await importDossier(dossier, lines)} rows taken in`)
    return exitCodes.fine
  })
}
