import type {Parse} from '../../model/parse.ts'
import type {Statement} from '../../model/statement.ts'
import {contentOf} from '../attribution/attribution-at.ts'
import {tokensOf} from '../phrase.ts'
import {scenesOf} from '../scene.ts'
import {timesOn} from '../times-of.ts'

/** A saying with the time of its speaking: “On Monday the envoy said that …”, not a time that was spoken of. */
export function whenSaid(parse: Parse, saying: Statement): Statement {
  const {event, sentence, times} = saying
  const scene = scenesOf(parse)[sentence]
  if (!event?.trigger || !scene || times.length > 0) return saying
  const {from, to} = tokensOf(scene.sentence, event.trigger)
  const content = contentOf(saying)
  const found = Array.from({length: to - from}, (_, offset) => timesOn(scene, from + offset)).flat()
  const own = found.filter((time) => !content.some(({start, end}) => start < time.end && time.start < end))
  const [time] = own
  return time ? {...saying, times: own, time} : saying
}
