import type {Sentence} from '../../model/parse.ts'
import type {Range} from '../phrase.ts'
import type {Stretch} from './saying.ts'

/** Where a run of words stands in the report. */
export function stretchOf({tokens}: Sentence, {from, to}: Range): Stretch {
  return {start: tokens[from]!.start, end: tokens[to - 1]!.end}
}
