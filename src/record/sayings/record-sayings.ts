import {cueKindOf, cueNouns} from '../../../lexicon/speech-cues.ts'
import type {Parse} from '../../model/parse.ts'
import type {Span} from '../../model/span.ts'
import type {Participant, Statement} from '../../model/statement.ts'
import {spanOf} from '../../text/span-of.ts'
import {attributionOf, indexOfSayings, type SayingIndex} from '../attribution/attribution-of.ts'
import {type Certainty, opposite} from '../certainty/certainty.ts'
import {certaintyOf} from '../certainty/certainty-of.ts'
import {participant} from '../chain-at.ts'
import {makeStatement} from '../statement.ts'
import {addresseeOf} from './addressee.ts'
import {citing} from './citing.ts'
import {cueWords} from './cue-words.ts'
import {cutAtNext} from './cut-at-next.ts'
import {findSayings} from './find-sayings.ts'
import {inPassing} from './in-passing.ts'
import {leaveIssued} from './leave-issued.ts'
import {loneQuotes} from './lone-quotes.ts'
import {oneOfEach} from './one-of-each.ts'
import {plainlyTold} from './plainly-told.ts'
import {quotedAs} from './quoted-as.ts'
import {saidBefore} from './said-before.ts'
import {saidWithin} from './said-within.ts'
import type {Saying, Stretch} from './saying.ts'
import {sayingsModel} from './sayings-model.ts'
import {speakerOf} from './speaker.ts'
import {speakerBehind} from './speaker-behind.ts'
import {speakerInTree} from './speaker-in-tree.ts'
import {toldBehind} from './told-behind.ts'
import {toldOnly} from './told-only.ts'
import {isWorthTelling} from './worth-telling.ts'

/** “Report R says that WHO said WHAT”: a statement for each saying, in the order of the text; each has in its attribution those who told of it in turn. */
export function recordSayings(parse: Parse): Statement[] {
  const found = oneOfEach(cutAtNext(parse, sureSayings(parse))).filter((saying) => isWorthTelling(parse, saying))
  const all = [...found, ...loneQuotes(parse, found)].sort((left, right) => left.content[0].start - right.content[0].start)
  const index = indexOfSayings(parse, all)
  return all.map((saying) => statementOf(parse, saying, index))
}

// Less sure than the least: only what is said inside another saying.
function sureSayings(parse: Parse): Saying[] {
  const model = sayingsModel()
  const drafted = findSayings(parse, model, 0).map((saying) => toldOnly(parse, speakerInTree(parse, speakerBehind(parse, saying))))
  const all = toldBehind(parse, leaveIssued(parse, drafted)).map((saying) => inPassing(parse, saying))
  const isSure = (saying: Saying): boolean => saying.confidence >= model.header.least
  const told = all.filter((saying) => isSure(saying) && isWorthTelling(parse, saying))
  const plain = plainlyTold(parse, without(all, told), told)
  const sure = without(all.filter(isSure), plain)
  return saidBefore(parse, citing(parse, quotedAs(parse, [...sure, ...plain, ...saidWithin(parse, without(all, [...sure, ...plain]), sure)])))
}

function without(sayings: readonly Saying[], others: readonly Saying[]): Saying[] {
  return sayings.filter(({sentence, token}) => !others.some((other) => other.sentence === sentence && other.token === token))
}

function statementOf(parse: Parse, saying: Saying, index: SayingIndex): Statement {
  const {text} = parse.report
  const spans = saying.content.map((stretch) => spanIn(text, stretch)) as [Span, ...Span[]]
  const {cue, source} = saying
  return makeStatement({
    report: parse.report.id,
    kind: 'saying',
    evidence: [...spans, ...(cue ? [spanIn(text, cue)] : []), ...(source ? [spanIn(text, source)] : [])],
    sentence: saying.sentence,
    participants: participantsOf(parse, saying),
    ...(cue ? {event: {verb: cueWords(parse, saying), trigger: spanIn(text, cue)}} : {}),
    value: spans.map((span) => span.text).join(' … '),
    attribution: attributionOf(parse, index, {span: spans[0], except: saying}),
    speech: speechOf(spans),
    ...certaintyOfSaying(parse, saying),
    rule: saying.rule,
    confidence: saying.confidence,
  })
}

function spanIn(text: string, {start, end}: Stretch): Span {
  return spanOf(text, start, end)
}

function participantsOf(parse: Parse, saying: Saying): Participant[] {
  const named = speakerOf(parse, saying)
  const told = saying.cue ? addresseeOf(parse, saying) : undefined
  // “Will it open?” asked the opposition.
  const isInverted = !named && told !== undefined && saying.cue!.end < told.start && saying.content.every(({end}) => end <= saying.cue!.start)
  const [speaker, addressee] = isInverted ? [told, undefined] : [named, told]
  return [...(speaker ? [participant(parse, 'speaker', speaker)] : []), ...(addressee ? [participant(parse, 'addressee', addressee)] : [])]
}

const opening = /^[“"„«»'‘‚`‹”]/
const anyMark = /[“”"„«»]|``|''/

function speechOf(spans: readonly Span[]): 'direct' | 'indirect' | 'mixed' {
  if (spans.every(({text}) => opening.test(text))) return 'direct'
  return spans.some(({text}) => anyMark.test(text)) ? 'mixed' : 'indirect'
}

// “denied that …” is a denial whatever stands around it; rumours are rumours even where they “say”.
function certaintyOfSaying(parse: Parse, saying: Saying): Certainty {
  if (!saying.cue) return {polarity: 'affirmed', modality: 'happened'}
  const {tokens} = parse.sentences[saying.sentence]!
  const kind = cueKindOf(tokens[saying.token]!)
  const told = toldAs(parse, saying)
  const isHearsay =
    kind === 'rumour' ||
    (saying.source && tokens.some(({start, end, lemma: word}) => start >= saying.source!.start && end <= saying.source!.end && cueNouns.get(word) === 'rumour'))
  const modality = isHearsay ? 'rumoured' : kind === 'expect' && told.modality === 'happened' ? 'expected' : told.modality
  return {polarity: kind === 'deny' ? opposite(told.polarity) : told.polarity, modality}
}

// “said”, “says” and “adding” have been said; “will say” and “plans to say” have not. What hangs on a colon is none of its own.
function toldAs(parse: Parse, {sentence, token}: Saying): Certainty {
  const {tokens} = parse.sentences[sentence]!
  const told = certaintyOf(parse, sentence, token)
  const isToCome = tokens[token]!.xpos === 'VB' || tokens.some(({head, xpos}) => head === token && xpos === 'MD')
  return isToCome && !/^VB[DZ]$/.test(tokens[token]!.xpos) ? told : {...told, modality: 'happened'}
}
