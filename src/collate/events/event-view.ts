import type {Span} from '../../model/span.ts'
import type {Participant, Recorded, Statement} from '../../model/statement.ts'
import type {EntityIndex} from '../entities/index.ts'
import {wordsKey} from '../points/ground.ts'
import {stemWord} from '../words/fold-word.ts'
import {rarityOf} from '../words/rarity.ts'
import {wordsOf} from '../words/words-of.ts'
import {isBackground, newsDay, whenOf} from './event-time.ts'
import type {StandsFor} from './stands-for.ts'

/** Days since 1970, both ends inside. */
export type Stretch = {readonly from: number; readonly to: number}

/** What of an event statement tells which event it is. */
export type EventView = {
  readonly statement: Statement
  readonly stem: string
  readonly act: string
  /** Entities that take part, whatever their role, but the place; by their words where nobody is known. */
  readonly who: ReadonlySet<string>
  /** Those of them who have a name: only these can be told not to take part. */
  readonly named: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  readonly targets: ReadonlySet<string>
  /** States that those who act, and those acted on, stand for. */
  readonly actingFor: ReadonlySet<string>
  readonly doneTo: ReadonlySet<string>
  readonly where: ReadonlySet<string>
  readonly when?: Stretch
  /** Where it has no date: the day that its report tells of, if it seems to be news. */
  readonly news?: number
  /** The chain of its report that its trigger heads: “the meeting”, “the talks”. */
  readonly chain?: string
  /** A word that sets it apart from the event in hand: “previous”, “another”. */
  readonly other?: string
  /** Told in the title or the sentence after it, or in the first two sentences. */
  readonly isLead: boolean
  /** More than one is told at once: “held several meetings”. */
  readonly isSeveral: boolean
  /** Numbers above ten in its clause that are no dates. */
  readonly numbers: readonly number[]
  /** The words around it, weighted by how rare they are; length one. */
  readonly words: ReadonlyMap<string, number>
}

// The title is the first sentence, and what a report is about stands in it or in the next two.
const leadSentences = 2

// Who they are is told by their chain or by nothing.
const pronouns = new Set(
  'i me my mine we us our ours you your he him his she her hers it its they them their himself herself itself themselves who whom which that this these those one some all both each'.split(
    ' ',
  ),
)

/** The views of the event statements of one report. */
export function viewsOf(recorded: Recorded, find: EntityIndex, isNamed: (entity: string) => boolean, stands: StandsFor): EventView[] {
  const {report, statements} = recorded
  const day = newsDay(recorded)
  const chains = eventChains(recorded)
  return statements
    .filter(({kind, event}) => kind === 'event' && event !== undefined)
    .map((statement) => {
      const event = statement.event!
      const idOf = ({mention, chain, entity}: Statement['participants'][number]) =>
        entity ?? find(report.id, mention, chain) ?? (pronouns.has(mention.text.toLowerCase()) ? undefined : wordsKey(mention.text))
      const ids = (...roles: readonly Statement['participants'][number]['role'][]) =>
        new Set(statement.participants.filter(({role}) => roles.includes(role)).flatMap((one) => idOf(one) ?? []))
      const forWhom = (...roles: readonly Participant['role'][]) =>
        new Set(statement.participants.filter(({role}) => roles.includes(role)).flatMap((one) => stands(one.entity ?? idOf(one), one.mention.text)))
      const who = ids('actor', 'recipient', 'speaker', 'addressee', 'convener', 'head', 'holder', 'body', 'target', 'counted')
      const when = whenOf(report.text, statement)
      const chain = event.trigger && chains(event.trigger)
      return {
        statement,
        stem: stemWord(event.verb),
        act: [event.plover, event.mode, event.cameo].filter(Boolean).join(' '),
        who,
        named: new Set([...who].filter(isNamed)),
        actors: ids('actor', 'speaker', 'convener'),
        targets: ids('target', 'recipient', 'addressee'),
        actingFor: forWhom('actor', 'speaker', 'convener'),
        doneTo: forWhom('target', 'recipient', 'addressee'),
        where: ids('place', 'host'),
        ...(when ? {when} : day === undefined || isBackground(statement) ? {} : {news: day}),
        ...(chain === undefined ? {} : {chain: `${report.id}/${chain}`}),
        ...instanceOf(report.text, statement),
        isLead: statement.sentence <= leadSentences,
        numbers: numbersIn(statement),
        words: wordsAround(report.text, statement),
      }
    })
}

// The chain of a mention of an event that ends with the trigger, or holds it in its first words: “the extraordinary meeting”, “the meeting in Moscow”.
function eventChains({chains}: Recorded): (trigger: Span) => string | undefined {
  const mentions = chains.flatMap(({id, kind, mentions: list}) => (kind === 'event' ? list.map((mention) => ({id, mention})) : []))
  return ({start, end}) =>
    mentions.find(
      ({mention}) => mention.start <= start && end <= mention.end && !/[,;]|\b(?:of|in|with|for|at|on)\b/u.test(mention.text.slice(0, start - mention.start)),
    )?.id
}

// Years and days of months are dates more often than counts.
function numbersIn({evidence: [{text}]}: Statement): number[] {
  return [...text.matchAll(/(?<![\p{L}\d.:-])\d{1,3}(?:,\d{3})+(?!\d)|(?<![\p{L}\d.:,-])\d+(?![\d.:,-]|\p{L})/gu)]
    .map(([digits]) => Number(digits.replaceAll(',', '')))
    .filter((number) => number > 31 && !(number >= 1900 && number <= 2100))
}

const others = /\b(previous|earlier|last|past|next|future|another|other|further|second|third|fourth|subsequent|later|preceding|follow-up|similar)\b/iu
const several = /\b(?:several|many|numerous|multiple|various|regular|repeated|frequent|a series of|dozens of|hundreds of)\b/iu
const oftenAfter =
  /\b(?:on (?:several|many|multiple|various|numerous|two|three|both) occasions|(?:several|many|multiple|three|four|five|a few) times|twice|repeatedly|regularly)\b/iu

// What stands in the noun phrase before the trigger, and around it in the clause.
function instanceOf(text: string, {event, evidence: [{start, end}]}: Statement): Pick<EventView, 'other' | 'isSeveral'> {
  const trigger = event!.trigger
  if (!trigger) return {isSeveral: false}
  const before = /[^,.;:!?()]*$/u.exec(text.slice(Math.max(start, trigger.start - 40), trigger.start))?.[0] ?? ''
  const near = before.split(/\s+/u).slice(-4).join(' ')
  const other = isVerbForm(trigger.text) ? undefined : others.exec(near)?.[1]?.toLowerCase()
  const after = text.slice(trigger.end, Math.min(end, trigger.end + 80))
  return {...(other === undefined ? {} : {other}), isSeveral: (!isVerbForm(trigger.text) && several.test(near)) || oftenAfter.test(after)}
}

// “11 other factions gathered”: what stands before a verb is of its subject.
function isVerbForm(trigger: string): boolean {
  return /(?:ed|met|held|left|went|came|took|said|told|spoke|hit|shot|killed|fought|won|lost)$/iu.test(trigger)
}

function wordsAround(text: string, {evidence: [{start, end}]}: Statement): Map<string, number> {
  const weights = new Map<string, number>()
  for (const {text: word} of wordsOf(text.slice(Math.max(0, start - 40), end + 40))) weights.set(stemWord(word), rarityOf(stemWord(word)))
  const length = Math.sqrt(weights.values().reduce((sum, value) => sum + value * value, 0)) || 1
  for (const [word, weight] of weights) weights.set(word, weight / length)
  return weights
}
