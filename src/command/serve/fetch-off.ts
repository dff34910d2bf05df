import {fetchReports} from '../../fetch/fetch-reports.ts'
import type {Fetcher} from '../../fetch/fetcher.ts'
import type {Incoming} from './incoming.ts'

// As many as "variorum fetch" has under way at once; hosts take their turns by themselves.
const lanes = 6

/** Fetches the pages that wait, several at once, whenever it is called; `onAdded` after each. */
export function fetchOff(incoming: Incoming, fetcher: Fetcher, onAdded: () => Promise<void>): () => void {
  let busy = 0
  const lane = async (): Promise<void> => {
    for (;;) {
      const job = await incoming.take('fetch')
      if (!job) return
      const {url, full} = job.payload as {url: string; full: boolean}
      await incoming.do(job, 'fetching', () => fetchReports(fetcher, {url, kind: 'page'}, full))
      await onAdded()
    }
  }
  return () => {
    for (; busy < lanes; busy++)
      lane()
        .catch((error: unknown) => console.error(error))
        .finally(() => {
          busy--
        })
  }
}
