import {areOneAct, tellsKnownAct} from '../../../../lexicon/act-families.ts'
import type {Statement} from '../../../model/statement.ts'
import {stemWord} from '../../words/fold-word.ts'
import {companyOf} from '../../words/word-vectors.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import {compareDates} from '../compare-dates.ts'
import {sameWords, type Weighed, weigh} from '../compare-words.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import type {Ground} from '../ground.ts'
import {askWhether} from '../questions/ask-act.ts'
import {telling} from '../silent-on.ts'

type Clause = {readonly statement: Statement; readonly verbs: readonly string[]; readonly words: Weighed; readonly rare: readonly string[]}
type Pair = {readonly left: Clause; readonly right: Clause; readonly alike: number}

// Rows of a story, the likest clauses first.
const most = 8

/** What two reports tell in like words, whatever events their clauses were taken for: “gave them a week to leave”, “were given seven days to leave”. */
export const told: Aspect = {
  name: 'told',
  example: 'Did the president congratulate Peru?',
  find: (ground) => {
    const clauses = ground.ofKind('event').flatMap(clauseOf)
    const drafts = nearest(likePairs(clauses, ground), ground)
      .slice(0, 2 * most)
      .map((group) => draftOf(group, ground))
    // What is told in several clauses of both reports is asked once.
    return drafts.filter(({question}, at) => drafts.findIndex((other) => other.question === question) === at).slice(0, most)
  },
}

// A word that so few news have is worth looking for; the clauses that share none are not compared.
const rare = 2

function clauseOf(statement: Statement): Clause[] {
  const {event, polarity, evidence} = statement
  if (!event || polarity !== 'affirmed') return []
  const words = weigh(evidence[0].text)
  return [{statement, verbs: verbsOf(statement), words, rare: [...words.weights].filter(([, weight]) => weight >= rare).map(([stem]) => stem)}]
}

// “Ordered the closure” tells the closing by its object.
function verbsOf({event, details = []}: Statement): string[] {
  const objects = details.filter(({relation, head}) => relation === 'object' && tellsKnownAct(head)).map(({head}) => head.toLowerCase())
  return [event!.verb, ...objects]
}

function likePairs(clauses: readonly Clause[], ground: Ground): Pair[] {
  const holding = new Map<string, Clause[]>()
  for (const clause of clauses) for (const stem of clause.rare) holding.set(stem, [...(holding.get(stem) ?? []), clause])
  const pairs = clauses.flatMap((left) => {
    const others = new Set(left.rare.flatMap((stem) => holding.get(stem)!))
    return [...others].flatMap((right) => {
      if (left.statement.id >= right.statement.id || ground.originOf(left.statement.report) === ground.originOf(right.statement.report)) return []
      const alike = likenessOf(left, right)
      return alike === 0 ? [] : [{left, right, alike}]
    })
  })
  return pairs.sort((one, other) => other.alike - one.alike || (one.left.statement.id < other.left.statement.id ? -1 : 1))
}

type Bounds = {readonly ofShorter: number; readonly ofLonger: number; readonly weight: number; readonly words: number}

// Of the telling words of the shorter clause and of the longer, by weight and by number: less may be shared by chance. One verb, or two that tell one act, speaks for itself.
const bounds: Readonly<Record<'one' | 'akin', Bounds>> = {
  one: {ofShorter: 0.4, ofLonger: 0.2, weight: 5.5, words: 2},
  akin: {ofShorter: 0.5, ofLonger: 0.25, weight: 7, words: 3},
}

const wholly = 0.7

function likenessOf(left: Clause, right: Clause): number {
  const verbs = areVerbs(left, right)
  if (verbs === 'apart' || areApart(left, right) || haveOtherNumbers(left, right)) return 0
  const alike = sameWords(left.words, right.words)
  const shared = alike * Math.min(left.words.sum, right.words.sum)
  const {ofShorter, ofLonger, weight, words} = bounds[verbs]
  if (alike < ofShorter || shared < weight) return 0
  // What a long clause adds (“because of …”) takes nothing from a short one that it holds whole.
  if (alike < wholly && shared < ofLonger * Math.max(left.words.sum, right.words.sum)) return 0
  const count = [...left.words.weights.keys()].filter((stem) => right.words.weights.has(stem)).length
  return count < words ? 0 : alike * shared
}

function areVerbs({verbs: left, statement: one}: Clause, {verbs: right, statement: other}: Clause): 'one' | 'akin' | 'apart' {
  if (left.some((first) => right.some((second) => stemWord(first) === stemWord(second) || areOneAct(first, second)))) return 'one'
  if (one.event!.plover !== undefined && one.event!.plover === other.event!.plover) return 'akin'
  return (companyOf(stemWord(left[0]!), stemWord(right[0]!)) ?? 0) > 0.45 ? 'akin' : 'apart'
}

function areApart({statement: {time: left, modality: one}}: Clause, {statement: {time: right, modality: other}}: Clause): boolean {
  const isReal = (modality: Statement['modality']) => modality === 'happened' || modality === 'ongoing'
  return isReal(one) !== isReal(other) || (left !== undefined && right !== undefined && compareDates(left.value, right.value)?.is === 'excludes')
}

// “A $3 billion charge”, “a $20 billion charge”.
function haveOtherNumbers({words: {text: left}}: Clause, {words: {text: right}}: Clause): boolean {
  const [one, other] = [left, right].map((text) => [...text.matchAll(/\d[\d,.]*/g)].map(([digits]) => digits.replace(/[,.]+$/, '')))
  return one!.length > 0 && other!.length > 0 && !one!.some((digits) => other!.includes(digits))
}

// Each clause stands in one row, with the clause of another report that it is likest; a third report may join.
function nearest(pairs: readonly Pair[], ground: Ground): Clause[][] {
  const groups: Clause[][] = []
  const homeOf = (clause: Clause) => groups.find((group) => group.includes(clause))
  const hasReport = (group: readonly Clause[], {statement}: Clause) =>
    group.some((other) => ground.originOf(other.statement.report) === ground.originOf(statement.report))
  for (const {left, right} of pairs) {
    const [one, other] = [homeOf(left), homeOf(right)]
    if (!one && !other) groups.push([left, right])
    else if (one && !other && !hasReport(one, right)) one.push(right)
    else if (other && !one && !hasReport(other, left)) other.push(left)
  }
  return groups
}

function draftOf(group: readonly Clause[], ground: Ground): Draft {
  const statements = group.map(({statement}) => statement)
  return asDraft<Statement>({
    aspect: 'told',
    about: [statements.map(({id}) => id).sort()[0]!],
    question: askWhether(statements, ground),
    answers: statements.map((statement): Answer<Statement> => ({statement, value: clip(statement.evidence[0].text), key: statement})),
    relate,
    lookedFor: telling(group.flatMap(({rare: words}) => words).slice(0, 4)),
    importance: 0.25,
    isTyped: false,
  })
}

// One that gives a date within the other's is the more exact.
function relate({key: {time: left}}: Answer<Statement>, {key: {time: right}}: Answer<Statement>): Relation {
  const relation = left && right ? compareDates(left.value, right.value) : undefined
  return relation?.is === 'narrower' || relation?.is === 'wider' ? relation : {is: 'same'}
}
