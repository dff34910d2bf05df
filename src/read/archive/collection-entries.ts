import type {Entry} from '../read.ts'
import {isWebArchive} from './is-collection.ts'
import {webEntries} from './web-entries.ts'
import {zipEntries} from './zip-entries.ts'

/** The pages of a packaged web archive (WACZ): those that its list of pages names, or all where it has no list. */
export async function* collectionEntries(bytes: Uint8Array): AsyncGenerator<Entry> {
  const wanted = new Set<string>()
  for (const entry of zipEntries(bytes, (path) => /^pages\/[^/]+\.jsonl$/.test(path)))
    if ('bytes' in entry) for (const url of pageUrls(entry.bytes)) wanted.add(url)
  for (const entry of zipEntries(bytes, isWebArchive)) {
    if (!('bytes' in entry)) yield entry
    else for await (const page of webEntries(entry.bytes)) if (wanted.size === 0 || wanted.has(withoutFragment(page.path))) yield page
  }
}

// The first line says what format the list has; each line after it is a page.
function pageUrls(list: Uint8Array): string[] {
  return new TextDecoder()
    .decode(list)
    .split('\n')
    .flatMap((line) => {
      const url = /"url"\s*:\s*("(?:[^"\\]|\\.)*")/.exec(line)?.[1]
      try {
        return url ? [withoutFragment(String(JSON.parse(url)))] : []
      } catch {
        return []
      }
    })
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}
