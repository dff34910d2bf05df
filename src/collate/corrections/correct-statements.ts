import type {Corrected, Correction} from '../../model/correction.ts'
import type {Recorded, Statement} from '../../model/statement.ts'
import {spanOf} from '../../text/span-of.ts'
import {correctedQuantity} from './corrected-quantity.ts'

type Change = (statement: Statement, value: string, text: string) => {readonly was: string; readonly now: Statement}

// What of a statement a person may put right.
const changes: Readonly<Partial<Record<Correction['field'], Change>>> = {
  value: (statement, value) => ({
    was: statement.value ?? '',
    now: {...statement, value, ...(statement.quantity && {quantity: correctedQuantity(statement.quantity, value)})},
  }),
  polarity: (statement, value) => ({was: statement.polarity, now: {...statement, polarity: value as Statement['polarity']}}),
  modality: (statement, value) => ({was: statement.modality, now: {...statement, modality: value as Statement['modality']}}),
  plover: (statement, plover) => ({
    was: statement.event?.plover ?? '',
    // Mode and context are parts of the code that was wrong.
    now: statement.event ? {...statement, event: {...without(statement.event, 'mode', 'context'), plover}} : statement,
  }),
  cameo: (statement, cameo) => ({was: statement.event?.cameo ?? '', now: statement.event ? {...statement, event: {...statement.event, cameo}} : statement}),
  time: (statement, value, text) => {
    const words = statement.time ?? spanOf(text, statement.evidence[0].start, statement.evidence[0].end)
    const time = {start: words.start, end: words.end, text: words.text, value, because: 'set by a person'}
    return {was: statement.time?.value ?? '', now: {...statement, time, times: [time]}}
  },
}

/** Leaves out what people rejected, and puts right what they corrected; each statement says what was put right in it. */
export function correctStatements(recorded: readonly Recorded[], corrections: readonly Correction[]): Recorded[] {
  const byTarget = Map.groupBy(latest(corrections), ({target}) => target)
  if (byTarget.size === 0) return [...recorded]
  const isRejected = (id: string) => byTarget.get(id)?.some(({field}) => field === 'rejected') ?? false
  return recorded.map((one) => ({
    ...one,
    statements: one.statements
      .filter(({id}) => !isRejected(id))
      .map((statement) => corrected(withoutRejected(statement, isRejected), byTarget.get(statement.id) ?? [], one.report.text)),
  }))
}

/** Of two corrections of one field of one thing, the later counts; the order they are listed in does not. */
export function latest(corrections: readonly Correction[]): Correction[] {
  const inOrder = corrections.toSorted((left, right) => (left.when === right.when ? (left.value < right.value ? -1 : 1) : left.when < right.when ? -1 : 1))
  return [...new Map(inOrder.map((correction) => [`${correction.target}\n${correction.field}`, correction])).values()]
}

function withoutRejected(statement: Statement, isRejected: (id: string) => boolean): Statement {
  if (!statement.within?.some(isRejected)) return statement
  return {...statement, within: statement.within.filter((id) => !isRejected(id))}
}

function corrected(statement: Statement, corrections: readonly Correction[], text: string): Statement {
  const notes: Corrected[] = []
  let now = statement
  for (const {target: _, ...correction} of corrections) {
    const change = changes[correction.field]?.(now, correction.value, text)
    if (!change) continue
    now = change.now
    notes.push({...correction, was: change.was})
  }
  return notes.length === 0 ? statement : {...now, corrected: notes}
}

function without<Whole extends object, Key extends keyof Whole>(whole: Whole, ...keys: readonly Key[]): Omit<Whole, Key> {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as Key))) as Omit<Whole, Key>
}
