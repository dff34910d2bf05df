import {useCallback, useSyncExternalStore} from 'react'

/** Where the reader is: the parts of the path, and what follows the question mark. */
export type Address = {readonly path: readonly string[]; readonly query: URLSearchParams; readonly href: string}

const moved = 'variorum-moved'

/** Goes to an address of the reading room, in place of this one where it is only a change of view. */
export function go(href: string, how: 'push' | 'replace' = 'push'): void {
  if (href === hrefNow()) return
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', href)
  dispatchEvent(new Event(moved))
}

/** The address, kept up with as it changes. */
export function useAddress(): Address {
  const href = useSyncExternalStore(listen, hrefNow)
  return addressOf(href)
}

/** One thing of the address that a screen keeps there, and how to change it; undefined takes it out. */
export function useInAddress(name: string): readonly [string | undefined, (value: string | undefined) => void] {
  const value = useAddress().query.get(name) ?? undefined
  const set = useCallback((next: string | undefined) => changeAddress({[name]: next}), [name])
  return [value, set]
}

/** Changes some things after the question mark and leaves the rest. */
export function changeAddress(changes: Readonly<Record<string, string | undefined>>): void {
  go(addressWith(changes), 'replace')
}

/** This address with some things after the question mark changed. */
export function addressWith(changes: Readonly<Record<string, string | undefined>>): string {
  const {path, query} = addressOf(hrefNow())
  for (const [name, value] of Object.entries(changes))
    if (value === undefined || value === '') query.delete(name)
    else query.set(name, value)
  return hrefOf(path, query)
}

/** `/stories/y1/reader?point=p2` of its parts. */
export function hrefOf(path: readonly string[], query?: URLSearchParams): string {
  const after = query?.toString()
  return `/${path.map(encodeURIComponent).join('/')}${after ? `?${after}` : ''}`
}

function addressOf(href: string): Address {
  const {pathname, searchParams} = new URL(href, 'http://here')
  return {path: pathname.split('/').filter(Boolean).map(decodePart), query: searchParams, href}
}

// An address that somebody typed wrong is shown as “not found”, never a crash.
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

const hrefNow = () => location.pathname + location.search

function listen(onChange: () => void): () => void {
  addEventListener('popstate', onChange)
  addEventListener(moved, onChange)
  return () => {
    removeEventListener('popstate', onChange)
    removeEventListener(moved, onChange)
  }
}
