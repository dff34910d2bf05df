import type {TimeExpression} from '../model/parse.ts'
import type {Statement, StatementTime} from '../model/statement.ts'
import {dependents, headOf} from '../model/tree.ts'
import type {Range} from './phrase.ts'
import type {Scene} from './scene.ts'

/** When what is told at a token holds: a time that hangs on it or on a clause above it, or the time of an event above it. */
export function timesOf(scene: Scene, start: number, events: readonly Statement[]): readonly StatementTime[] {
  const {tokens} = scene.sentence
  for (let at = start, hops = 0; at >= 0 && hops < 12; at = tokens[at]!.head, hops++) {
    // An event knows which of the times near it are its own.
    const event = events.find(({event: code}) => code?.trigger?.start === tokens[at]!.start)
    const own = event ? event.times : timesOn(scene, at)
    if (own.length > 0) return own
    if (tokens[at]!.upos === 'VERB') {
      const within = timesWithin(scene, at)
      if (within.length > 0) return within
    }
  }
  return []
}

// “died in fighting last month”: what happens in something happens when that does; not “died after the attack in May”.
function timesWithin(scene: Scene, verb: number): StatementTime[] {
  const {sentence} = scene
  const around = dependents(sentence, verb).filter((child) => {
    const marks = [...dependents(sentence, child, 'case'), ...dependents(sentence, child, 'mark')]
    return marks.length > 0 && marks.every((word) => /^(?:in|during|at)$/.test(sentence.tokens[word]!.text.toLowerCase()))
  })
  return around.flatMap((child) => timesOn(scene, child)).slice(0, 1)
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
