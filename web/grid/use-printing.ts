import {useSyncExternalStore} from 'react'
import {flushSync} from 'react-dom'

const paper = matchMedia('print')

/** Whether the page is on its way to paper, where nothing is out of sight. */
export function usePrinting(): boolean {
  return useSyncExternalStore(listen, () => paper.matches)
}

function listen(onChange: () => void): () => void {
  // The browser takes its picture as soon as this returns.
  const changed = () => flushSync(onChange)
  paper.addEventListener('change', changed)
  return () => paper.removeEventListener('change', changed)
}
