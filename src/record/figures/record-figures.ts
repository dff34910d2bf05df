import {measureOf} from '../../../lexicon/measures.ts'
import type {Parse, Quantity} from '../../model/parse.ts'
import type {Attribution, Statement, StatementTime} from '../../model/statement.ts'
import {chainAt, participant} from '../chain-at.ts'
import {nounPhrase, type Range, spanOfTokens} from '../phrase.ts'
import {nameAt, type Scene, scenesOf} from '../scene.ts'
import {makeStatement} from '../statement.ts'
import {timesOf} from '../times-of.ts'
import type {CountFound, FigureRule} from './count-found.ts'
import {amount, bare, group, ofGroup} from './counted.ts'
import {type Outcome, outcomeOf} from './outcome-of.ts'
import {figureNoun, giverOf, isFormer, tollOf} from './toll-of.ts'

/** Every way in which a number counts. Order matters: the first that matches a number has it. */
export const figureRules: readonly FigureRule[] = [
  ofGroup, // hundreds of civilians
  group, //   11 other Palestinian factions
  amount, //  $25 million
  bare, //    killing 12
]

/** “NUMBER of COUNTED”, with the act that it counts the outcome of. */
export function recordFigures(parse: Parse, events: readonly Statement[]): Statement[] {
  const bySentence = new Map<number, Statement[]>()
  for (const event of events) bySentence.set(event.sentence, [...(bySentence.get(event.sentence) ?? []), event])
  let before: Before | undefined
  return scenesOf(parse).flatMap((scene) => {
    const found = figuresOf(scene, bySentence.get(scene.index) ?? [], before && scene.index - before.sentence <= reach ? before.measure : undefined)
    const counted = found.findLast(({measure}) => measure !== undefined && measureOf(measure) !== undefined)
    if (counted) before = {sentence: scene.index, measure: counted.measure!}
    return found
  })
}

// What was counted last, and in which sentence.
type Before = {readonly sentence: number; readonly measure: string}

// “Officials had given a figure of nine” speaks of the toll that was told just before.
const reach = 2

function figuresOf(scene: Scene, events: readonly Statement[], before: string | undefined): Statement[] {
  const found: Statement[] = []
  let whole: Statement | undefined
  for (const quantity of scene.quantities) {
    if (!counts(scene, quantity)) continue
    const isOfWhole = isPart(scene, quantity)
    const figure = figureOf(scene, quantity, {events, ...(isOfWhole && whole ? {whole} : {}), ...(before ? {before} : {})})
    if (!figure) continue
    found.push(figure)
    if (!isOfWhole) whole = figure
  }
  return found
}

type Around = {readonly events: readonly Statement[]; readonly whole?: Statement; readonly before?: string}

function figureOf(scene: Scene, quantity: Quantity & Range, {events, whole, before}: Around): Statement | undefined {
  for (const rule of figureRules) {
    const found = rule.match(scene, quantity)
    if (!found) continue
    // “One” of something is news only where something became of it.
    const outcome = outcomeAround(scene, found, before)
    if (isFormer(scene, found)) return undefined
    if (outcome ? quantity.number === 1 && outcome.at === found.head : (rule.needsOutcome && !whole?.measure) || isSlight(quantity)) return undefined
    return figureStatement(scene, {rule, quantity, found, ...(outcome ? {outcome} : {}), events, ...(whole ? {whole} : {})})
  }
  return undefined
}

// “The toll rose to 35” counts deaths, not growth.
function outcomeAround(scene: Scene, found: CountFound, before: string | undefined): Outcome | undefined {
  const own = outcomeOf(scene, found)
  const isChange = own === undefined || own.measure === 'growth' || own.measure === 'decline'
  return (isChange ? tollOf(scene, found) : undefined) ?? own ?? countedBefore(scene, found, before)
}

function countedBefore(scene: Scene, found: CountFound, before: string | undefined): Outcome | undefined {
  const at = before === undefined ? undefined : figureNoun(scene, found)
  return at === undefined ? undefined : {measure: before!, at}
}

// Ordinals, ages, “many” and bare durations count nothing; “21/30” numbers a picture; nor do numbers inside names and dates, or behind their noun: “Flight 12”, “October 7”.
function counts(scene: Scene, {kind, text, start, from, to, low, high, value, unit}: Quantity & Range): boolean {
  const {sentence, times} = scene
  if (!/\d/.test(value)) return false
  if (isConversion(scene, from) || /(?:%|per ?cent).*[$€£]/.test(text)) return false
  if (unit === 'second' || unit === 'minute') return false
  if (unit !== undefined && timeUnits.test(unit) && sentence.tokens[to]?.text !== 'of') return false
  if (kind === 'ordinal' || kind === 'age' || kind === 'temperature') return false
  if (isYardage(scene, to) || isYearBefore(scene, from, value)) return false
  if (isGlued(scene, start) || (text.includes('/') && sentence.tokens[to]?.text !== 'of')) return false
  if (low !== undefined && high !== undefined && low > high) return false
  if (times.some((time) => time.from < to && from < time.to && time.type !== 'DURATION')) return false
  const name = nameAt(scene, from)
  if (name && name.kind !== 'money' && name.from < from) return false
  const head = sentence.tokens[to - 1]!.head
  return !(kind === 'cardinal' && head >= 0 && head < from && sentence.tokens[head]!.upos === 'PROPN' && head === from - 1)
}

// “an 18-yard run”, “nearly three times the limit”: a measure of something else.
function isYardage({sentence}: Scene, to: number): boolean {
  const [last, next, after] = [sentence.tokens[to - 1]?.text ?? '', sentence.tokens[to]?.text ?? '', sentence.tokens[to + 1]?.text ?? '']
  return (
    /-(?:yard|foot|inch|mile|game|point|minute|page|story|storey|seat|car|part|way|room|week)s?$/i.test(last) ||
    /^times?$/i.test(next) ||
    (next === '-' && /^(?:yard|foot|inch|mile|game|point|page|story|storey|seat|car|part|way|room)$/i.test(after))
  )
}

// “the 1858 kidnapping”, “the 1998 killing of ten”: a year.
function isYearBefore({sentence}: Scene, from: number, value: string): boolean {
  return /^1[5-9]\d\d$|^20[0-4]\d$/.test(value) && sentence.tokens[from]!.text.length === 4 && sentence.tokens[from - 1]?.upos === 'DET'
}

// “B-1B”, “MK-84”, “mid-1990s”: part of a name.
function isGlued({parse}: Scene, start: number): boolean {
  return /[\p{L}][-–]?$/u.test(parse.report.text.slice(Math.max(0, start - 2), start))
}

// “275 miles (443 kilometres)”: the same again in other units.
function isConversion({sentence, quantities}: Scene, from: number): boolean {
  return sentence.tokens[from - 1]?.text === '(' && quantities.some((other) => other.kind !== 'cardinal' && other.to <= from - 1 && other.to >= from - 3)
}

// “one” and “several” of something nothing became of.
function isSlight({number, text}: Quantity): boolean {
  return number === 1 || /^(?:several|a few|few|a couple)\b/i.test(text)
}

const timeUnits = /^(?:hour|day|week|month|quarter|year|decade|century)$/

const partOpeners = /^(?:including|include|includes|included|among|incl\.?)$/i

// “12 people, including 3 children”, “12 dead, among them 3 children”, “four of whom”.
function isPart({sentence}: Scene, {from}: Range): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 3); at--) if (partOpeners.test(sentence.tokens[at]!.text)) return true
  return /^(?:whom|them|which)$/i.test(sentence.tokens[from + 2]?.text ?? '') && sentence.tokens[from + 1]?.text === 'of'
}

type Draft = {rule: FigureRule; quantity: Quantity & Range; found: CountFound; outcome?: Outcome; events: readonly Statement[]; whole?: Statement}

function figureStatement(scene: Scene, {rule, quantity, found, outcome, events, whole}: Draft): Statement {
  const {parse, sentence, index} = scene
  const {counted, head} = found
  const words = (range: Range) => spanOfTokens(parse, sentence, range)
  const event = eventOf(scene, outcome?.at ?? head, events)
  const measure = outcome?.measure ?? whole?.measure ?? (counted ? lemmaOf(scene, counted, head) : governor(scene, head))
  const times = timesOf(scene, outcome?.at ?? head, events)
  const attribution = outcome ? attributionOf(scene, outcome.at) : []
  const within = [...(whole ? [whole.id] : []), ...(event ? [event.id] : [])]
  return makeStatement({
    report: parse.report.id,
    kind: 'figure',
    evidence: [words(evidenceOf(scene, found, outcome))],
    sentence: index,
    participants: counted ? [participant(parse, 'counted', words(counted))] : [],
    value: quantity.value,
    quantity: bareQuantity(quantity),
    ...(measure ? {measure} : {}),
    times: times.length > 0 ? times : inherited(whole),
    ...(within.length > 0 ? {within} : {}),
    ...(attribution.length > 0 ? {attribution} : {}),
    // What is counted so far has happened, though the war goes on.
    ...(event ? {polarity: event.polarity, modality: event.modality === 'ongoing' ? 'happened' : event.modality} : {}),
    rule: `figure/${whole ? 'part' : rule.name}`,
    confidence: outcome ? rule.confidence : rule.confidence - 0.05,
  })
}

function attributionOf(scene: Scene, toll: number): Attribution[] {
  const given = giverOf(scene, toll)
  if (!given) return []
  const {parse, sentence} = scene
  const mention = spanOfTokens(parse, sentence, nounPhrase(sentence, given.giver, ['conj', 'cc']))
  const chain = chainAt(parse, mention)
  return [{mention, verb: sentence.tokens[given.verb]!.lemma, ...(chain ? {chain: chain.id} : {})}]
}

function inherited(whole: Statement | undefined): readonly StatementTime[] {
  return whole?.times ?? []
}

function bareQuantity({from: _from, to: _to, ...quantity}: Quantity & Range): Quantity {
  return quantity
}

// The number with its noun, and the word that tells the outcome with what lies between: “the deaths of over a thousand people”.
function evidenceOf({sentence}: Scene, {phrase}: CountFound, outcome: Outcome | undefined): Range {
  if (!outcome) return phrase
  const isNoun = sentence.tokens[outcome.at]!.upos === 'NOUN'
  const {from} = isNoun ? nounPhrase(sentence, outcome.at) : {from: outcome.at}
  return {from: Math.min(phrase.from, from), to: Math.max(phrase.to, outcome.at + 1)}
}

// The event whose trigger is the nearest above: a figure of deaths belongs to the attack that caused them.
function eventOf({sentence}: Scene, start: number, events: readonly Statement[]): Statement | undefined {
  for (let at = start, hops = 0; at >= 0 && hops < 12; at = sentence.tokens[at]!.head, hops++) {
    const token = sentence.tokens[at]!
    const event = events.find(({event: code}) => code?.trigger?.start === token.start)
    if (event) return event
  }
  return undefined
}

function lemmaOf({sentence}: Scene, {from, to}: Range, head: number): string {
  const noun = head >= from && head < to ? head : lastNoun(sentence, {from, to})
  return sentence.tokens[noun]!.lemma.toLowerCase()
}

function lastNoun({tokens}: Scene['sentence'], {from, to}: Range): number {
  for (let at = from; at < to; at++)
    if (tokens[at]!.upos === 'NOUN' && (tokens[at]!.head < from || tokens[at]!.head >= to || !/^(?:compound|amod)/.test(tokens[at]!.relation))) return at
  return to - 1
}

// What a bare amount is of: the noun or verb that it hangs on.
function governor({sentence}: Scene, head: number): string | undefined {
  const above = sentence.tokens[sentence.tokens[head]!.head]
  return above && (above.upos === 'NOUN' || above.upos === 'VERB') ? above.lemma.toLowerCase() : undefined
}
