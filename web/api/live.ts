import {useEffect} from 'react'
import {queryClient} from './queries.ts'

// What each event of the server makes stale.
const stale: Readonly<Record<string, readonly string[]>> = {
  story: ['stories', 'account', 'explanation', 'search'],
  report: ['stories', 'sources', 'search', 'reports'],
  judgement: ['judgements', 'account', 'explanation'],
  upload: [],
  job: ['jobs'],
}

/** Asks again for what others, or the machine, have changed, as the server tells of it. */
export function useLive(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return
    const source = new EventSource('/api/events')
    for (const [event, keys] of Object.entries(stale))
      source.addEventListener(event, () => {
        for (const key of keys) void queryClient.invalidateQueries({queryKey: [key]})
      })
    // What changed between asking for an account and listening would not be told.
    source.addEventListener('open', () => void queryClient.invalidateQueries({queryKey: ['account']}))
    source.addEventListener('reset', () => void queryClient.invalidateQueries())
    return () => source.close()
  }, [isOn])
}
