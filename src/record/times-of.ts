import type {TimeExpression} from '../model/parse.ts'
import type {Statement, StatementTime} from '../model/statement.ts'
import {headOf} from '../model/tree.ts'
import type {Range} from './phrase.ts'
import type {Scene} from './scene.ts'

/** When what is told at a token holds: a time that hangs on it or on a clause above it, or the time of an event above it. */
export function timesOf(scene: Scene, start: number, events: readonly Statement[]): readonly StatementTime[] {
  const {tokens} = scene.sentence
  for (let at = start, hops = 0; at >= 0 && hops < 12; at = tokens[at]!.head, hops++) {
    const own = timesOn(scene, at)
    if (own.length > 0) return own
    const event = events.find(({event: code, times}) => code?.trigger?.start === tokens[at]!.start && times.length > 0)
    if (event) return event.times
  }
  return []
}

/** The times that hang on a token itself: “served as mayor from 2006 to 2010” for “served”. */
export function timesOn(scene: Scene, at: number): StatementTime[] {
  return scene.times.filter((time) => isWhen(time) && hangsOn(scene, time, at)).map(statementTime)
}

// “now” and “in the past” are no dates; a span with both ends is one.
function isWhen({type, value, edtf}: TimeExpression): boolean {
  return (type === 'DATE' || type === 'TIME' || (type === 'DURATION' && edtf !== undefined && edtf.includes('/'))) && !value.endsWith('_REF')
}

function hangsOn({sentence}: Scene, {from, to}: Range, at: number): boolean {
  if (at >= from && at < to) return true
  return sentence.tokens[headOf(sentence, from, to)]!.head === at
}

/** A time of a parse as a time of a statement: EDTF where it can be said so. */
export function statementTime({start, end, text, value, edtf, anchor, because}: TimeExpression): StatementTime {
  return {start, end, text, value: edtf ?? value, ...(anchor ? {anchor} : {}), ...(because ? {because} : {})}
}
