import {countries} from '../../../lexicon/countries.ts'
import {titles} from '../../../lexicon/titles.ts'

const bits = new Map<string, number>()

function enter(words: Iterable<string>, bit: number): void {
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | (1 << bit))
}

const wordsOf = (names: readonly string[]): string[] =>
  names.flatMap((name) => name.toLowerCase().split(' ')).filter((word) => word.length > 2 && word !== 'the' && word !== 'and')

enter(
  countries.flatMap(({names}) => wordsOf(names)),
  0,
)
enter(
  countries.flatMap(({demonyms}) => wordsOf(demonyms)),
  1,
)
enter(
  countries.flatMap(({capitals}) => wordsOf(capitals)),
  2,
)
enter(titles, 3)

/** Which of our word lists a word is on, one bit a list. */
export function listsOf(lower: string): number {
  return bits.get(lower) ?? 0
}
