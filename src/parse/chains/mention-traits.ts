import {nounGender, nounKind} from '../../../lexicon/entity-nouns.ts'
import {givenNameGender} from '../../../lexicon/given-names.ts'
import {titles} from '../../../lexicon/titles.ts'
import type {Name, Sentence} from '../../model/parse.ts'
import type {Candidate, Count, Gender} from './candidate.ts'
import type {Range} from './noun-phrase.ts'
import type {Pronoun} from './pronouns.ts'

/** A phrase on its way to be a candidate. */
export type Seen = {
  readonly sentence: Sentence
  readonly head: number
  readonly phrase: Range
  readonly form: Candidate['form']
  readonly name?: Name
  readonly pronoun?: Pronoun
  /** The whole of a coordination: “Fatah and Hamas”. */
  readonly isWhole: boolean
}

/** Man, woman or thing where the words tell; a person whose gender they do not tell is a person. */
export function genderOf({sentence, head, phrase, form, name, pronoun, isWhole}: Seen): Gender {
  if (pronoun) return pronoun.gender
  if (isWhole) return 'any'
  const {tokens} = sentence
  if (name?.kind === 'person') {
    for (let at = phrase.from; at < name.to; at++) {
      const told = nounGender(tokens[at]!.lemma) ?? (at >= name.from && at < name.to ? givenNameGender(tokens[at]!.text) : undefined)
      if (told) return told
    }
    return 'person'
  }
  if (name) return name.kind === 'nationality' ? 'person' : 'thing'
  const lemma = tokens[head]!.lemma
  const told = nounGender(lemma)
  if (told) return told
  const kind = nounKind(lemma, false)
  if (kind === 'person') return 'person'
  if (kind === 'group') return 'any'
  if (form === 'name') return givenNameGender(tokens[phrase.from]!.text) ?? 'any'
  return kind === undefined ? 'any' : 'thing'
}

/** One or many, by the tag of the head word. */
export function countOf({sentence, head, form, name, pronoun, isWhole}: Seen): Count {
  if (pronoun) return pronoun.number
  if (isWhole) return 'many'
  const {xpos, lemma} = sentence.tokens[head]!
  if (form === 'name') {
    if (name?.kind === 'nationality') return xpos.endsWith('S') ? 'many' : 'any'
    return name?.kind === 'person' ? 'one' : name?.kind === 'organisation' || name?.kind === 'location' ? 'one' : 'any'
  }
  if (xpos === 'NNS' || xpos === 'NNPS') return 'many'
  const kind = nounKind(lemma, false)
  return kind === 'group' || kind === 'organisation' ? 'any' : 'one'
}

const opening: ReadonlyMap<string, Candidate['opens']> = new Map([
  ['the', 'the'],
  ['a', 'a'],
  ['an', 'a'],
  ['some', 'a'],
  ['another', 'a'],
  ['any', 'a'],
  ['no', 'a'],
  ['this', 'this'],
  ['that', 'this'],
  ['these', 'this'],
  ['those', 'this'],
  ['such', 'this'],
])

/** How a phrase opens. */
export function opensWith({tokens}: Sentence, {from, to}: Range): Candidate['opens'] {
  const {text, xpos} = tokens[from]!
  const found = opening.get(text.toLowerCase())
  if (found) return found
  if (xpos === 'PRP$') return 'whose'
  for (let at = from; at < to - 1; at++) if (tokens[at]!.xpos === 'POS') return 'whose'
  return 'bare'
}

/** Lower case of a phrase without its article and possessive mark. */
export function plainText({tokens}: Sentence, {from, to}: Range): string {
  const words = tokens.slice(from, Math.min(to, from + 30)).map(({text}) => text.toLowerCase())
  if (words.length > 1 && opening.has(words[0]!)) words.shift()
  if (words.length > 1 && tokens[to - 1]!.xpos === 'POS') words.pop()
  return words.join(' ')
}

const small = new Set(['the', 'a', 'an', 'of', 'and', 'for', 'in', 'on', 'to', "'s", '’s', '-', '.', ',', '(', ')', '"'])

/** Words of a name that count for matching: “Gen. John Kelly’s” → john, kelly; “al-Maliki” → maliki. */
export function nameWords({tokens}: Sentence, {from, to}: Range): string[] {
  const words: string[] = []
  for (const {text} of tokens.slice(from, to)) {
    const word = text
      .toLowerCase()
      .replace(/^(?:al|el|ul|ad|ar|as|an|at|az)[-–](?=\p{L})/u, '')
      .replace(/[.’'`]/g, '')
    if (word !== '' && !small.has(word) && !small.has(text.toLowerCase()) && !(titles.has(word) && words.length === 0 && to - from > 1) && !isArticle(word))
      words.push(word)
  }
  return words.length > 0 ? words : tokens.slice(from, to).map(({text}) => text.toLowerCase())
}

const isArticle = (word: string): boolean => word === 'al' || word === 'el'

/** First letters of the words with a capital: “Popular Front for the Liberation of Palestine” → pflp. */
export function initialsOf({tokens}: Sentence, {from, to}: Range): string {
  let letters = ''
  for (const {text, upos} of tokens.slice(from, Math.min(to, from + 12))) {
    const first = text[0] ?? ''
    if (upos === 'PUNCT' && text === '(') break
    if (first !== first.toLowerCase()) letters += first.toLowerCase()
  }
  return letters
}
