import {type RawBuilder, sql} from 'kysely'
import type {Dossier} from './dossier.ts'
import {type Wanted, wantedOf} from './search-words.ts'

/** What to look for: words (all must be there), and narrower: an outlet, a kind of statement, an event code, dates of publication (inclusive). */
export type Search = {
  readonly query: string
  readonly source?: string
  readonly kind?: string
  readonly plover?: string
  readonly from?: string
  readonly to?: string
  readonly most?: number
}

/** One report that was found. */
export type Found = {readonly id: string; readonly title: string; readonly source: string; readonly published?: string; readonly excerpt: string}

/** The reports that hold all that was asked for, newest first; the same set from both engines. */
export async function searchReports(dossier: Dossier, search: Search): Promise<Found[]> {
  const {db, engine} = dossier
  const wanted = wantedOf(search.query)
  let rows = db.selectFrom('report').select(['report.id', 'title', 'source', 'published', 'text'])
  for (const each of wanted)
    rows = rows.where('report.id', each.isLeftOut ? 'not in' : 'in', sql<string>`(${engine === 'sqlite' ? inSqlite(each) : inPostgres(each)})`)
  if (search.source !== undefined) rows = rows.where('source', '=', search.source)
  if (search.from !== undefined) rows = rows.where('published', '>=', search.from)
  if (search.to !== undefined) rows = rows.where('published', '<=', `${search.to}~`)
  const {kind, plover} = search
  if (kind !== undefined || plover !== undefined)
    rows = rows.where((where) => {
      let inner = where.selectFrom('statement').select('statement.id').whereRef('statement.report_id', '=', 'report.id')
      if (kind !== undefined) inner = inner.where('statement.kind', '=', kind)
      if (plover !== undefined) inner = inner.where('statement.plover', '=', plover)
      return where.exists(inner)
    })
  const found = await rows
    .orderBy(sql`coalesce(published, '')`, 'desc')
    .orderBy('report.id')
    .limit(search.most ?? 50)
    .execute()
  return found.map(({id, title, source, published, text}) => ({id, title, source, ...(published !== null && {published}), excerpt: excerptOf(text, wanted)}))
}

export function inSqlite({words, isPrefix}: Wanted): RawBuilder<string> {
  const phrase = `"${words.join(' ')}"${isPrefix ? '*' : ''}`
  return sql`SELECT report_id FROM report_words WHERE report_words MATCH ${`words : ${phrase}`}`
}

export function inPostgres({words, isPrefix}: Wanted): RawBuilder<string> {
  const cut = words.map((word, index) => `'${word}'${isPrefix && index === words.length - 1 ? ':*' : ''}`).join(' <-> ')
  return sql`SELECT report_id FROM report_words WHERE cut @@ to_tsquery('simple', ${cut})`
}

// The words around the first thing that was asked for.
function excerptOf(text: string, wanted: readonly Wanted[]): string {
  const first = wanted.find(({isLeftOut}) => !isLeftOut)
  const pattern = first && new RegExp(first.words.map((word) => word.replace(/[^\p{L}\p{N}]/gu, '')).join('[^\\p{L}\\p{N}]+'), 'iu')
  const at = Math.max(0, (pattern?.exec(text)?.index ?? 0) - 60)
  return text
    .slice(at, at + 200)
    .replace(/\s+/g, ' ')
    .trim()
}
