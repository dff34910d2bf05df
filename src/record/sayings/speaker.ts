import type {Name, Parse, Token} from '../../model/parse.ts'
import type {Span} from '../../model/span.ts'
import {spanOf} from '../../text/span-of.ts'
import {type Range, tokensOf} from '../phrase.ts'
import type {Saying} from './saying.ts'

/** Who says it, without what only describes them: `Ana Borg` of “the minister, Ana Borg, who …” and of “Malta’s envoy Ana Borg”; else the words up to a comma. */
export function speakerOf(parse: Parse, {source, sentence, rule}: Saying): Span | undefined {
  if (!source) return undefined
  const {tokens} = parse.sentences[sentence]!
  const all = tokensOf(parse.sentences[sentence]!, source)
  if (all.from >= all.to || rule === 'quotation-goes-on') return spanOf(parse.report.text, source.start, source.end)
  const phrase = withoutTime(parse, sentence, trimmed(tokens, firstPart(tokens, afterRelative(tokens, all))))
  const name = namesOf(parse)
    .get(sentence)
    ?.find((one) => one.kind === 'person' && one.from >= phrase.from && one.to <= phrase.to && standsForIt(tokens, one, phrase))
  const {from, to} = name ?? nameBeside(parse, {sentence, all, phrase}) ?? phrase
  return spanOf(parse.report.text, tokens[from]!.start, tokens[to - 1]!.end)
}

// “the mayor, | Ana Borg,”
function nameBeside(parse: Parse, {sentence, all, phrase}: {sentence: number; all: Range; phrase: Range}): Name | undefined {
  const {tokens} = parse.sentences[sentence]!
  const next = phrase.to + 1
  if (next >= all.to || tokens[phrase.to]!.text !== ',') return undefined
  return namesOf(parse)
    .get(sentence)
    ?.find(({kind, from}) => kind === 'person' && from === next)
}

// “some of which | the West”: what the relative pronoun stands for is not who speaks.
// Nor is it in “the driver, | who | police said had a gun”.
function afterRelative(tokens: readonly Token[], {from, to}: Range): Range {
  const [first, second] = [tokens[from]!, tokens[from + 1]]
  if (to - from > 1 && /^(?:who|which|that)$/i.test(first.text) && /^(?:NOUN|PROPN|DET|ADJ)$/.test(second!.upos)) return {from: from + 1, to}
  for (let token = to - 2; token >= from; token--)
    if (/^(?:which|whom|whose)$/i.test(tokens[token]!.text) && token > from && token < to - 1 && tokens[token - 1]!.upos === 'ADP') return {from: token + 1, to}
  return {from, to}
}

// Up to a comma, dash or clause; over brackets that end within: “the Palestinian Authority (PA) minister”.
function firstPart(tokens: readonly Token[], {from, to}: Range): Range {
  let depth = 0
  for (let token = from; token < to; token++) {
    const {text} = tokens[token]!
    if (/^[([]$/.test(text)) depth++
    else if (/^[)\]]$/.test(text)) depth = Math.max(0, depth - 1)
    const stops = depth === 0 && token > from && (/^(?:[,;–—]|--|who|which)$/.test(text) || (text === ')' && /^[,.]?$/.test(tokens[token + 1]?.text ?? '')))
    if (stops && !(text === ',' && isListed(tokens, token, to))) return {from, to: token}
  }
  return {from, to}
}

// “Egypt, Qatar and Oman”: a comma between those who speak together.
function isListed(tokens: readonly Token[], comma: number, to: number): boolean {
  const rest = tokens.slice(comma + 1, to)
  return (
    rest.some(({relation, upos}) => relation === 'conj' && upos !== 'VERB') &&
    rest.some(({relation}) => relation === 'cc') &&
    !rest.some(({relation}) => relation === 'appos' || relation === 'acl:relcl')
  )
}

function trimmed(tokens: readonly Token[], {from, to}: Range): Range {
  const text = (token: number) => tokens[token]!.text
  const phrase = tokens.slice(from, to).map((token) => token.text)
  const opens = phrase.filter((word) => word === '(').length
  const closes = phrase.filter((word) => word === ')').length
  let [first, last] = [from, to]
  while (
    last > first + 1 &&
    (/^[,;:–—"“”'’]+$/.test(text(last - 1)) || tokens[last - 1]!.xpos === 'POS' || (text(last - 1) === ')' && closes > opens) || text(last - 1) === '(')
  )
    last--
  while (first < last - 1 && (/^[,;:–—"“”]+$/.test(text(first)) || (text(first) === '(' && opens > closes))) first++
  return {from: first, to: last}
}

// A name in the phrase is the speaker’s own where the phrase ends in it and no preposition leads to it: not in “a spokesman for Ana Borg”, nor in “Ana Borg’s office”.
function standsForIt(tokens: readonly Token[], name: Name, phrase: Range): boolean {
  if (name.to !== phrase.to) return false
  const before = tokens[name.from - 1]
  return name.from === phrase.from || (before !== undefined && !/^(?:ADP|CCONJ|PUNCT)$/.test(before.upos) && before.xpos !== 'POS')
}

// “The ministry’s statement | on Sunday”
function withoutTime(parse: Parse, sentence: number, {from, to}: Range): Range {
  const {tokens} = parse.sentences[sentence]!
  const [first, last] = [tokens[from]!, tokens[to - 1]!]
  const time = parse.times.find((one) => one.sentence === sentence && one.start > first.start && one.start < last.end && one.end >= last.end)
  if (!time) return {from, to}
  let end = tokens.findIndex(({start}) => start >= time.start)
  if (end - 1 > from && tokens[end - 1]!.upos === 'ADP') end--
  return end > from ? {from, to: end} : {from, to}
}

const known = new WeakMap<Parse, Map<number, Name[]>>()

// The names of each sentence; kept, since every saying asks.
function namesOf(parse: Parse): Map<number, Name[]> {
  const kept = known.get(parse)
  if (kept) return kept
  const names = new Map<number, Name[]>()
  for (const name of parse.names) names.set(name.sentence, [...(names.get(name.sentence) ?? []), name])
  known.set(parse, names)
  return names
}
