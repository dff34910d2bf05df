import {measureOf} from '../../../lexicon/measures.ts'
import type {Parse, Quantity} from '../../model/parse.ts'
import type {Attribution, Statement, StatementTime} from '../../model/statement.ts'
import {chainAt, participant} from '../chain-at.ts'
import {viewOf} from '../events/view.ts'
import {nounPhrase, type Range, spanOfTokens} from '../phrase.ts'
import {type Scene, scenesOf} from '../scene.ts'
import {makeStatement} from '../statement.ts'
import {timesOf} from '../times-of.ts'
import type {CountFound, FigureRule} from './count-found.ts'
import {amount, bare, group, ofGroup} from './counted.ts'
import {isTimeUnit, mayCount} from './may-count.ts'
import {type Outcome, outcomeOf} from './outcome-of.ts'
import {sureness} from './sureness.ts'
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
  return scenesOf(parse).flatMap((raw) => {
    if (raw.quantities.length === 0) return []
    const {scene} = viewOf(raw)
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
    if (!mayCount(scene, quantity)) continue
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
    const told = outcomeAround(scene, found, before)
    const outcome = told && isFallen(told, quantity) ? undefined : told
    if (isFormer(scene, found)) return undefined
    if (outcome ? quantity.number === 1 && outcome.at === found.head : (rule.needsOutcome && !whole?.measure) || isSlight(quantity)) return undefined
    return figureStatement(scene, {rule, quantity, found, ...(outcome ? {outcome} : {}), events, ...(whole ? {whole} : {})})
  }
  return undefined
}

// “The toll rose to 35” counts deaths, not growth.
function outcomeAround(scene: Scene, found: CountFound, before: string | undefined): Outcome | undefined {
  const own = outcomeOf(scene, found)
  const isChange = own === undefined || own.measure === 'growth' || own.measure === 'decline' || own.isLevel
  return (isChange ? tollOf(scene, found) : undefined) ?? own ?? countedBefore(scene, found, before)
}

// “24 inches fell”, “fell 15 feet”: no decline.
function isFallen({measure}: Outcome, {unit}: Quantity): boolean {
  return (measure === 'growth' || measure === 'decline') && unit !== undefined && lengths.test(unit)
}

const lengths = /^(?:inch|foot|yard|mile|metre|meter|kilometre|kilometer|centimetre|centimeter|millimetre|millimeter)$/

function countedBefore(scene: Scene, found: CountFound, before: string | undefined): Outcome | undefined {
  const at = before === undefined ? undefined : figureNoun(scene, found)
  return at === undefined ? undefined : {measure: before!, at}
}

// “one” and “several” of something nothing became of.
function isSlight({number, text}: Quantity): boolean {
  return number === 1 || /^(?:several|a few|few|a couple)\b/i.test(text)
}

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
  const isSpan = quantity.unit !== undefined && isTimeUnit(quantity.unit)
  const measure = outcome?.measure ?? (isSpan ? 'duration' : undefined) ?? whole?.measure ?? (counted ? lemmaOf(scene, counted, head) : governor(scene, head))
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
    ...sureness(scene, outcome?.at ?? head, event),
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
