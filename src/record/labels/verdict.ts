import type {Sentence, Token} from '../../model/parse.ts'
import type {Range} from '../phrase.ts'
import {subjectOfCue} from '../sayings/subject-of-cue.ts'
import type {LabelFound, LabelRule} from './label-found.ts'
import {around} from './label-found.ts'

/** “The mission called the vote orderly”, “X called it the largest expulsion in history”: what a verb of calling says somebody or something is. */
export const verdict: LabelRule = {
  name: 'verdict',
  example: 'The mission called the vote orderly.',
  twin: 'The mission called the police a second time.',
  confidence: 0.85,
  match: ({sentence}, at) => {
    const found = verdictBehind(sentence, at)
    const holder = found && subjectOfCue(sentence, at)
    if (!found || !holder || sentence.tokens[found.target.from]!.upos === 'PRON') return []
    const label: LabelFound = {...found, holder, at, evidence: around(holder, found.target, found.label)}
    return [label]
  },
}

const times = /^(?:time|hour|day|week|month|minute|year|night|morning|afternoon|evening|moment)$/

/** Whom or what “called” is said of, and what it is called, by the order of the words: a noun with its article or a pronoun, then a second one, a quotation, or an adjective. */
export function verdictBehind(sentence: Sentence, verb: number): {target: Range; label: Range} | undefined {
  const {tokens} = sentence
  const {lemma, xpos} = tokens[verb]!
  if (lemma !== 'call' || !/^VB[DZGN]$/.test(xpos) || isPassive(sentence, verb)) return undefined
  const end = targetEnd(tokens, verb + 1)
  if (end <= verb + 1) return undefined
  const label = labelFrom(sentence, end)
  return label && {target: {from: verb + 1, to: end}, label}
}

function isPassive({tokens}: Sentence, verb: number): boolean {
  const isBare = tokens[verb]!.xpos === 'VBN' && !tokens.some(({head, lemma}) => head === verb && lemma === 'have')
  return isBare || tokens.some(({head, relation}) => head === verb && (relation === 'aux:pass' || relation === 'nsubj:pass'))
}

// “it”, “the vote”, “Macaire's arrest”, “the decision of the court”, “Kim”: up to the last noun of a phrase, on behind “'s” and “of”.
function targetEnd(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.xpos === 'PRP') return from + 1
  let at = from
  while (at - from < 12) {
    while (/^(?:DET|ADJ|NUM)$/.test(tokens[at]?.upos ?? '') || tokens[at]?.xpos === 'PRP$') at++
    const nouns = at
    while (/^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')) at++
    if (at === nouns) return from
    if (tokens[at]?.xpos !== 'POS' && tokens[at]?.text !== 'of') return at
    at++
  }
  return from
}

function labelFrom(sentence: Sentence, at: number): Range | undefined {
  const {tokens} = sentence
  const first = tokens[at]
  if (!first) return undefined
  const isQuoted = /^(?:[“"]|``)$/.test(first.text)
  const from = isQuoted ? at + 1 : at
  const word = tokens[from]
  if (!word || !(isQuoted ? /^(?:DET|ADJ|NOUN|ADV)$/ : /^(?:DET|ADJ)$/).test(word.upos) || /^\p{Lu}/u.test(word.text)) return undefined
  const head = headBehind(tokens, from)
  if (head === undefined || times.test(tokens[head]!.lemma)) return undefined
  const to = endOf(sentence, head)
  const start = word.upos === 'DET' && from < head ? from + 1 : from
  return {from: start, to}
}

// The last of the adjectives and nouns in a row.
function headBehind(tokens: readonly Token[], from: number): number | undefined {
  let at = from
  while (at < tokens.length && /^(?:DET|ADJ|ADV|NOUN|PROPN|NUM)$/.test(tokens[at]!.upos)) at++
  const last = tokens[at - 1]
  if (at === from || !last || !/^(?:ADJ|NOUN|PROPN)$/.test(last.upos)) return undefined
  return at - 1
}

// “violation | of law”, “false | and misleading”.
function endOf({tokens}: Sentence, head: number): number {
  let to = head + 1
  while (to < tokens.length && /^(?:of|and|or)$/.test(tokens[to]!.text)) {
    let at = to + 1
    while (at < tokens.length && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]!.upos)) at++
    if (at === to + 1) break
    to = at
  }
  return to
}
