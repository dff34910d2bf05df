import {countryOf} from '../../../lexicon/countries.ts'
import {officeKind} from '../../../lexicon/offices.ts'

/** “the Russian diplomatic chief” → country `RUS`, title `foreign minister`; a time word makes it of another time: “former”. */
export type Office = {readonly country?: string; readonly title: string; readonly isPast: boolean}

// What reports call one office. Written by hand for this project (Apache-2.0).
const sameOffice: readonly (readonly [title: string, ...others: string[]])[] = [
  [
    'foreign minister',
    'minister of foreign affairs',
    'foreign affairs minister',
    'diplomatic chief',
    'chief diplomat',
    'top diplomat',
    'head of diplomacy',
    'diplomacy chief',
    'foreign policy chief',
    'foreign secretary',
    'secretary of state',
    'minister for foreign affairs',
    'external affairs minister',
  ],
  ['prime minister', 'premier', 'pm', 'head of government', 'chief of government'],
  ['president', 'head of state', 'state president'],
  [
    'defense minister',
    'defence minister',
    'minister of defence',
    'minister of defense',
    'defense secretary',
    'defence secretary',
    'defense chief',
    'defence chief',
    'secretary of defense',
  ],
  ['interior minister', 'minister of the interior', 'home secretary', 'home minister', 'minister of interior'],
  ['finance minister', 'minister of finance', 'treasury secretary', 'chancellor of the exchequer'],
  ['deputy foreign minister', 'deputy minister of foreign affairs', 'vice foreign minister'],
  ['army chief', 'chief of staff', 'chief of the general staff', 'military chief'],
  ['spokesman', 'spokeswoman', 'spokesperson'],
]
const canonical = new Map(sameOffice.flatMap(([title, ...others]) => [title, ...others].map((other) => [other, title] as const)))

const past = /^(?:former|ex|late|previous|then|ousted|deposed|past)$/u
const present = /^(?:the|current|acting|interim|incumbent|its|his|her|their|new|then|a|an|longtime)$/u

/** The office that a phrase names, undefined where it names none: “Palestinian National Authority Foreign Minister” → PSE, foreign minister. */
export function officeOf(phrase: string): Office | undefined {
  const words = phrase
    .replace(/[’']s?(?=\s|$)|\([^)]*\)/gu, '')
    .trim()
    .split(/[\s,]+/u)
    .filter((word) => word !== '')
  const isPast = words.some((word) => past.test(word.toLowerCase()) || /^ex-/iu.test(word))
  const kept = words.filter((word) => !present.test(word.toLowerCase()) && !past.test(word.toLowerCase())).map((word) => word.replace(/^ex-/iu, ''))
  const {country, rest} = withoutCountry(kept)
  const title = rest
    .join(' ')
    .toLowerCase()
    .replace(/ of(?: the)?$/u, '')
    .replace(/^of (?:the )?/u, '')
  if (title === '' || rest.length > 6 || !rest.some((word) => officeKind(word) === 'office' || /^(?:diplomat|diplomacy|pm)$/iu.test(word))) return undefined
  return {...(country === undefined ? {} : {country}), title: canonical.get(title) ?? title, isPast}
}

/** The office as a key: `RUS:foreign minister`; past offices have none, since another holds them now. */
export function officeKey({country, title, isPast}: Office): string | undefined {
  return isPast ? undefined : `${country ?? ''}:${title}`
}

/** The words of office before a name: “… and President Vladimir Putin” at Vladimir → `President`; capitalised words and demonyms only. */
export function titleBefore(text: string, start: number): string | undefined {
  const line = /[^\n.!?;:“”"]*$/u.exec(text.slice(Math.max(0, start - 120), start))?.[0] ?? ''
  const words = line
    .trimEnd()
    .split(/\s+/u)
    .filter((word) => word !== '')
  let from = words.length
  while (from > 0 && isTitleWord(words[from - 1]!, words[from])) from--
  const found = words.slice(from)
  while (found.length > 0 && opening.test(found[0]!)) found.shift()
  return found.some((word) => officeKind(word) !== undefined) ? found.join(' ') : undefined
}

/** How many characters of a name as written are its title: 10 of “President Abu Mazen”, 0 of “Abu Mazen”. */
export function titleLength(name: string): number {
  let length = 0
  for (const {index, 0: word} of name.matchAll(/\S+\s+/gu)) if (officeKind(word.trim()) !== undefined) length = index + word.length
  return length
}

// Words that begin a sentence with a capital and belong to no title.
const opening =
  /^(?:of|the|and|a|an|but|while|when|as|after|before|although|though|since|if|because|also|then|meanwhile|however|yet|in|on|at|for|with|by|from|to|earlier|later|today|yesterday|that|his|her|their|its)$/iu

function isTitleWord(word: string, next: string | undefined): boolean {
  if (/[,)]$/u.test(word)) return false
  if (/^(?:former|current|acting|ex)$/iu.test(word) || officeKind(word) === 'office' || officeKind(word) === 'rank') return true
  return next !== undefined && (/^\p{Lu}[\p{L}.]+$/u.test(word) || countryOf(word) !== undefined)
}

function withoutCountry(words: readonly string[]): {country?: string; rest: string[]} {
  for (let size = Math.min(4, words.length); size > 0; size--)
    for (let at = 0; at + size <= words.length; at++) {
      const form = /^\p{Lu}/u.test(words[at]!) ? countryOf(words.slice(at, at + size).join(' ')) : undefined
      if (form) return {country: form.alpha3, rest: [...words.slice(0, at), ...words.slice(at + size)]}
    }
  return {rest: [...words]}
}
