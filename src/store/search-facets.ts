import {sql} from 'kysely'
import type {Dossier} from './dossier.ts'
import {conditionsOf} from './search.ts'
import {type Search, setsOf} from './search-sets.ts'

/** How many reports a search finds in all, and how they are spread: the twenty outlets with most, kinds of statement, months, and status of points. */
export type Facets = {
  readonly total: number
  readonly sources: readonly Count[]
  readonly kinds: readonly Count[]
  readonly months: readonly Count[]
  readonly statuses: readonly Count[]
}

export type Count = {readonly value: string; readonly count: number}

/** Counts what a search finds; it looks at all of it, and so takes longer than a page of it. */
export async function searchFacets(dossier: Dossier, search: Search): Promise<Facets> {
  const found = sql`report WHERE ${conditionsOf(await setsOf(dossier, search))}`
  const count = async (what: ReturnType<typeof sql>, most = 100): Promise<Count[]> => {
    const {rows} = await sql<{value: string; count: number | string}>`${what} GROUP BY value ORDER BY count DESC, value LIMIT ${most}`.execute(dossier.db)
    return rows.map(({value, count: number}) => ({value, count: Number(number)}))
  }
  const [all] = await count(sql`SELECT '' AS value, count(*) AS count FROM ${found}`)
  return {
    total: all?.count ?? 0,
    sources: await count(sql`SELECT source AS value, count(*) AS count FROM ${found}`, 20),
    months: await count(sql`SELECT substr(coalesce(published, ''), 1, 7) AS value, count(*) AS count FROM ${found}`, 240),
    kinds: await count(sql`SELECT kind AS value, count(*) AS count FROM report_code WHERE code = '' AND serial IN (SELECT serial FROM ${found})`),
    statuses: await count(sql`SELECT status AS value, count(DISTINCT report_id) AS count FROM report_status WHERE report_id IN (SELECT id FROM ${found})`),
  }
}
