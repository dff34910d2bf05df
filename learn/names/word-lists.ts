import {countries} from '../../lexicon/countries.ts'
import {nounKind} from '../../lexicon/entity-nouns.ts'
import {givenNameGender} from '../../lexicon/given-names.ts'
import {officeKind} from '../../lexicon/offices.ts'
import {monthWords} from '../../lexicon/time-words.ts'
import {titles} from '../../lexicon/titles.ts'
import type {Weights} from '../../src/weights/weights-file.ts'
import {worldNames} from './world-names.ts'

const wordsOf = (names: readonly string[]): string[] =>
  names.flatMap((name) => name.toLowerCase().split(/[\s-]/)).filter((word) => word.length > 2 && word !== 'the' && word !== 'and')

// One bit a list, in this order; the weights know the lists by their bits.
const lists: readonly {readonly name: string; readonly has: (lower: string) => boolean}[] = [
  {name: 'words of countries', has: isIn(countries.flatMap(({names}) => wordsOf(names)))},
  {name: 'demonyms', has: isIn(countries.flatMap(({demonyms}) => wordsOf(demonyms)))},
  {name: 'capitals and seats', has: isIn(countries.flatMap(({capitals, seats}) => wordsOf([...capitals, ...seats])))},
  {name: 'titles', has: (lower) => titles.has(lower.replace(/\.$/, ''))},
  {name: 'offices', has: (lower) => officeKind(lower) !== undefined},
  {name: 'given names of men', has: (lower) => givenNameGender(lower) === 'man'},
  {name: 'given names of women', has: (lower) => givenNameGender(lower) === 'woman'},
  {name: 'nouns of organisations', has: (lower) => nounKind(lower, false) === 'organisation'},
  {name: 'nouns of groups', has: (lower) => nounKind(lower, false) === 'group'},
  {name: 'nouns of places', has: (lower) => nounKind(lower, false) === 'place'},
  {name: 'nouns of documents', has: (lower) => nounKind(lower, false) === 'document'},
  {name: 'nouns of events', has: (lower) => nounKind(lower, false) === 'event'},
  {name: 'months', has: (lower) => monthWords.has(lower.replace(/\.$/, ''))},
  {name: 'weekdays', has: isIn('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun'.split(' '))},
  {
    name: 'money',
    has: isIn(
      `dollar dollars euro euros pound pounds yen yuan rupee rupees ruble rubles rouble roubles lira naira rand shilling shillings cedi cedis peso pesos real baht won ringgit dirham
      dirhams riyal riyals rial rials dinar dinars franc francs krona kroner taka kwacha birr usd eur gbp us$ rs $ € £ ¥ cents cent`.split(/\s+/),
    ),
  },
  {
    name: 'words in names of firms',
    has: isIn(
      'inc corp corporation ltd limited llc plc gmbh co company group holdings holding industries bank airlines airways motors technologies energy petroleum oil gas media press news times post daily telecom insurance partners associates'.split(
        ' ',
      ),
    ),
  },
  {
    name: 'particles of names',
    has: isIn('al el bin ben ibn abu abd abdul umm van von der den de da di del della dos du la le mac mc st bint ould ag o'.split(' ')),
  },
  {
    name: 'lie of the land',
    has: isIn(
      'north south east west northern southern eastern western central upper lower greater new saint san santa los las el port fort mount cape lake gulf strait bay ocean sea river island islands peninsula valley desert mountains hills coast'.split(
        ' ',
      ),
    ),
  },
]

function isIn(words: Iterable<string>): (lower: string) => boolean {
  const set = new Set(words)
  return (lower) => set.has(lower)
}

/** The words of a vocabulary (lower case) that are on a list, sorted, with one bit a list, and the world's names. */
export function listedWords(vocabulary: Iterable<string>): Weights<Record<string, never>> {
  const words = [...new Set(vocabulary)].sort().filter((word) => bitsOf(word) !== 0)
  return {header: {}, sections: {words: new TextEncoder().encode(words.join('\n')), bits: Int32Array.from(words, bitsOf), ...worldNames()}}
}

function bitsOf(lower: string): number {
  let bits = 0
  for (const [bit, {has}] of lists.entries()) if (has(lower)) bits |= 1 << bit
  return bits
}
