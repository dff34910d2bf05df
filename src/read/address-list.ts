import type {Given} from './given.ts'
import {listed} from './listed.ts'
import type {Read} from './read.ts'

/** The addresses of a list, a line each; what stands behind a `#` is a note. */
export async function readAddressList(text: string, given: Given): Promise<Read> {
  const urls = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => /^https?:\/\/\S+$/i.test(line))
  return listed(
    [...new Set(urls)].map((url) => ({url, kind: 'page' as const})),
    given,
  )
}
