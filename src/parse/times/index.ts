import type {Sentence, TimeExpression} from '../../model/parse.ts'
import type {Report} from '../../model/report.ts'
import type {Lexeme} from '../../text/lexemes.ts'
import {lexemesOf} from '../../text/lexemes.ts'
import {spanOf} from '../../text/span-of.ts'
import {edtfOf} from './edtf.ts'
import {withClocks, withPrefixes} from './join.ts'
import {withRanges} from './ranges.ts'
import {withOffsets, withRelations} from './relations.ts'
import {type Found, scan} from './scan.ts'

/** What times are found in: a report and the places of its sentences. */
export type TimedText = {readonly report: Pick<Report, 'text'>; readonly sentences: readonly Pick<Sentence, 'start' | 'end'>[]}

/** All times of a report, in order, resolved against `published` (a prefix of ISO 8601) or, without it, against the dates the text tells. */
export function findTimes(parsed: TimedText, published?: string): TimeExpression[] {
  // What lies behind the last sentence was not read: it may be twenty million characters.
  const lexemes = lexemesOf(parsed.report.text.slice(0, parsed.sentences.at(-1)?.end))
  const now = published !== undefined && /^\d{4}/.test(published) ? published : undefined
  const found = now === undefined ? scanUndated(lexemes) : scan(lexemes, {now, whence: 'the date of publication', anchors: []})
  const joined = withRelations(lexemes, withRanges(lexemes, withPrefixes(lexemes, withOffsets(lexemes, withClocks(lexemes, found)))))
  return placed(joined, lexemes, parsed)
}

// First the dates with a year, then those that hang on them, then what is told from the latest of those.
function scanUndated(lexemes: readonly Lexeme[]): Found[] {
  const first = scan(lexemes, {now: undefined, whence: '', anchors: []})
  const anchors = first
    .filter(({meaning}) => meaning.isFull && /^\d{4}/.test(meaning.value))
    .map(({meaning}) => meaning.value)
    .sort()
  if (anchors.length === 0) return first
  const second = scan(lexemes, {now: undefined, whence: '', anchors})
  const days = second.filter(({meaning}) => meaning.because?.startsWith('no date of publication; ')).map(({meaning}) => meaning.value)
  const now = days.sort().at(-1)
  return now === undefined ? second : scan(lexemes, {now, whence: 'the latest date told', anchors})
}

// Times outside all sentences stand in a block of another language, and are left.
function placed(all: readonly Found[], lexemes: readonly Lexeme[], parsed: TimedText): TimeExpression[] {
  const {sentences} = parsed
  const times: TimeExpression[] = []
  let sentence = 0
  for (const found of all) {
    const {start} = spanAt(found, lexemes)
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++
    if (sentences.length > 0 && !(sentences[sentence] && sentences[sentence]!.start <= start)) continue
    times.push(timeOf(found, lexemes, parsed.report.text, sentence))
  }
  return times
}

function spanAt({from, to}: {readonly from: number; readonly to: number}, lexemes: readonly Lexeme[]): {start: number; end: number} {
  return {start: lexemes[from]!.start, end: lexemes[to - 1]!.end}
}

function timeOf(found: Found, lexemes: readonly Lexeme[], text: string, sentence: number): TimeExpression {
  const {start, end} = spanAt(found, lexemes)
  const {isFull: _, ...told} = found.meaning
  const edtf = told.edtf ?? edtfOf(told.value, told.modifier)
  const {relation, parts} = found
  return {
    ...spanOf(text, start, end),
    sentence,
    ...told,
    ...(edtf === undefined ? {} : {edtf}),
    ...(parts && {parts: parts.map((part) => timeOf(part, lexemes, text, sentence))}),
    ...(relation && {relation: {to: relation.to, event: spanOf(text, lexemes[relation.from]!.start, lexemes[relation.until - 1]!.end)}}),
  }
}
