import {eventNouns} from '../../../lexicon/labels.ts'
import type {Token} from '../../model/parse.ts'
import {headOf} from '../../model/tree.ts'
import {isQuotationMark} from '../../text/quotation/marks.ts'
import {quotationsIn} from '../../text/quotation/quotations-in.ts'
import {nounPhrase, type Range, tokensOf} from '../phrase.ts'
import type {Scene} from '../scene.ts'
import {around, type LabelRule} from './label-found.ts'

/** The American “deal of the century”: words that the report holds at arm's length. */
export const scareQuotes: LabelRule = {
  name: 'scare-quotes',
  example: 'The “peace plan” was signed.',
  twin: 'He watched “Peace Plan” on Sunday.',
  confidence: 0.65,
  match: (scene, at) => {
    const inner = quotedAt(scene, at)
    if (!inner || isCapitalised(scene, inner) || isMentioned(scene, at)) return []
    const {sentence} = scene
    const head = headOf(sentence, inner.from, inner.to)
    if (!isNounLike(sentence.tokens[head]!) || !isNamedThing(scene, head, inner)) return []
    const whole = around(nounPhrase(sentence, outer(scene, head, inner)), {from: at, to: closing(scene, inner)})
    return [{label: inner, target: whole, at: head, evidence: whole}]
  },
}

// Of verb forms only those that stand as adjectives: the “frozen” conflict.
function isNounLike({xpos, relation}: Token): boolean {
  return /^(?:NN|NNS|NNP|JJ)$/.test(xpos) || (/^VB[NG]$/.test(xpos) && relation === 'amod')
}

const namers = new Set(['of', 'operation', 'called', 'dubbed', 'as', 'campaign', 'plan', 'so-called', 'code-named', 'codenamed', 'nicknamed', 'named'])

/** the events of “Black Saturday”, operation “Northern Shield”, the “Freedom March” protest: a name given to an event. */
export const namedEvent: LabelRule = {
  name: 'named-event',
  example: 'Since the events of “Red Friday” nobody sleeps.',
  twin: 'He lost his copy of “Red Friday” there.',
  confidence: 0.78,
  match: (scene, at) => {
    const {tokens} = scene.sentence
    const inner = quotedAt(scene, at)
    if (!inner || !isCapitalised(scene, inner)) return []
    const before = tokens[at - 1]?.text.toLowerCase() ?? ''
    const noun = before === 'of' ? tokens[at - 2] : before === 'the' ? undefined : tokens[at - 1]
    const behind = tokens[inner.to + 1]
    const isEvent =
      (namers.has(before) && noun !== undefined && isHappening(noun.lemma)) || (behind !== undefined && isHappening(behind.lemma) && behind.upos === 'NOUN')
    if (!isEvent && !/^(?:dubbed|code-?named|nicknamed|so-called)$/.test(before)) return []
    return [{label: inner, target: inner, at: inner.from, evidence: {from: at, to: closing(scene, inner)}}]
  },
}

function isHappening(lemma: string): boolean {
  return eventNouns.has(lemma.toLowerCase()) || /^(?:operation|campaign|movement|day|events?|uprising|revolution|initiative)$/.test(lemma.toLowerCase())
}

// The words inside the quotation whose opening mark is token `at`: at most five, closed, no sentence of their own.
function quotedAt({parse, sentence}: Scene, at: number): Range | undefined {
  const mark = sentence.tokens[at]!
  if (mark.upos !== 'PUNCT' || !/^(?:[“"„«]|``)$/.test(mark.text)) return undefined
  const quotation = quotationsIn(parse.report.text, sentence.start, sentence.end).find(({start, closed}) => start === mark.start && closed)
  if (!quotation || quotation.innerEnd <= quotation.innerStart) return undefined
  const inner = tokensOf(sentence, {start: quotation.innerStart, end: quotation.innerEnd})
  let {to} = inner
  while (to > inner.from && sentence.tokens[to - 1]!.upos === 'PUNCT') to--
  const words = sentence.tokens.slice(inner.from, to)
  if (/^(?:ADP|SCONJ|ADV|CCONJ)$/.test(words[0]?.upos ?? '')) return undefined
  return words.length > 0 && words.length <= 5 && !words.some(isOfSpeech) ? {from: inner.from, to} : undefined
}

// Behind the closing mark, and the full stop that may stand before it.
function closing({sentence}: Scene, {to}: Range): number {
  let end = to
  while (end < sentence.tokens.length && sentence.tokens[end]!.upos === 'PUNCT' && !isQuotationMark(sentence.tokens[end]!.text)) end++
  return end < sentence.tokens.length && isQuotationMark(sentence.tokens[end]!.text) ? end + 1 : to
}

function isOfSpeech({xpos, text}: {xpos: string; text: string}): boolean {
  return /^(?:VBD|VBZ|VBP|VB|MD|PRP|UH)$/.test(xpos) || /^[!?,]$/.test(text)
}

// “Moscow Declaration”: a name or a title.
function isCapitalised({sentence}: Scene, {from, to}: Range): boolean {
  return sentence.tokens
    .slice(from, to)
    .every(({text, upos}) => /^[\p{Lu}\p{N}]/u.test(text) || upos === 'ADP' || upos === 'DET' || upos === 'CCONJ' || upos === 'PART' || upos === 'PUNCT')
}

// the word “peace”, said “peace”: words as words, and speech.
function isMentioned({sentence}: Scene, at: number): boolean {
  const before = sentence.tokens[at - 1]
  return (
    !before ||
    /^(?:word|words|term|terms|phrase|phrases|expression|slogan|hashtag|motto|,|:)$/i.test(before.text) ||
    (before.upos === 'VERB' && before.xpos !== 'VBN' && before.xpos !== 'VBG')
  )
}

// A determiner or modifier before it, or a noun that it modifies: something is called so.
function isNamedThing({sentence}: Scene, head: number, inner: Range): boolean {
  const before = sentence.tokens[inner.from - 2]
  const modifiesBehind = sentence.tokens[head]!.head >= inner.to && /^(?:amod|compound|nmod)/.test(sentence.tokens[head]!.relation)
  return (
    modifiesBehind ||
    (before !== undefined &&
      (before.upos === 'DET' || before.upos === 'ADJ' || before.text.toLowerCase() === 'so-called' || before.xpos === 'POS' || before.xpos === 'PRP$'))
  )
}

// The noun outside that the quoted words modify, or their own head.
function outer({sentence}: Scene, head: number, inner: Range): number {
  const token = sentence.tokens[head]!
  return token.head >= inner.to && /^(?:amod|compound|nmod)/.test(token.relation) ? token.head : head
}
