import {findTimes} from '../../src/parse/times/index.ts'
import {show as showTime} from '../times/show-time.ts'

/** A text, with the date of publication on a first line `@ 2024-03-01` where it has one → its times, one a line. */
export function show(input: string): string {
  const published = /^@ (\S+)\n/.exec(input)
  const text = published ? input.slice(published[0].length) : input
  return findTimes({report: {text}, sentences: []}, published?.[1]).map(showTime).join('\n') || 'no time'
}
