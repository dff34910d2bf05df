import {createWriteStream} from 'node:fs'
import {Readable} from 'node:stream'
import {pipeline} from 'node:stream/promises'
import {exportDossier} from '../store/move.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'

/** `variorum export`: a whole dossier as lines of JSON. */
export function run(_: readonly [], options: DossierOption & {readonly out?: string}): Promise<number> {
  return withDossier(options, async (dossier) => {
    const lines = Readable.from(withLineEnds(exportDossier(dossier)))
    await (options.out === undefined ? pipeline(lines, process.stdout, {end: false}) : pipeline(lines, createWriteStream(options.out)))
    return exitCodes.fine
  })
}

async function* withLineEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`
}
