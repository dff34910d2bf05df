import {type RawBuilder, sql} from 'kysely'
import type {Dossier} from './dossier.ts'
import type {Sought} from './excerpt.ts'
import {holding} from './holding.ts'
import {nearWords} from './near-words.ts'
import {searchWords, wantedOf} from './search-words.ts'

/** What to look for: words (all must be there), and narrower. Dates are of publication, inclusive; `entity` is a name in any of its spellings, or an id. */
export type Search = {
  readonly query: string
  readonly source?: string | undefined
  readonly language?: string | undefined
  readonly kind?: string | undefined
  /** PLOVER or CAMEO. */
  readonly plover?: string | undefined
  readonly entity?: string | undefined
  /** Of a point that the report has a part in. */
  readonly status?: string | undefined
  readonly story?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** Reports that fulfil one wish: `serials` lists them, `holds` tells of a row of `report` whether it is one. */
export type ReportSet = {readonly serials: RawBuilder<unknown>; readonly holds: RawBuilder<boolean>}

/** A search as sets of reports: those that it must be in, those that it must not be in, and what is to be lit up. */
export type Sets = {readonly all: readonly ReportSet[]; readonly none: readonly ReportSet[]; readonly sought: readonly Sought[]}

export async function setsOf({db, engine}: Dossier, search: Search): Promise<Sets> {
  const wanted = await Promise.all(
    wantedOf(search.query).map(async ({words, isPrefix, isLeftOut, isInexact, field}) => {
      const alternatives = isInexact ? (await nearWords(db, words[0]!)).map((word) => [word]) : [words]
      return {isLeftOut, sought: {alternatives, isPrefix, ...(field && {field})}}
    }),
  )
  const setOf = ({sought}: {sought: Sought}) => {
    const serials = holding(engine, sought)
    return {serials, holds: sql<boolean>`+report.serial IN (${serials})`}
  }
  return {
    all: [...wanted.filter(({isLeftOut}) => !isLeftOut).map(setOf), ...filtersOf(search)],
    none: wanted.filter(({isLeftOut}) => isLeftOut).map(setOf),
    sought: wanted.filter(({isLeftOut}) => !isLeftOut).map(({sought}) => sought),
  }
}

function filtersOf({source, language, kind, plover, entity, status, story, from, to}: Search): ReportSet[] {
  const onReport = (condition: RawBuilder<boolean>) => ({serials: sql`SELECT serial FROM report WHERE ${condition}`, holds: condition})
  const onId = (ids: RawBuilder<unknown>, exists: RawBuilder<boolean>) => ({serials: sql`SELECT serial FROM report WHERE id IN (${ids})`, holds: exists})
  return [
    ...(source === undefined ? [] : [onReport(sql`source = ${source}`)]),
    ...(language === undefined ? [] : [onReport(sql`language = ${language}`)]),
    ...(from === undefined ? [] : [onReport(sql`coalesce(published, '') >= ${from}`)]),
    // “2024-03” holds its days and hours: ~ comes after all that can follow. What has no date is neither before nor after.
    ...(to === undefined ? [] : [onReport(sql`(coalesce(published, '') <= ${`${to}~`} AND coalesce(published, '') > '')`)]),
    ...(kind === undefined && plover === undefined ? [] : [coded(kind ?? 'event', plover ?? '')]),
    ...(entity === undefined ? [] : [naming(entity)]),
    ...(status === undefined
      ? []
      : [
          onId(
            sql`SELECT report_id FROM report_status WHERE status = ${status}`,
            sql`EXISTS (SELECT 1 FROM report_status WHERE status = ${status} AND report_id = report.id)`,
          ),
        ]),
    ...(story === undefined
      ? []
      : [
          onId(
            sql`SELECT report_id FROM story_report WHERE story_id = ${story}`,
            sql`EXISTS (SELECT 1 FROM story_report WHERE story_id = ${story} AND report_id = report.id)`,
          ),
        ]),
  ]
}

function coded(kind: string, code: string): ReportSet {
  return {
    serials: sql`SELECT serial FROM report_code WHERE kind = ${kind} AND code = ${code}`,
    holds: sql`EXISTS (SELECT 1 FROM report_code WHERE kind = ${kind} AND code = ${code} AND serial = report.serial)`,
  }
}

// All reports that name, in whatever spelling, somebody whom some report of the same story calls so.
function naming(entity: string): ReportSet {
  const called = /^e[0-9a-f]{12}$/.test(entity) ? sql`entity_id = ${entity}` : sql`folded = ${searchWords(entity)}`
  const ids = sql`SELECT other.report_id FROM entity_name AS one JOIN entity_name AS other ON other.story_id = one.story_id AND other.entity_id = one.entity_id WHERE one.${called}`
  return {serials: sql`SELECT serial FROM report WHERE id IN (${ids})`, holds: sql`report.id IN (${ids})`}
}
