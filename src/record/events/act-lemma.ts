import {concreteVerbs} from '../../../lexicon/act-strength.ts'
import {peopleNouns} from '../../../lexicon/event-verbs.ts'
import type {Token} from '../../model/parse.ts'
import {toldVerbs, verbPatterns} from './act-patterns.ts'

const participles: Readonly<Record<string, string>> = {involved: 'involve', engaged: 'engage', embroiled: 'embroil', locked: 'lock'}
const irregular: Readonly<Record<string, string>> = {fled: 'flee', slain: 'slay', slew: 'slay', sued: 'sue', dying: 'die'}

/** The lemma in lower case; where a lemmatiser guessed a word that the lexicon of acts does not have, the one that it has: “shel” of “shelled” → “shell”. */
export function actLemma({lemma, text, upos, xpos}: Pick<Token, 'lemma' | 'text' | 'upos' | 'xpos'>): string {
  const word = lemma.toLowerCase()
  if (upos === 'ADJ') return participles[word] ?? word
  if (upos === 'NOUN' && (xpos === 'NN' || peopleNouns.has(text.toLowerCase()))) return text.toLowerCase()
  if (xpos === 'NNS' && word.endsWith('ie') && peopleNouns.has(`${word.slice(0, -2)}y`)) return `${word.slice(0, -2)}y`
  if (xpos === 'NNS' && word === text.toLowerCase() && /[^s]s$/.test(word)) return word.slice(0, -1)
  if (upos !== 'VERB' || verbPatterns.has(word)) return word
  return stemsOf(text.toLowerCase()).find((stem) => verbPatterns.has(stem)) ?? word
}

/** The same where events are told, by all verbs that tell one: “scal” of “scaled” → “scale”. */
export function toldLemma(token: Pick<Token, 'lemma' | 'text' | 'upos' | 'xpos'>): string {
  const word = actLemma(token)
  if (token.upos !== 'VERB' || isTold(word)) return word
  return stemsOf(token.text.toLowerCase()).find(isTold) ?? word
}

function isTold(word: string): boolean {
  return toldVerbs.has(word) || concreteVerbs.has(word)
}

// “denied” → deny; “shelled” → shell, shel; “raped” → rap, rape
function stemsOf(word: string): string[] {
  if (irregular[word]) return [irregular[word]]
  const bare = word.replace(/(?:ed|ing|es|s)$/, '')
  if (bare === word) return []
  const twin = /([^aeiou])\1$/.test(bare) ? [bare.slice(0, -1)] : []
  return [`${bare}e`, bare, ...twin, ...(bare.endsWith('i') ? [`${bare.slice(0, -1)}y`] : []), `${bare}s`]
}
