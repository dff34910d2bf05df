import type {Span} from '../model/span.ts'

/** The span of `text` from `start` to `end` (UTF-16 units, end exclusive). Throws where that is no span of it. */
export function spanOf(text: string, start: number, end: number): Span {
  if (!(start >= 0 && start <= end && end <= text.length)) throw new RangeError(`expected a span within 0..${text.length}, got ${start}..${end}`)
  return {start, end, text: text.slice(start, end)}
}
