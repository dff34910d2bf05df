import type {Quantity, Sentence} from '../../model/parse.ts'
import type {Report} from '../../model/report.ts'
import type {Span} from '../../model/span.ts'
import {lexemesOf} from '../../text/lexemes.ts'
import {spanOf} from '../../text/span-of.ts'
import {type Draft, valueText} from './draft.ts'
import {draftsOf} from './drafts-of.ts'

/** What quantities are found in: a report, the places of its sentences, and its times, whose numbers count nothing. */
export type CountedText = {
  readonly report: Pick<Report, 'text'>
  readonly sentences: readonly Pick<Sentence, 'start' | 'end'>[]
  readonly times?: readonly (Span & {readonly type: string})[]
}

/** `hasRelativeOrdinals`: “next”, “last” and “the one before the last” are wanted too, as `current+1`, `end+0`, `end-1`. */
export type QuantityWishes = {readonly hasRelativeOrdinals?: boolean}

/** All counts and measures of a report, in order, with their bounds and hedges. */
export function findQuantities(parsed: CountedText, wishes: QuantityWishes = {}): Quantity[] {
  const {text} = parsed.report
  const {sentences} = parsed
  const lexemes = lexemesOf(text.slice(0, sentences.at(-1)?.end))
  const times = (parsed.times ?? []).filter(({type}) => type === 'DATE' || type === 'TIME')
  const quantities: Quantity[] = []
  let sentence = 0
  let time = 0
  for (const draft of draftsOf(lexemes, text, wishes)) {
    const span = spanOf(text, lexemes[draft.from]!.start, lexemes[draft.to - 1]!.end)
    while (sentence < sentences.length && sentences[sentence]!.end <= span.start) sentence++
    while (time < times.length && times[time]!.end <= span.start) time++
    if (sentences.length > 0 && !(sentences[sentence] && sentences[sentence]!.start <= span.start)) continue
    if (times[time] && times[time]!.start < span.end) continue
    quantities.push({...span, sentence, ...told(draft), value: valueText(draft)})
  }
  return quantities
}

function told({from: _, to: __, word: ___, ...quantity}: Draft): Omit<Draft, 'from' | 'to' | 'word'> {
  return quantity
}
