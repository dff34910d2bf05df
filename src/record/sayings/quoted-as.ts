import {cueVerbs} from '../../../lexicon/speech-cues.ts'
import type {Parse, Sentence} from '../../model/parse.ts'
import {dependents, headOf, subtree} from '../../model/tree.ts'
import {nounPhrase, type Range} from '../phrase.ts'
import type {Saying} from './saying.ts'
import {stretchOf} from './stretch-of.ts'

// Not measured, since the corpus does not mark who is quoted: what readers thought of it in audits of sayings within sayings.
const confidence = 0.75

// “quoted the head of the negotiations bureau of the northern alliance, Omar Haddad, as saying”: no longer phrase was seen between the two verbs.
const widest = 20

type Quoting = {readonly at: number; readonly verb: number; readonly gerund: number}

/** “X quoted Y as saying that Z”: Y says Z, as X tells; whatever else was found of the two verbs is left out. */
export function quotedAs(parse: Parse, found: readonly Saying[]): Saying[] {
  const quotings = parse.sentences.flatMap((sentence, at) => quotingsIn(sentence, at))
  if (quotings.length === 0) return [...found]
  const isOfOne = (saying: Saying): boolean =>
    quotings.some(({at, verb, gerund}) => saying.sentence === at && (saying.token === verb || saying.token === gerund))
  const told = quotings.flatMap((quoting) => sayingOf(parse, found, quoting))
  return [...found.filter((saying) => !isOfOne(saying)), ...told]
}

function quotingsIn({tokens}: Sentence, at: number): Quoting[] {
  return tokens.flatMap(({lemma, xpos}, verb) => {
    if (!/^(?:quote|cite)$/.test(lemma) || !/^VB/.test(xpos)) return []
    const gerund = tokens.findIndex(
      (token, place) =>
        place > verb && place - verb <= widest && token.xpos === 'VBG' && cueVerbs.get(token.lemma) === 'say' && !/^(?:quote|cite|speak)$/.test(token.lemma),
    )
    if (gerund < 0 || tokens.slice(verb + 1, gerund).some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos) || /^[.;:!?]$/.test(token.text))) return []
    return /^as$/i.test(tokens[gerund - 1]!.text) || tokens[gerund]!.head === verb ? [{at, verb, gerund}] : []
  })
}

function sayingOf(parse: Parse, found: readonly Saying[], quoting: Quoting): Saying[] {
  const {at, verb, gerund} = quoting
  const sentence = parse.sentences[at]!
  const source = quotedIn(sentence, quoting)
  const content = contentOf(parse, found, quoting)
  if (!source || !content) return []
  const teller = tellerIn(sentence, quoting)
  const relay = teller && {source: stretchOf(sentence, teller), sentence: at, token: verb}
  const cue = stretchOf(sentence, {from: gerund, to: gerund + 1})
  return [{content, source: stretchOf(sentence, source), cue, sentence: at, token: gerund, confidence, rule: 'quoted-as', ...(relay ? {relay} : {})}]
}

// Who is quoted: the subject of “was quoted”, else the words between the two verbs.
function quotedIn(sentence: Sentence, {verb, gerund}: Quoting): Range | undefined {
  const [subject] = dependents(sentence, verb, 'nsubj:pass')
  if (subject !== undefined) return nounPhrase(sentence, subject, ['appos'])
  const to = /^as$/i.test(sentence.tokens[gerund - 1]!.text) ? gerund - 1 : gerund
  const phrase = trimmed(sentence, {from: verb + 1, to})
  return phrase && sentence.tokens[headOf(sentence, phrase.from, phrase.to)] ? phrase : undefined
}

// Who quotes: the subject; of “was quoted by X as saying” and “quoted as saying by X” the one after “by”.
function tellerIn(sentence: Sentence, {verb, gerund}: Quoting): Range | undefined {
  if (dependents(sentence, verb, 'nsubj:pass').length > 0) {
    const agent = [verb, gerund].flatMap((over) => dependents(sentence, over, 'obl')).find((token) => isBy(sentence, token))
    return agent === undefined ? undefined : nounPhrase(sentence, agent)
  }
  const isSubject = (place: number): boolean => {
    const {head, relation, upos} = sentence.tokens[place]!
    return place < verb && (head < 0 || relation === 'nsubj') && /^(?:PROPN|NOUN)$/.test(upos)
  }
  // “Reuters, however, cited …”: a tree that takes the verb for an adjective hangs the subject elsewhere.
  const astray = sentence.tokens[verb]!.xpos === 'VBN' ? sentence.tokens.findIndex((_, place) => isSubject(place)) : -1
  const subject = dependents(sentence, verb, 'nsubj')[0] ?? astray
  return subject >= 0 && subject < verb ? nounPhrase(sentence, subject) : undefined
}

function isBy(sentence: Sentence, token: number): boolean {
  return dependents(sentence, token, 'case').some((word) => sentence.tokens[word]!.lemma === 'by')
}

// What the learnt labels bring in after the second verb, or all that hangs on it to the end; before the first where nothing follows: “…,” X quoted Y as saying.
function contentOf(parse: Parse, found: readonly Saying[], quoting: Quoting): Saying['content'] | undefined {
  const {at, verb, gerund} = quoting
  const sentence = parse.sentences[at]!
  const from = afterAgent(sentence, gerund)
  const drafts = found.filter((saying) => saying.sentence === at && (saying.token === verb || saying.token === gerund))
  const after = trimmed(sentence, {
    from,
    to: Math.max(endOfClause(sentence, quoting), ...drafts.flatMap(({content}) => content.map(({end}) => tokenAt(sentence, end)))),
  })
  if (after && after.to - after.from > 1) {
    const beyond = drafts.flatMap(({content}) => content.filter(({start}) => start >= sentence.end))
    return [stretchOf(sentence, after), ...beyond]
  }
  const before = drafts.flatMap(({content}) => content).filter(({end}) => end <= sentence.tokens[verb]!.start)
  const [first, ...rest] = before
  return first && [first, ...rest]
}

// “quoted as saying by the agency that …”
function afterAgent(sentence: Sentence, gerund: number): number {
  const agent = dependents(sentence, gerund, 'obl').find((token) => isBy(sentence, token) && token - gerund < 8)
  return agent === undefined ? gerund + 1 : nounPhrase(sentence, agent).to
}

// To the end of the sentence, or to where the clause of the teller goes on: “quoted X as saying that …, and the police left”.
function endOfClause(sentence: Sentence, {verb, gerund}: Quoting): number {
  const {tokens} = sentence
  const next = tokens.findIndex(
    (token, place) =>
      place > gerund && token.head <= verb && token.relation.startsWith('conj') && dependents(sentence, place, 'nsubj').length > 0 && !isThat(sentence, place),
  )
  return next < 0 ? tokens.length : Math.max(gerund + 1, Math.min(...subtree(sentence, next)))
}

function isThat(sentence: Sentence, token: number): boolean {
  return dependents(sentence, token, 'mark').some((word) => sentence.tokens[word]!.lemma === 'that')
}

function tokenAt({tokens}: Sentence, end: number): number {
  return tokens.findLastIndex((token) => token.end <= end) + 1
}

function trimmed({tokens}: Sentence, {from, to}: Range): Range | undefined {
  let [first, last] = [from, to]
  while (first < last && /^[,.;:–—]$/.test(tokens[first]!.text)) first++
  while (last > first && /^[,.;:–—]$/.test(tokens[last - 1]!.text)) last--
  return first < last ? {from: first, to: last} : undefined
}
