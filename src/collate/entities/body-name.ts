import {countryOf} from '../../../lexicon/countries.ts'

/** “the Ministry of Foreign Affairs of Russia” → words `RUS foreign ministry`: what a name of a body says, whatever the order and the small words. */
export type BodyName = {
  readonly words: readonly string[]
  /** The words without those that say only what sort of body it is: `hamas` of “the Hamas movement”. */
  readonly core: readonly string[]
  /** The words without countries: `islamic jihad` of “Palestinian Islamic Jihad”. */
  readonly bare: readonly string[]
}

/** The words of a name of a body, place, document or event, normalised and sorted. */
export function bodyNameOf(text: string): BodyName {
  const known = kept.get(text) ?? readName(text)
  if (kept.size > 20_000) kept.clear()
  kept.set(text, known)
  return known
}

const kept = new Map<string, BodyName>()

function readName(text: string): BodyName {
  const plain = plainWords(text)
  const words = [...new Set(withCountries(plain).flatMap(normalWord))].sort()
  const core = words.filter((word) => !sorts.has(word))
  const bare = words.filter((word) => !isCode(word))
  return {words, core: core.length > 0 ? core : words, bare}
}

/** “Popular Front for the Liberation of Palestine” → `pflp`, `pfflop`, `pftlop`: its initials with and without small words. */
export function acronymsOf(text: string): string[] {
  const words = text.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word))
  if (words.length < 2) return []
  const initials = (chosen: string[]) => chosen.map((word) => word[0]!.toLowerCase()).join('')
  const content = words.filter((word) => !small.has(word.toLowerCase()))
  const withoutArticles = words.filter((word) => !/^(the|a|an)$/iu.test(word))
  return [...new Set([initials(content), initials(withoutArticles), initials(words)])].filter((acronym) => acronym.length >= 2)
}

/** “U.N.” → `un`, “PFLP” → `pflp`; undefined for what is no acronym. */
export function asAcronym(text: string): string | undefined {
  const bare = text.replace(/^the\s+/iu, '').replace(/[’']s?$/u, '')
  if (!/^(?:\p{Lu}\.?){2,8}$/u.test(bare) && !/^\p{Lu}[\p{L}]{0,5}\p{Lu}$/u.test(bare)) return undefined
  return bare.replaceAll('.', '').toLowerCase()
}

function plainWords(text: string): string[] {
  return phrases
    .reduce((mended, [phrase, word]) => mended.replace(phrase, word), text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s?(?=\s|$)/gu, '')
    .replace(/(?<=\p{Lu})\.(?=\p{Lu}|\s|$)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

// The longest run of words that names a country becomes its code: “South Korean” → KOR, “Palestine” → PSE.
function withCountries(words: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    const length = [4, 3, 2, 1].find((size) => at + size <= words.length && isCountry(words.slice(at, at + size).join(' ')))
    found.push(length === undefined ? words[at]! : countryOf(words.slice(at, at + length).join(' '))!.alpha3)
    at += length ?? 1
  }
  return found
}

function isCountry(text: string): boolean {
  if (!/^\p{Lu}/u.test(text)) return false
  const form = countryOf(text)
  return form !== undefined && (form.as === 'name' || form.as === 'demonym')
}

function isCode(word: string): boolean {
  return /^[A-Z]{3}$/.test(word)
}

function normalWord(word: string): string[] {
  if (isCode(word) && !small.has(word)) return [word]
  const lower = word.toLowerCase()
  if (small.has(lower)) return []
  const british = spellings.get(lower) ?? lower
  const singular = british.length > 5 && /[^sui]s$/u.test(british) ? british.slice(0, -1) : british
  return [synonyms.get(singular) ?? singular]
}

// Our own lists, written for this project. Apache-2.0.
const small = new Set('the a an of for and in on to at by with al el de la du des del und et y i'.split(' '))
const sorts = new Set('movement group organization faction militant armed rebel islamist resistance party'.split(' '))
const spellings = new Map(
  'defence defense|labour labor|centre center|organisation organization|programme program|theatre theater|harbour harbor'
    .split('|')
    .map((row) => row.split(' ') as [string, string]),
)
const synonyms = new Map(
  'military army|dept department|torie conservative|tory conservative|democrats democratic|democrat democratic|republicans republican|conservatives conservative|liberals liberal|socialists socialist'
    .split('|')
    .map((row) => row.split(' ') as [string, string]),
)
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:foreign|external) affairs\b/giu, 'Foreign'],
  [/\b(?:defen[cs]e|armed) forces\b/giu, 'Army'],
]
