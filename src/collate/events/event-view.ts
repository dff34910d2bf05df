import type {Recorded, Statement} from '../../model/statement.ts'
import type {EntityIndex} from '../entities/index.ts'
import {stretchOf} from '../points/compare-dates.ts'
import {wordsKey} from '../points/ground.ts'
import {stemWord} from '../words/fold-word.ts'
import {rarityOf} from '../words/rarity.ts'
import {wordsOf} from '../words/words-of.ts'

/** Days since 1970, both ends inside. */
export type Stretch = {readonly from: number; readonly to: number}

/** What of an event statement tells which event it is. */
export type EventView = {
  readonly statement: Statement
  readonly stem: string
  readonly act: string
  /** Entities that take part, whatever their role, but the place; by their words where nobody is known. */
  readonly who: ReadonlySet<string>
  readonly actors: ReadonlySet<string>
  readonly targets: ReadonlySet<string>
  readonly where: ReadonlySet<string>
  readonly when?: Stretch
  /** A word that sets it apart from the event in hand: “previous”, “another”. */
  readonly other?: string
  /** More than one is told at once: “held several meetings”. */
  readonly isSeveral: boolean
  /** The words around it, weighted by how rare they are; length one. */
  readonly words: ReadonlyMap<string, number>
}

// Who they are is told by their chain or by nothing.
const pronouns = new Set(
  'i me my mine we us our ours you your he him his she her hers it its they them their himself herself itself themselves who whom which that this these those one some all both each'.split(
    ' ',
  ),
)

/** The views of the event statements of one report. */
export function viewsOf({report, statements}: Recorded, find: EntityIndex): EventView[] {
  return statements
    .filter(({kind, event}) => kind === 'event' && event !== undefined)
    .map((statement) => {
      const event = statement.event!
      const idOf = ({mention, chain, entity}: Statement['participants'][number]) =>
        entity ?? find(report.id, mention, chain) ?? (pronouns.has(mention.text.toLowerCase()) ? undefined : wordsKey(mention.text))
      const ids = (...roles: readonly Statement['participants'][number]['role'][]) =>
        new Set(statement.participants.filter(({role}) => roles.includes(role)).flatMap((one) => idOf(one) ?? []))
      const when = statement.time && stretchOf(statement.time.value)
      return {
        statement,
        stem: stemWord(event.verb),
        act: [event.plover, event.mode, event.cameo].filter(Boolean).join(' '),
        who: ids('actor', 'recipient', 'speaker', 'addressee', 'convener', 'head', 'holder', 'body', 'target', 'counted'),
        actors: ids('actor', 'speaker', 'convener'),
        targets: ids('target', 'recipient', 'addressee'),
        where: ids('place', 'host'),
        ...(when ? {when} : {}),
        ...instanceOf(report.text, statement),
        words: wordsAround(report.text, statement),
      }
    })
}

const others = /\b(previous|earlier|last|past|next|future|another|other|further|second|third|fourth|subsequent|later|preceding|follow-up|similar)\b/iu
const several = /\b(several|many|numerous|multiple|various|regular|repeated|frequent|occasions|times|series|dozens|hundreds)\b/iu

// What stands in the noun phrase before the trigger, and around it in the clause.
function instanceOf(text: string, {event, evidence: [{start, end}]}: Statement): Pick<EventView, 'other' | 'isSeveral'> {
  const trigger = event!.trigger
  if (!trigger) return {isSeveral: false}
  const before = /[^,.;:!?()]*$/u.exec(text.slice(Math.max(start, trigger.start - 40), trigger.start))?.[0] ?? ''
  const near = before.split(/\s+/u).slice(-4).join(' ')
  const other = others.exec(near)?.[1]?.toLowerCase()
  const after = text.slice(trigger.end, Math.min(end, trigger.end + 60))
  return {...(other === undefined ? {} : {other}), isSeveral: several.test(near) || several.test(after)}
}

function wordsAround(text: string, {evidence: [{start, end}]}: Statement): Map<string, number> {
  const weights = new Map<string, number>()
  for (const {text: word} of wordsOf(text.slice(Math.max(0, start - 40), end + 40))) weights.set(stemWord(word), rarityOf(stemWord(word)))
  const length = Math.sqrt(weights.values().reduce((sum, value) => sum + value * value, 0)) || 1
  for (const [word, weight] of weights) weights.set(word, weight / length)
  return weights
}
