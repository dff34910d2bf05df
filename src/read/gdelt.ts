import type {Given} from './given.ts'
import {listed} from './listed.ts'
import type {Address, Read} from './read.ts'

/** One of the tables that GDELT exports: tab-separated, without a head row. Columns count from 0. */
type Export = {readonly name: string; readonly columns: number; readonly first: RegExp; readonly url: number; readonly source?: number}

// Columns as the codebooks number them: events 1.0 and 2.0, mentions 2.0, Global Knowledge Graph 2.1.
const exports_: readonly Export[] = [
  {name: 'events 2.0', columns: 61, first: /^\d{4,}$/, url: 60},
  {name: 'events 1.0', columns: 58, first: /^\d{4,}$/, url: 57},
  {name: 'mentions 2.0', columns: 16, first: /^\d{4,}$/, url: 5, source: 4},
  {name: 'GKG 2.1', columns: 27, first: /^\d{14}-T?\d+$/, url: 4, source: 3},
]

function exportOf(line: string): Export | undefined {
  const cells = line.replace(/\r$/, '').split('\t')
  return exports_.find(({columns, first, url}) => cells.length === columns && first.test(cells[0]!) && /^https?:\/\//.test(cells[url]!))
}

/** Whether the first line is a row of one of GDELT's exports. */
export function looksLikeGdelt(start: string): boolean {
  return exportOf(start.split('\n', 1)[0]!) !== undefined
}

/** The addresses of the articles that a GDELT export was coded from, each once. */
export async function readGdelt(text: string, given: Given): Promise<Read> {
  const addresses = new Map<string, Address>()
  for (const line of text.split('\n')) {
    const kind = exportOf(line)
    if (!kind) continue
    const cells = line.split('\t')
    const url = cells[kind.url]!.trim()
    const source = kind.source === undefined ? '' : cells[kind.source]!.trim()
    if (!addresses.has(url)) addresses.set(url, {url, kind: 'page', ...(source !== '' && {source})})
  }
  return listed([...addresses.values()], given)
}
