import {DossierError} from './dossier.ts'

/** Where a page of a list ended: the values that the list is sorted by, of its last row. */
export type Ending = readonly (string | number)[]

/** A page of a list, and the cursor of the one after it. */
export type Page<Row> = {readonly items: readonly Row[]; readonly next?: string}

/** What a page is asked with. */
export type PageWish = {readonly cursor?: string | undefined; readonly most: number}

/** A cursor is no cursor of ours. */
export class CursorError extends DossierError {}

/** `['2024-03-01', 'r3f…']` → letters that fit a URL. */
export function cursorOf(ending: Ending): string {
  return Buffer.from(JSON.stringify(ending)).toString('base64url')
}

/** The values of a cursor, as many and of the kinds that `like` shows. Throws a CursorError where they are none. */
export function endingOf<const Like extends Ending>(
  cursor: string | undefined,
  like: Like,
): {[At in keyof Like]: Like[At] extends string ? string : number} | undefined {
  if (cursor === undefined) return undefined
  const values = parsed(cursor)
  if (!Array.isArray(values) || values.length !== like.length || values.some((value, at) => typeof value !== typeof like[at]))
    throw new CursorError('expected as cursor the `next` of the page before; leave it out to begin anew')
  return values as never
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return undefined
  }
}

/** One row more than `most` was fetched: the page, with a cursor where there is more. */
export function pageOf<Row, Item>(rows: readonly Row[], most: number, {item, ending}: {item: (row: Row) => Item; ending: (row: Row) => Ending}): Page<Item> {
  const shown = rows.slice(0, most)
  const last = shown.at(-1)
  return {items: shown.map(item), ...(rows.length > most && last && {next: cursorOf(ending(last))})}
}
