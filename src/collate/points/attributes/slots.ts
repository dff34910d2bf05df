import {bodyParts, chargingVerbs, doneOnce, givingVerbs, mannerFamilies, weaponVerbs} from '../../../../lexicon/act-attributes.ts'
import type {Detail, Statement} from '../../../model/statement.ts'
import {isMany, isPronoun, shortPhrase} from '../questions/short-phrase.ts'

/** A place of an act that reports fill in their own words. */
export type Slot = {
  readonly name: string
  readonly example: string
  readonly fills: (detail: Detail, statement: Statement) => boolean
  /** What fills it where no phrase of its own hangs on the verb: “several times”. */
  readonly words?: RegExp
  /** What opens the question: “With what”. */
  readonly asks: string
  /** Where one report leaves it out, the other is more exact. */
  readonly isExtra?: boolean
  /** “Its scientists” beside a named body: the named is the more exact. Elsewhere the two may be one by two names, and nothing is said. */
  readonly isBody?: boolean
}

// In words: longer phrases are captions and lists that the tree hangs wrongly.
const longestBody = 6

const blows = new Set(mannerFamilies.filter(({name}) => name !== 'get away').flatMap(({verbs}) => [...verbs]))
const isAfter = (words: RegExp, {relation, preposition}: Detail) => relation === 'oblique' && words.test(preposition ?? '')
const verbOf = ({event}: Statement) => event?.verb ?? ''

/** Which phrases of which acts are laid beside each other. */
export const slots: readonly Slot[] = [
  {
    name: 'part',
    example: 'shot | in the head',
    fills: (detail, statement) =>
      isAfter(/^(?:in|on|to|at)$/, detail) && bodyParts.has(detail.head) && (blows.has(verbOf(statement)) || verbOf(statement) === 'hit'),
    asks: 'Where on the body',
    isExtra: true,
  },
  {
    name: 'frequency',
    example: 'shot | several times',
    fills: () => false,
    words: /\b(?:once|twice|(?:several|multiple|many|numerous|two|three|four|five|six|seven|eight|nine|ten|\d+) times)\b/i,
    asks: 'How often',
    isExtra: true,
  },
  {
    name: 'weapon',
    example: 'stabbed | with a knife',
    fills: (detail, statement) => isAfter(/^with$/, detail) && weaponVerbs.has(verbOf(statement)),
    asks: 'With what',
  },
  {
    name: 'recipient',
    example: 'wired money | to co-conspirators',
    fills: (detail, statement) => isAfter(/^to$/, detail) && givingVerbs.has(verbOf(statement)),
    asks: 'To whom',
  },
  {
    name: 'charge',
    example: 'charged | with fraud',
    fills: (detail, statement) => isAfter(/^(?:with|of|for|on)$/, detail) && chargingVerbs.has(verbOf(statement)) && !/\p{Lu}|\d/u.test(detail.span.text),
    asks: 'On what charge',
  },
  {
    name: 'agent',
    example: 'the fire is investigated | by the coast guard',
    fills: (detail, statement) =>
      doneOnce.has(verbOf(statement)) &&
      detail.span.text.split(/\s+/).length <= longestBody &&
      statement.participants.some(({role, mention}) => role === 'actor' && mention.start < detail.span.end && detail.span.start < mention.end) &&
      (detail.relation === 'subject' || (isAfter(/^by$/, detail) && (statement.details ?? []).some(({relation}) => relation === 'passive'))),
    asks: 'By whom',
    isBody: true,
  },
]

/** The phrases of an act that fill a slot. */
export function fillersOf(slot: Slot, statement: Statement): Detail[] {
  if (slot.words) return blows.has(verbOf(statement)) ? wordsBehind(slot.words, statement) : []
  return (statement.details ?? []).filter((detail) => !isPronoun(detail.span.text) && slot.fills(detail, statement))
}

// Close behind the verb: further off they belong to another.
const behind = 30

function wordsBehind(words: RegExp, {event, evidence: [{text, start}]}: Statement): Detail[] {
  if (!event?.trigger) return []
  const from = event.trigger.end - start
  const found = words.exec(text.slice(from, from + behind))
  if (!found) return []
  const at = start + from + found.index
  return [{relation: 'oblique', head: found[0].toLowerCase(), span: {start: at, end: at + found[0].length, text: found[0]}}]
}

/** “With what was the guard stabbed?”; of a verb in another form “With what: stab the guard?”. */
export function askSlot({asks}: Slot, statements: readonly Statement[]): string {
  const named = statements.map((statement) => ({trigger: (statement.event!.trigger?.text ?? statement.event!.verb).toLowerCase(), thing: thingOf(statement)}))
  const score = ({trigger, thing}: (typeof named)[number]) => (thing === undefined ? 0 : 20) + (participle.test(trigger) ? 10 : 0) - (thing?.length ?? 0) / 10
  const [{trigger, thing}] = named.sort((left, right) => score(right) - score(left) || (left.trigger < right.trigger ? -1 : 1)) as [(typeof named)[number]]
  if (!participle.test(trigger)) return `${asks}: ${[trigger, thing].filter(Boolean).join(' ')}?`
  return thing === undefined ? `${asks} was it ${trigger}?` : `${asks} ${isMany(thing) ? 'were' : 'was'} ${thing} ${trigger}?`
}

const participle = /(?:ed|en|shot|hit|sold|lent|sent|paid|struck|hung|hurt)$/

function thingOf({details = [], participants}: Statement): string | undefined {
  const target = participants.find(({role, mention}) => role === 'target' && !isPronoun(mention.text))?.mention.text
  const acted = details.find(({relation, span}) => (relation === 'object' || relation === 'passive') && !isPronoun(span.text))?.span.text
  const words = acted ?? target
  return words === undefined ? undefined : shortPhrase(words)
}
