import type {Problem} from '../model/problem.ts'
import type {Address} from '../read/read.ts'
import {eachSource} from './sources.ts'

/** What `variorum fetch` and `watch` were called with: addresses as they are, and what files and `-` list; a problem where one lists none. */
export async function addressesOf(words: readonly string[]): Promise<{addresses: Address[]; problems: Problem[]}> {
  const addresses: Address[] = []
  const problems: Problem[] = []
  for (const word of words) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(word)) addresses.push({url: word, kind: 'page'})
    else
      for await (const source of eachSource([word])) {
        addresses.push(...(source.addresses ?? []))
        // That there are addresses and no text is what was wanted here.
        problems.push(...source.problems.filter(({code}) => code !== 'urls-only' && code !== 'feed-list'))
        if (!source.addresses && source.problems.length === 0)
          problems.push({code: 'no-addresses', message: `${word} is no address and lists none: "variorum add ${word}" reads what it holds`, source: word})
      }
  }
  const once = new Map(addresses.map((address) => [address.url, address]))
  return {addresses: [...once.values()], problems}
}
