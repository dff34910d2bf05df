import type {Columns} from '../read/given.ts'
import {UsageError} from './usage-error.ts'

const fields = ['title', 'text', 'date', 'url', 'source', 'byline'] as const

/** “title=Headline,text=Story” → which column of a table holds what. Throws a UsageError for a field that is none of ours. */
export function columnsOf(map: string | undefined): Columns | undefined {
  if (map === undefined) return undefined
  const pairs = map.split(',').map((pair) => pair.split('=', 2).map((word) => word.trim()))
  for (const [field, column] of pairs)
    if (!fields.some((known) => known === field) || !column)
      throw new UsageError(`expected --map such as title=Headline,text=Story with ${fields.join(', ')} before the =, got "${map}"`)
  return Object.fromEntries(pairs) as Columns
}
