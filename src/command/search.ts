import type {Found} from '../store/search.ts'
import {searchReports} from '../store/search.ts'
import {type Facets, searchFacets} from '../store/search-facets.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {writeResult} from './output.ts'
import {terminalOf} from './terminal-of.ts'
import {UsageError} from './usage-error.ts'

type SearchOptions = DossierOption & {
  readonly source?: string
  readonly kind?: string
  readonly code?: string
  readonly entity?: string
  readonly status?: string
  readonly story?: string
  readonly from?: string
  readonly to?: string
  readonly most: string
  readonly counts?: boolean
  readonly format: string
}

/** `variorum search WORDS…`: reports of a dossier that hold all that was asked for, newest first. */
export function run([words]: readonly [readonly string[]], options: SearchOptions): Promise<number> {
  const {source, kind, code: plover, entity, status, story, from, to, format} = options
  const most = Number(options.most)
  if (!Number.isInteger(most) || most < 1) throw new UsageError(`expected --most as a number from 1 on, got "${options.most}"`)
  if (format !== 'text' && format !== 'json') throw new UsageError(`expected --format text or json, got "${format}"`)
  return withDossier(options, async (dossier) => {
    const query = words.map((word) => (/\s/.test(word) && !word.includes('"') ? `"${word}"` : word)).join(' ')
    const search = {query, source, kind, plover, entity, status, story, from, to}
    const found = await searchReports(dossier, {...search, most})
    const counts = options.counts ? await searchFacets(dossier, search) : undefined
    if (format === 'json') writeResult(JSON.stringify(counts ? {found, counts} : found, undefined, 1))
    else writeResult([found.map(lineOf).join('\n') || 'nothing found', ...(counts ? [countsOf(counts)] : [])].join('\n\n'))
    return exitCodes.fine
  })
}

function lineOf({id, title, source, published, excerpt, highlights}: Found): string {
  return `${id}  ${published ?? 'no date'}  ${title || '(no title)'}${source && ` · ${source}`}\n    … ${lit(excerpt, highlights)} …`
}

// Bold where the terminal shows it.
function lit(text: string, highlights: Found['highlights']): string {
  if (!terminalOf(process.stdout, process.env).colour) return text.replace(/ +/g, ' ').trim()
  const pieces = highlights.map(([start, end], index) => `${text.slice(highlights[index - 1]?.[1] ?? 0, start)}\u001b[1m${text.slice(start, end)}\u001b[22m`)
  return `${pieces.join('')}${text.slice(highlights.at(-1)?.[1] ?? 0)}`.replace(/ +/g, ' ').trim()
}

function countsOf({total, ...facets}: Facets): string {
  const lines = Object.entries(facets).map(([name, list]) => `${name}: ${list.map(({value, count}) => `${value || '(none)'} ${count}`).join(', ')}`)
  return [`${total} in all`, ...lines].join('\n')
}
