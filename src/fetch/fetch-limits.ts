/** What one request may take. */
export type FetchLimits = {
  /** From its start to its last byte. */
  readonly seconds: number
  /** After unpacking. */
  readonly bytes: number
  readonly redirects: number
  /** Attempts in all, where the host is busy or cannot be reached. */
  readonly attempts: number
  /** Milliseconds between two requests to one host, where its robots.txt does not ask for more. */
  readonly delay: number
}

/** A long page is 5 MB, a scanned report 20 MB; a second between requests is what crawlers of archives keep. */
export const fetchLimits: FetchLimits = {seconds: 60, bytes: 32 * 1024 * 1024, redirects: 5, attempts: 3, delay: 1000}
