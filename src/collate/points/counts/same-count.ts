import {countsAlike} from '../../../../lexicon/counted-classes.ts'
import {companyOf} from '../../words/word-vectors.ts'
import {sameWords} from '../compare-words.ts'
import type {CountView} from './count-view.ts'

type Clue = (left: CountView, right: CountView) => number | undefined

// Fitted by hand on the counts of a dozen stories of two and three reports: what decides most comes first.
const clues: readonly Clue[] = [byReport, byNoun, byOnly, byMarks, byNumber, byActors, byPlaces, byActs, byClause]

// Two counts of a story drawn at random are of two things.
const constant = -2.2

/** Log odds that two numbers count the same; what is measured in other units is never the same. */
export function sameCount(left: CountView, right: CountView): number {
  const [one, other] = [left.figure.statement.quantity, right.figure.statement.quantity]
  if (one?.kind !== other?.kind || one?.unit !== other?.unit) return -20
  return clues.reduce((sum, clue) => sum + (clue(left, right) ?? 0), constant)
}

// One report that gives two numbers of one noun counts two things.
function byReport(left: CountView, right: CountView): number | undefined {
  const [one, other] = [left.figure.statement, right.figure.statement]
  if (one.report !== other.report) return undefined
  // “23 British diplomats after 23 Russian diplomats”
  if (one.sentence === other.sentence) return -6
  return one.value === other.value ? undefined : -4
}

function byNoun(one: CountView, other: CountView): number {
  const [left, right] = [one.noun, other.noun]
  const isOfOneAmount = one.low === other.low && (isPrecise(one.low) || isMeasured(one))
  if (left === '' || right === '') return left === right ? 0 : isOfOneAmount ? -0.6 : -3
  if (left === right || countsAlike(left, right)) return left === right ? 2 : 1.2
  if (anybody.has(left) || anybody.has(right)) return 0.2
  if ((companyOf(left, right) ?? 0) > 0.6) return 0.6
  return isOfOneAmount ? -0.6 : -4
}

// 600 tons of petroleum may be 600 tons of oil.
function isMeasured({figure: {statement}, low}: CountView): boolean {
  const unit = statement.quantity?.unit
  return unit !== undefined && unit !== '' && unit !== '%' && low >= 10
}

// The one number of observers that a report has, and the one of another: they count the same more often than not.
function byOnly(left: CountView, right: CountView): number | undefined {
  return left.isOnly && right.isOnly && left.noun === right.noun && left.noun !== '' && !anybody.has(left.noun) ? 1.2 : undefined
}

const anybody = new Set(['people', 'persons'])

// The four that Canada expels are not the two that Australia does.
function byActors({actors: left}: CountView, {actors: right}: CountView): number | undefined {
  if (left.size === 0 || right.size === 0) return undefined
  return [...left].some((one) => right.has(one)) ? 0.6 : -2.2
}

// Told of Canada, and told of Australia.
function byPlaces({places: left}: CountView, {places: right}: CountView): number | undefined {
  if (left.size === 0 || right.size === 0) return undefined
  return [...left].some((one) => right.has(one)) ? 0.4 : -0.9
}

// British diplomats are not Russian diplomats; European nations are not all nations.
function byMarks({figure: {counted: left}}: CountView, {figure: {counted: right}}: CountView): number | undefined {
  if (left.marks.length === 0 && right.marks.length === 0) return undefined
  if (left.marks.length === 0 || right.marks.length === 0) return -0.8
  return left.marks.some((mark) => right.marks.includes(mark)) ? 0.6 : -5
}

// That two reports have 32 is no chance; that both have two may be.
function byNumber({low: left, figure: one}: CountView, {low: right, figure: other}: CountView): number {
  if (left === right) {
    const isSame = one.statement.value === other.statement.value
    return (isPrecise(left) ? 4.4 : left >= 10 ? 2.6 : left >= 4 ? 1.4 : 0.4) - (isSame ? 0 : 0.4)
  }
  // Two and four are told of everything.
  if (Math.max(left, right) < 5) return -1.9
  const gap = Math.max(left, right) / Math.max(0.5, Math.min(left, right))
  return gap <= 1.5 ? 0.2 : gap <= 3 ? -0.6 : gap <= 8 ? -1.6 : -4
}

// 51.2, 2,839: three digits that tell something are hardly shared by chance; 200 and 2019 may be.
function isPrecise(number: number): boolean {
  return (
    String(number)
      .replace('.', '')
      .replace(/^0+|0+$/g, '').length >= 3 && !(number >= 1900 && number <= 2100)
  )
}

function byActs({acts: left, cluster: one}: CountView, {acts: right, cluster: other}: CountView): number | undefined {
  if (one !== undefined && one === other) return 1.2
  if (left.size === 0 || right.size === 0) return undefined
  return [...left].some((act) => right.has(act)) ? 0.8 : -0.6
}

function byClause({clause: left}: CountView, {clause: right}: CountView): number {
  return 3.2 * (sameWords(left, right) - 0.35)
}
