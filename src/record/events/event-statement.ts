import {officeKind} from '../../../lexicon/offices.ts'
import type {EventCode, Participant, Statement} from '../../model/statement.ts'
import type {Certainty} from '../certainty/certainty.ts'
import {spanOfTokens} from '../phrase.ts'
import {makeStatement} from '../statement.ts'
import {aspectsOf} from './aspects.ts'
import {clauseSpan, clauseTokens} from './clause.ts'
import {datelineEnd} from './dateline.ts'
import {detailsOf} from './details.ts'
import {eventTimes} from './event-times.ts'
import type {FoundEvent} from './found-event.ts'
import {participantsOf} from './participants.ts'
import type {View} from './view.ts'
import {below, childrenBy} from './view.ts'

/** The statement of a found event, or nothing where nobody and nothing takes part and no time is told. */
export function eventStatement(view: View, found: FoundEvent, certainty: Certainty): Statement | undefined {
  const {parse, sentence, index} = view.scene
  const told = found.rule === 'presence' ? presenceTokens(view, found) : clauseTokens(view, found)
  const opening = datelineEnd(sentence)
  const inside = new Set([...told].filter((token) => view.tokens[token]!.start >= opening))
  if (inside.size === 0) return undefined
  const participants = distinct(found.fillers.flatMap((filler) => participantsOf(view, filler))).filter(({mention}) => mention.start >= opening)
  const times = eventTimes(view, inside, found.center)
  const aspects = aspectsOf(view, found)
  if (participants.every(({role}) => role === 'place') && times.length === 0 && aspects.length === 0 && !isThere(view, found) && !isPlaced(participants, found))
    return undefined
  if (isSmallTalk(participants)) return undefined
  const details = detailsOf(view, found)
  const place = participants.find(({role}) => role === 'place')?.mention
  return makeStatement({
    report: parse.report.id,
    kind: 'event',
    evidence: [clauseSpan(view, inside, found.center)],
    sentence: index,
    participants,
    event: codeOf(found, spanOfTokens(parse, sentence, found.trigger)),
    times,
    ...(place ? {place} : {}),
    ...(aspects.length ? {aspects} : {}),
    ...(details.length ? {details} : {}),
    polarity: found.isRefused ? 'denied' : certainty.polarity,
    modality: found.holds ?? certainty.modality,
    rule: `event/${found.rule}`,
    // Settled by `trusted`, when all of the statement is known.
    confidence: 1,
  })
}

// “A curfew was imposed in four cities.”
function isPlaced(participants: readonly Participant[], {rule}: FoundEvent): boolean {
  return rule === 'standing' || (rule === 'plain-clause' && participants.length > 0)
}

function codeOf({pattern, verb, isRefused}: FoundEvent, trigger: EventCode['trigger']): EventCode {
  const {plover, mode, context, cameo} = pattern?.act ?? {}
  if (isRefused) return {plover: 'REJECT', cameo: '120', verb, ...(trigger ? {trigger} : {})}
  return {...(plover ? {plover} : {}), ...(mode ? {mode} : {}), ...(context ? {context} : {}), ...(cameo ? {cameo} : {}), verb, ...(trigger ? {trigger} : {})}
}

// “currently in Geneva, Switzerland”
function presenceTokens(view: View, {trigger, center, keep}: FoundEvent): Set<number> {
  const last = Math.max(...below(view, center))
  const first = Math.min(trigger.from, ...keep)
  return new Set(Array.from({length: last + 1 - first}, (_, step) => first + step))
}

// “there was agreement”
function isThere(view: View, {rule, certain}: FoundEvent): boolean {
  return rule === 'noun-takes-place' && childrenBy(view, certain, 'expl').length > 0
}

const nobody = /^(?:me|you|one|myself|yourself)$/i
const speakersOnly = /^(?:i|we|us|ourselves)$/i

// “you can sign up”, “we introduce”: nobody whom the report is about.
function isSmallTalk(participants: readonly Participant[]): boolean {
  const parties = participants.filter(({role}) => role !== 'place')
  return parties.length > 0 && parties.every(({mention, chain}) => nobody.test(mention.text) || (chain === undefined && speakersOnly.test(mention.text)))
}

// “asked President | Obama”
function isTitle(text: string): boolean {
  return /^\p{Lu}\p{Ll}+$/u.test(text) && officeKind(text.toLowerCase()) !== undefined
}

// One participant per mention; the first role holds.
function distinct(participants: readonly Participant[]): Participant[] {
  const seen = new Set<number>()
  return participants.filter(
    ({mention, role}) =>
      !participants.some((other) => other.role === role && other.mention.start === mention.end + 1 && isTitle(mention.text)) &&
      !seen.has(mention.start) &&
      seen.add(mention.start),
  )
}
