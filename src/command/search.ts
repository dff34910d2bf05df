import {searchReports} from '../store/search.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {writeResult} from './output.ts'

type SearchOptions = DossierOption & {
  readonly source?: string
  readonly kind?: string
  readonly code?: string
  readonly from?: string
  readonly to?: string
  readonly format: string
}

/** `variorum search WORDS…`: reports of a dossier that hold all that was asked for, newest first. */
export function run([words]: readonly [readonly string[]], options: SearchOptions): Promise<number> {
  const {source, kind, code, from, to} = options
  return withDossier(options, async (dossier) => {
    const query = words.map((word) => (/\s/.test(word) && !word.includes('"') ? `"${word}"` : word)).join(' ')
    const found = await searchReports(dossier, {
      query,
      ...(source !== undefined && {source}),
      ...(kind !== undefined && {kind}),
      ...(code !== undefined && {plover: code}),
      ...(from !== undefined && {from}),
      ...(to !== undefined && {to}),
    })
    if (options.format === 'json') writeResult(JSON.stringify(found, undefined, 1))
    else
      writeResult(
        found.length === 0
          ? 'nothing found'
          : found
              .map(
                ({id, title, source: outlet, published, excerpt}) =>
                  `${id}  ${published ?? 'no date'}  ${title || '(no title)'}${outlet && ` · ${outlet}`}\n    … ${excerpt} …`,
              )
              .join('\n'),
      )
    return exitCodes.fine
  })
}
