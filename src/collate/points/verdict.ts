import type {PointStatus} from '../../model/account.ts'
import type {Answer, Draft, Relation} from './draft.ts'
import type {Ground} from './ground.ts'
import type {Gathered} from './readings-of.ts'

/** `isEmpty`: the answers have nothing to do with each other. */
export type Verdict = {readonly status: PointStatus; readonly because: string; readonly isEmpty?: boolean}

type Pair = {readonly left: Answer; readonly right: Answer; readonly relation: Relation}

// The first that is met decides: what cannot both hold outweighs what is merely later, and that what can stand together.
const order: readonly {readonly status: PointStatus; readonly by: readonly Relation['is'][]}[] = [
  {status: 'contested', by: ['excludes']},
  {status: 'update', by: ['supersedes', 'superseded']},
  {status: 'differ', by: ['narrower', 'wider', 'compatible']},
]

/** Status and reason of a draft, from how the readings of different reports stand to each other. */
export function verdictOf(draft: Draft, readings: readonly Gathered[], ground: Ground): Verdict {
  const origins = originsOf(draft.answers, ground)
  const across = pairsOf(draft, readings).filter(
    ({relation}) => origins.size > 1 || draft.countsVersions || relation.is === 'excludes' || relation.is.startsWith('supersede'),
  )
  const selves = (draft.isBetweenSpeakers ? [] : selfPairs(draft, readings))
    .slice(0, 1)
    .map(([left, right]) => `${ground.nameOf(left.statement.report)} disagrees with itself: “${left.value}”, “${right.value}”`)
  for (const {status, by} of order) {
    const deciding = across.filter(({relation}) => by.includes(relation.is))
    if (deciding.length > 0) return {status, because: [...deciding.slice(0, 2).map((pair) => sentenceOf(pair, ground)), ...selves].join('; ')}
  }
  const isShared = across.some(({relation}) => relation.is === 'same') || readings.some(({answers}) => originsOf(answers, ground).size > 1)
  const status = origins.size === 1 ? 'single' : isShared ? 'agree' : 'differ'
  return {status, because: [plainSentence(draft, status, ground), ...selves].join('; '), isEmpty: status === 'differ'}
}

function originsOf(answers: readonly Answer[], ground: Ground): Set<string> {
  return new Set(answers.map(({statement}) => ground.originOf(statement.report)))
}

// One pair of answers of two reports for each two readings: more would say the same again. Where one report gives both values, they are no
// difference between reports: it means two things by them, or contradicts itself.
function pairsOf(draft: Draft, readings: readonly Gathered[]): Pair[] {
  return readings.flatMap((one, index) =>
    readings.slice(index + 1).flatMap((other) => {
      const pair = crossing(one, other, draft.relate)
      const isBoth = [...reportsOf(one)].some((report) => reportsOf(other).has(report))
      // A later toll is told beside the earlier one; a more exact date beside the less exact.
      const staysTrue =
        pair?.relation.is === 'narrower' || pair?.relation.is === 'wider' || (draft.aspect === 'figure' && pair?.relation.is.startsWith('supersede'))
      if (pair && draft.isBetweenSpeakers) return [pair]
      if (!pair || (isBoth && !staysTrue)) return []
      return pair.relation.is === 'excludes' && isSettled(pair, draft) ? [] : [pair]
    }),
  )
}

const agreeing: ReadonlySet<Relation['is']> = new Set(['same', 'narrower', 'wider'])

// “$103 billion”, the earlier offer, stands in a report that has “$121 billion” too, as the other report has: they do not part on it.
function isSettled({left, right}: Pair, {answers, relate}: Draft): boolean {
  const agrees = (report: string, other: Answer) =>
    answers.some((answer) => answer.statement.report === report && agreeing.has(relate(answer, other).is) && !isLeast(answer))
  return agrees(left.statement.report, right) || agrees(right.statement.report, left)
}

// “At least nine” allows eleven; a report that has fourteen too still parts with it.
function isLeast({statement: {value = ''}}: Answer): boolean {
  return value.startsWith('>')
}

function crossing(one: Gathered, other: Gathered, relate: Draft['relate']): Pair | undefined {
  for (const left of one.answers)
    for (const right of other.answers) if (left.statement.report !== right.statement.report) return {left, right, relation: relate(left, right)}
  return undefined
}

function reportsOf({answers}: Gathered): Set<string> {
  return new Set(answers.map(({statement}) => statement.report))
}

function selfPairs({relate}: Draft, readings: readonly Gathered[]): [Answer, Answer][] {
  return readings.flatMap((one, index) =>
    readings.slice(index + 1).flatMap((other) =>
      one.answers.flatMap((left) => {
        const right = other.answers.find(({statement}) => statement.report === left.statement.report)
        return right && relate(left, right).is === 'excludes' ? [[left, right] as [Answer, Answer]] : []
      }),
    ),
  )
}

function sentenceOf({left, right, relation}: Pair, ground: Ground): string {
  const [one, other] = relation.is === 'wider' || relation.is === 'superseded' ? [right, left] : [left, right]
  const [oneName, otherName] = [ground.nameOf(one.statement.report), ground.nameOf(other.statement.report)]
  const tell = (kind: string) => `${oneName} ${kind}: ${one.value}; ${otherName}: ${other.value}`
  const both = `${oneName}: ${one.value}; ${otherName}: ${other.value}`
  const reason = relation.because === undefined ? '' : ` (${relation.because})`
  if (relation.is === 'excludes') return `${both}; both cannot hold${reason}`
  if (relation.is === 'narrower' || relation.is === 'wider') return `${tell('is more exact')}${reason}`
  if (relation.is === 'supersedes' || relation.is === 'superseded') return `${tell('is later')}${reason}`
  return `${both}; both can hold${reason}`
}

function plainSentence({answers}: Draft, status: PointStatus, ground: Ground): string {
  const reports = [...new Set(answers.map(({statement}) => statement.report))]
  const names = reports.map(ground.nameOf)
  if (status === 'agree') return `${names.join(', ')} say the same`
  if (status === 'differ')
    return `${answers
      .slice(0, 3)
      .map(({statement, value}) => `${ground.nameOf(statement.report)}: ${value}`)
      .join('; ')}; they answer for different parts`
  if (reports.length === 1) return `only ${names[0]} answers it`
  return `${names.join(', ')} print one text, which counts once`
}
