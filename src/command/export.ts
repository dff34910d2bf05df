import {createWriteStream} from 'node:fs'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {exportDossier} from '../store/move.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {type AccountExportOptions, runAccount} from './export-account.ts'
import {UsageError} from './usage-error.ts'

/** `variorum export`: a whole dossier as lines of JSON; `variorum export account`: an account in the format of another program. */
export function run([what = 'dossier', file]: readonly [string?, string?], options: AccountExportOptions): Promise<number> {
  if (what === 'account') return runAccount(file, options)
  if (what === 'dossier' && file === undefined) return runDossier(options)
  throw new UsageError(`expected "export", "export dossier" or "export account", got "export ${[what, file].filter(Boolean).join(' ')}"`)
}

function runDossier(options: DossierOption & {readonly out?: string}): Promise<number> {
  return withDossier(options, async (dossier) => {
    const lines = Readable.from(withLineEnds(exportDossier(dossier)))
    await (options.out === undefined ? pipeline(lines, process.stdout, {end: false}) : pipeline(lines, createWriteStream(options.out)))
    return exitCodes.fine
  })
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}
