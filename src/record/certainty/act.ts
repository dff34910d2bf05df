import type {Sentence, Token} from '../../model/parse.ts'
import {dependents, isRelation} from '../../model/tree.ts'

/** A word that tells an act, looked at in its tree. */
export type Act = {readonly sentence: Sentence; readonly at: number; readonly word: Token}

/** The word at `at` of a sentence as an act. */
export function actAt(sentence: Sentence, at: number): Act {
  return {sentence, at, word: sentence.tokens[at]!}
}

/** The word that it depends on, if any. */
export function above({sentence, word}: Act): Act | undefined {
  return word.head >= 0 && word.head < sentence.tokens.length ? actAt(sentence, word.head) : undefined
}

/** Its dependents of one of these relations, subtypes included. */
export function below(act: Act, ...relations: string[]): Token[] {
  const found: Token[] = []
  for (const index of dependents(act.sentence, act.at)) {
    const token = act.sentence.tokens[index]!
    if (isOneOf(token, relations)) found.push(token)
  }
  return found
}

/** Whether it depends on its head by one of these relations, subtypes included. */
export function hangsBy({word}: Act, ...relations: string[]): boolean {
  return isOneOf(word, relations)
}

/** Whether a dependent of one of these relations is one of these lemmas or words. */
export function has(act: Act, relations: readonly string[], words: ReadonlySet<string>): boolean {
  for (const index of dependents(act.sentence, act.at)) {
    const token = act.sentence.tokens[index]!
    if (isOneOf(token, relations) && (words.has(token.lemma) || words.has(token.text.toLowerCase()))) return true
  }
  return false
}

function isOneOf(token: Token, relations: readonly string[]): boolean {
  for (const relation of relations) if (isRelation(token, relation)) return true
  return false
}

const sets = new Map<string, ReadonlySet<string>>()

/** A space-separated list as a set; made once for a list. */
export function setOf(words: string): ReadonlySet<string> {
  const known = sets.get(words)
  if (known) return known
  const made = new Set(words.split(' '))
  sets.set(words, made)
  return made
}

/** “would begin and end”: the first of coordinated acts, which carries what holds for all. */
export function headOfList(act: Act): Act {
  let first = act
  for (let steps = 0; steps < 8 && hangsBy(first, 'conj'); steps++) first = above(first) ?? first
  return first
}
