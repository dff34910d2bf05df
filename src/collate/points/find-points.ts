import type {Point, PointStatus} from '../../model/account.ts'
import {contentId} from '../../text/content-id.ts'
import {aspects} from './aspects.ts'
import type {Answer, Draft} from './draft.ts'
import {type Ground, groundOf, type PointsInput} from './ground.ts'
import {mergeAsked} from './merge-asked.ts'
import {type Gathered, readingsOf} from './readings-of.ts'
import {isSilentOn} from './silent-on.ts'
import {verdictOf} from './verdict.ts'

/** Every question that the reports answer and that is worth a row, the one that an analyst wants first at the top. */
export function findPoints(input: PointsInput): Point[] {
  const ground = groundOf(input)
  const points = aspects.flatMap(({find}) => find(ground)).flatMap((draft) => judge(draft, ground))
  const distinct = [...new Map(points.map((point) => [point.id, point])).values()]
  const ordered = distinct.sort((left, right) => right.weight - left.weight || (left.id < right.id ? -1 : 1))
  return fewOfEach(mergeAsked(ordered.filter((point) => !isToldElsewhere(point, ordered))))
}

// What says more than “yes, it happened” of the same words.
const more = new Set(['accused', 'left', 'removed', 'took', 'freed', 'seized', 'signed', 'led', 'when', 'attribute'])

// Whether somebody resigned needs no row beside who left office, on the same words.
function isToldElsewhere({aspect, status, readings}: Point, points: readonly Point[]): boolean {
  if (aspect === 'told') return points.some((other) => other.aspect !== 'told' && other.aspect !== 'office' && standsOn(other, readings))
  const isPlain = (aspect === 'happened' && status === 'agree') || ((aspect === 'happened' || aspect === 'opposed') && status === 'contested')
  if (!isPlain) return false
  const own = readings.flatMap(({statements}) => statements)
  return points.some((other) => {
    if (!more.has(other.aspect) || (status === 'contested' && other.status !== status)) return false
    const theirs = new Set(other.readings.flatMap(({statements}) => statements))
    return own.every((id) => theirs.has(id))
  })
}

// It has words of two of the reports' clauses already.
function standsOn({readings}: Point, clauses: Point['readings']): boolean {
  const theirs = new Set(readings.flatMap(({statements}) => statements))
  return clauses.flatMap(({statements}) => statements).filter((id) => theirs.has(id)).length > 1
}

// Of what all alike say, or one alone, the most telling rows of each aspect; of what differs, all.
const mostOfAspect: Readonly<Partial<Record<PointStatus, number>>> = {agree: 8, single: 6}

function fewOfEach(points: readonly Point[]): Point[] {
  const counts = new Map<string, number>()
  return points.filter(({status, aspect}) => {
    const key = `${status} ${aspect}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts.get(key)! <= (mostOfAspect[status] ?? Number.POSITIVE_INFINITY)
  })
}

// What is contested comes first, then what differs, then what has changed; that all agree, or that one alone says it, is least of news.
const bases: Readonly<Record<PointStatus, number>> = {contested: 0.75, differ: 0.5, update: 0.45, agree: 0.25, single: 0.1}

// Rows that hold together though each report answers for a part: the children among the dead of one, the foreigners of another.
const ofParts = new Set(['figure', 'led'])

function judge(draft: Draft, ground: Ground): Point[] {
  if (draft.answers.length === 0) return []
  const readings = readingsOf(draft)
  const {status, because, isEmpty} = verdictOf(draft, readings, ground)
  if (status === 'single' && !draft.isTyped) return []
  if (isEmpty && !(draft.isTyped && ofParts.has(draft.aspect))) return []
  const touching = new Set(draft.answers.map(({statement}) => statement.report))
  const silent = ground.reports.filter((report) => !touching.has(report.id) && isSilentOn(report, draft.lookedFor)).map(({id}) => id)
  const share = touching.size / Math.max(1, ground.reports.length)
  return [
    {
      id: contentId('p', [draft.aspect, ...draft.about]),
      question: draft.question,
      aspect: draft.aspect,
      status,
      because,
      readings: readings.map((reading) => readingOf(reading, ground)),
      silent,
      ...(silent.length > 0 && draft.lookedFor.length > 0 ? {lookedFor: draft.lookedFor.join(', ')} : {}),
      weight: Math.round(1000 * (bases[status] + 0.18 * draft.importance + 0.06 * share)) / 1000,
    },
  ]
}

function readingOf({answers, stance, holders}: Gathered, ground: Ground): Point['readings'][number] {
  const statements = [...new Set(answers.flatMap(({statement, besides = []}) => [statement.id, ...besides.map(({id}) => id)]))]
  const reports = ground.reports.map(({id}) => id).filter((id) => answers.some(({statement}) => statement.report === id))
  return {value: fullest(answers), statements, reports, stance, ...(holders.length > 0 ? {holders} : {})}
}

// “Wednesday, February 28” before “28 February”: of words that come to the same, the longest, up to a line.
function fullest(answers: readonly Answer[]): string {
  return [...answers].sort((left, right) => right.value.length - left.value.length || (left.value < right.value ? -1 : 1))[0]!.value
}
