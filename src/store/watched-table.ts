/** A feed or a page that is looked at again. */
export type WatchedTable = {
  url: string
  kind: 'feed' | 'page'
  /** The feed that led to a page; null for what was named. */
  feed: string | null
  /** What the host said of it the last time, so that it can say that nothing changed. */
  etag: string | null
  last_modified: string | null
  /** ISO 8601, UTC; `due_at` is null where it is not looked at any more. */
  checked_at: string | null
  due_at: string | null
  /** How often it was looked at since it last changed. */
  checks: number
  /** How often in a row it could not be fetched, and why the last time. */
  failures: number
  reason: string | null
}
