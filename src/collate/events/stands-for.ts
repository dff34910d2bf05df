import {countryOf} from '../../../lexicon/countries.ts'
import type {Entity} from '../../model/account.ts'
import type {Recorded} from '../../model/statement.ts'

/** The states, by ISO 3166-1 alpha-3 code, that somebody can act for: an entity by its id, or the words of a mention: “Trump”, “Russian officials”, “Washington”. */
export type StandsFor = (who: string | undefined, words: string) => readonly string[]

/** Read off names, offices and the adjectives before nouns. */
export function standsFor(recorded: readonly Recorded[], entities: readonly Entity[]): StandsFor {
  const states = new Map<string, Set<string>>()
  const add = (who: string, codes: readonly string[]) => states.set(who, new Set([...(states.get(who) ?? []), ...codes]))
  for (const {id, kind, country, names} of entities) {
    if (kind !== 'person') add(id, country ? [country] : names.flatMap(({text}) => countryOf(text)?.alpha3 ?? []))
  }
  for (const {statements} of recorded)
    for (const {kind, participants, value = ''} of statements) {
      const holder = kind === 'role' ? participants.find(({role}) => role === 'holder')?.entity : undefined
      if (holder === undefined) continue
      add(holder, statesIn(value))
      for (const {role, entity, mention} of participants) if (role === 'body') add(holder, [...(states.get(entity ?? '') ?? []), ...statesIn(mention.text)])
    }
  return (who, words) => [...new Set([...(states.get(who ?? '') ?? []), ...statesIn(words)])]
}

function statesIn(words: string): string[] {
  return words.split(/\s+/).flatMap((word) => countryOf(word.replace(/['’]s$|[,.;:]$/g, ''))?.alpha3 ?? countryOf(word)?.alpha3 ?? [])
}
