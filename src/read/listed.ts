import type {Given} from './given.ts'
import type {Address, Read} from './read.ts'

/** A source that holds addresses and no text: they can be fetched, and a Problem says how. */
export function listed(addresses: readonly Address[], given: Given): Read {
  const file = given.file ?? 'standard input'
  const count = addresses.length === 1 ? '1 address' : `${addresses.length} addresses`
  return {
    reports: [],
    problems: [{code: 'urls-only', message: `${file} lists ${count} without text: "variorum fetch ${file}" reads them`, source: file}],
    addresses,
  }
}
