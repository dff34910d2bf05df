import type {Participant, Statement} from '../../model/statement.ts'
import {spanOf} from '../../text/span-of.ts'
import {makeStatement} from '../statement.ts'
import {statementTime} from '../times-of.ts'
import {participantsOf} from './participants.ts'
import type {View} from './view.ts'
import {casesOf, lemmaAt} from './view.ts'

const agents: ReadonlySet<Participant['role']> = new Set(['actor', 'host', 'convener', 'head'])

/** “The talks were hosted by Peru in Lima in 2020 and by Chad in Cairo last June.”: one verb, two acts, each with its own party, place and time; one statement where no second party follows. */
export function eachAgent(view: View, statement: Statement): Statement[] {
  const {tokens, scene} = view
  const [{start, end}] = statement.evidence
  const again = tokens.findIndex(
    (token, at) => at > 1 && token.start > start && token.end <= end && /^by$/i.test(token.text) && /^and$/i.test(tokens[at - 1]!.text),
  )
  if (again < 0) return [statement]
  const boundary = tokens[again - 1]!.start
  const first = statement.participants.find(({role, mention}) => agents.has(role) && mention.end < boundary && isBy(view, mention.start))
  const head = tokens.findIndex((_, at) => at > again && casesOf(view, at).includes('by'))
  if (!first || head < 0) return [statement]
  const second = participantsOf(view, {head, role: first.role})
    .filter(({mention}) => mention.start > boundary)
    .map((one) => withoutTime(view, one))
  if (second.length === 0) return [statement]
  const inSecond = ({mention}: Participant): boolean => mention.start > boundary
  const times = scene.times
    .filter((time) => time.type === 'DATE' && time.start > boundary && time.end <= end && !time.value.endsWith('_REF'))
    .map(statementTime)
  const {id: _id, time: _time, place: _place, ...parts} = statement
  const both = statement.participants.filter((one) => !inSecond(one) && !agents.has(one.role) && one.role !== 'place')
  const places = placesIn(view, again, end)
  // “shelled by the army and by its allies” is one act of both.
  const isApart =
    (times.length > 0 || places.length > 0) &&
    (statement.times.some((time) => time.start < boundary) || statement.participants.some((one) => one.role === 'place' && !inSecond(one)))
  if (!isApart) return [statement]
  return [
    madeOf(
      parts,
      statement.participants.filter((one) => !inSecond(one)),
      statement.times.filter((time) => time.start < boundary),
    ),
    madeOf(parts, [...second, ...both, ...places], times),
  ]
}

// “the army | in June”
function withoutTime(view: View, one: Participant): Participant {
  const {tokens, scene} = view
  const time = scene.times.find(({start}) => start > one.mention.start && start < one.mention.end)
  const before = time ? tokens.findIndex((token) => token.start >= time.start) - 1 : -1
  if (before < 1) return one
  const last = tokens[before]!.upos === 'ADP' ? before - 1 : before
  const {start} = one.mention
  return tokens[last]!.start < start ? one : {...one, mention: spanOf(scene.parse.report.text, start, tokens[last]!.end)}
}

type Parts = Omit<Statement, 'id' | 'time' | 'place'>

function madeOf(parts: Parts, participants: readonly Participant[], times: Statement['times']): Statement {
  const place = participants.find(({role}) => role === 'place')?.mention
  return makeStatement({...parts, participants, times, ...(place ? {place} : {})})
}

function isBy(view: View, start: number): boolean {
  const at = view.tokens.findIndex((token) => token.start === start)
  const before = view.tokens[at - 1]?.upos === 'DET' ? at - 2 : at - 1
  return before >= 0 && lemmaAt(view, before) === 'by'
}

// “… in Cairo last June”: places by name behind a preposition of place.
function placesIn(view: View, from: number, end: number): Participant[] {
  return view.scene.names
    .filter(
      (name) =>
        name.from > from &&
        name.end <= end &&
        (name.kind === 'location' || name.kind === 'facility') &&
        /^(?:in|at|near)$/i.test(view.tokens[name.from - 1]?.text ?? ''),
    )
    .flatMap(({from: head}) => participantsOf(view, {head, role: 'place'}))
}
