import type {Statement} from '../model/statement.ts'
import {contentId} from '../text/content-id.ts'

type Filled = 'id' | 'participants' | 'times' | 'time' | 'attribution' | 'polarity' | 'modality'

/** What a rule has to say of a statement; the rest is filled in. */
type StatementParts = Omit<Statement, Filled> & Partial<Pick<Statement, Exclude<Filled, 'id' | 'time'>>>

/** A statement from what a rule found: nobody but the outlet vouches for it, it is affirmed and happened, its time is the first of its times, unless said otherwise. */
export function makeStatement(parts: StatementParts): Statement {
  const {participants = [], attribution = [], polarity = 'affirmed', modality = 'happened'} = parts
  // “on Sunday, Dec. 31” tells one time twice.
  const times = (parts.times ?? []).filter(({value}, index, all) => all.findIndex((other) => other.value === value) === index)
  const [time] = times
  const statement = {...parts, participants, times, ...(time ? {time} : {}), attribution, polarity, modality}
  return {...statement, id: contentId('s', keyOf(statement))}
}

// What identifies a statement whoever found it: two rules that say the same of the same words give one statement.
// Times are part of it: “met in March 2008 and May 2009” is two meetings told by one clause with the same participants.
function keyOf({report, kind, evidence, event, value, participants, times}: Omit<Statement, 'id'>): unknown[] {
  const [{start, end}] = evidence
  const who = participants.map(({role, mention}) => [role, mention.start, mention.end])
  const when = times.map((time) => time.value)
  return [report, kind, start, end, event?.verb ?? '', event?.trigger?.start ?? -1, value ?? '', who, when]
}
