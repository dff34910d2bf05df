import {bodyParts, chargingVerbs, doneOnce, givingVerbs, mannerFamilies, weaponVerbs} from '../../../../lexicon/act-attributes.ts'
import type {Detail, Statement} from '../../../model/statement.ts'
import {isPronoun, shortPhrase} from '../questions/short-phrase.ts'

/** A place of an act that reports fill in their own words. */
export type Slot = {
  readonly name: string
  readonly example: string
  readonly fills: (detail: Detail, statement: Statement) => boolean
  /** The question, given the act's words: who, verb and whom. */
  readonly ask: (act: string) => string
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
    ask: (act) => `Where on the body: ${act}?`,
    isExtra: true,
  },
  {
    name: 'weapon',
    example: 'stabbed | with a knife',
    fills: (detail, statement) => isAfter(/^with$/, detail) && weaponVerbs.has(verbOf(statement)),
    ask: (act) => `With what: ${act}?`,
  },
  {
    name: 'recipient',
    example: 'wired money | to co-conspirators',
    fills: (detail, statement) => isAfter(/^to$/, detail) && givingVerbs.has(verbOf(statement)),
    ask: (act) => `To whom: ${act}?`,
  },
  {
    name: 'charge',
    example: 'charged | with fraud',
    fills: (detail, statement) => isAfter(/^(?:with|of|for|on)$/, detail) && chargingVerbs.has(verbOf(statement)) && !/\p{Lu}|\d/u.test(detail.span.text),
    ask: (act) => `On what charge: ${act}?`,
  },
  {
    name: 'agent',
    example: 'the fire is investigated | by the coast guard',
    fills: (detail, statement) =>
      doneOnce.has(verbOf(statement)) &&
      detail.span.text.split(/\s+/).length <= longestBody &&
      statement.participants.some(({role, mention}) => role === 'actor' && mention.start < detail.span.end && detail.span.start < mention.end) &&
      (detail.relation === 'subject' || (isAfter(/^by$/, detail) && (statement.details ?? []).some(({relation}) => relation === 'passive'))),
    ask: (act) => `By whom: ${act}?`,
    isBody: true,
  },
]

/** The phrases of an act that fill a slot. */
export function fillersOf(slot: Slot, statement: Statement): Detail[] {
  return (statement.details ?? []).filter((detail) => !isPronoun(detail.span.text) && slot.fills(detail, statement))
}

/** “wired money”, “shot her cousin”: the act as a question names it. */
export function actName({event, details = []}: Statement): string {
  const object = details.find(({relation, span}) => (relation === 'object' || relation === 'passive') && !isPronoun(span.text))
  const trigger = (event?.trigger?.text ?? event?.verb ?? '').toLowerCase()
  if (!object) return trigger
  return object.relation === 'passive' ? `${shortPhrase(object.span.text)}, ${trigger}` : `${trigger} ${shortPhrase(object.span.text)}`
}
