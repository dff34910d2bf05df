import type {Dossier} from './dossier.ts'
import type {WatchedTable} from './watched-table.ts'

/** A feed or a page that is looked at again, as kept. */
export type Watched = WatchedTable

/** What a look at it brought. */
export type Look = Partial<Pick<Watched, 'kind' | 'etag' | 'last_modified' | 'due_at' | 'checks' | 'failures' | 'reason'>> & {readonly checked_at: string}

/** Takes in what is to be looked at; what is there already is left as it is. */
export async function addWatched({db}: Dossier, {url, kind, feed, dueAt}: {url: string; kind: Watched['kind']; feed?: string; dueAt: string}): Promise<void> {
  await db
    .insertInto('watched')
    .values({url, kind, feed: feed ?? null, etag: null, last_modified: null, checked_at: null, due_at: dueAt, checks: 0, failures: 0, reason: null})
    .onConflict((conflict) => conflict.column('url').doNothing())
    .execute()
}

/** Notes what a look at it brought. */
export async function noteLook({db}: Dossier, url: string, look: Look): Promise<void> {
  await db.updateTable('watched').set(look).where('url', '=', url).execute()
}

/** What is due of the named addresses and of the pages that they led to, longest due first. */
export async function dueWatched({db}: Dossier, named: readonly string[], now: string): Promise<Watched[]> {
  if (named.length === 0) return []
  return db
    .selectFrom('watched')
    .selectAll()
    .where('due_at', '<=', now)
    .where((where) => where.or([where('url', 'in', named), where('feed', 'in', named)]))
    .orderBy('due_at')
    .orderBy('url')
    .execute()
}

/** Which of some addresses are looked at already. */
export async function knownWatched({db}: Dossier, urls: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>()
  for (let from = 0; from < urls.length; from += 500)
    for (const {url} of await db
      .selectFrom('watched')
      .select('url')
      .where('url', 'in', urls.slice(from, from + 500))
      .execute())
      known.add(url)
  return known
}

/** When the next of the named addresses, or of the pages that they led to, is due. */
export async function nextDue({db}: Dossier, named: readonly string[]): Promise<string | undefined> {
  const row = await db
    .selectFrom('watched')
    .select('due_at')
    .where('due_at', 'is not', null)
    .where((where) => where.or([where('url', 'in', named), where('feed', 'in', named)]))
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst()
  return row?.due_at ?? undefined
}

/** The text of the latest report from an address. */
export async function latestText({db}: Dossier, url: string): Promise<string | undefined> {
  const row = await db.selectFrom('report').select('text').where('url', '=', url).orderBy('serial', 'desc').limit(1).executeTakeFirst()
  return row?.text
}
