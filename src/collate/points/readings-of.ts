import type {Answer, Draft, Stance} from './draft.ts'
import {holdersOf, stanceOf} from './stance-of.ts'

/** Answers that come to the same, told in the same way. */
export type Gathered = {readonly answers: readonly Answer[]; readonly stance: Stance; readonly holders: readonly string[]}

/** Answers with one value, stance and holders together, in the order in which they first come. */
export function readingsOf({answers, relate}: Draft): Gathered[] {
  const readings: {answers: Answer[]; stance: Stance; holders: readonly string[]}[] = []
  for (const answer of answers) {
    const stance = answer.stance ?? stanceOf(answer.statement)
    const holders = answer.holders ?? holdersOf(answer.statement)
    const home = readings.find(
      (reading) => reading.stance === stance && reading.holders.join() === holders.join() && relate(reading.answers[0]!, answer).is === 'same',
    )
    if (home) home.answers.push(answer)
    else readings.push({answers: [answer], stance, holders})
  }
  return readings
}
