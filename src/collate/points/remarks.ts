import type {Statement} from '../../model/statement.ts'
import {foldWord} from '../words/fold-word.ts'
import {wordsOf} from '../words/words-of.ts'
import {sameWords, type Weighed, weigh} from './compare-words.ts'
import {type Ground, showWho, whoIn} from './ground.ts'

/** What somebody says, ready to be laid beside what another report has of it. */
export type Saying = {
  readonly statement: Statement
  readonly content: Weighed
  /** Every eight words in a row. */
  readonly runs: ReadonlySet<string>
  /** Pieces in quotation marks, folded. */
  readonly pieces: readonly string[]
  /** All its words, folded. */
  readonly plain: string
}

/** The same with who says it: an entity, or words. */
export type Spoken = Saying & {readonly speaker: string}

const known = new WeakMap<Ground, readonly Spoken[]>()

/** Everything said in the reports, once for each speaker. Where one report has “she added” and another the name, on the same words, it is she. */
export function spokenIn(ground: Ground): readonly Spoken[] {
  const found = known.get(ground) ?? readSpoken(ground)
  known.set(ground, found)
  return found
}

function readSpoken(ground: Ground): Spoken[] {
  const everywhere = wordsOfAll(ground)
  const sayings = ground.ofKind('saying').flatMap((statement) => {
    const text = statement.value ?? statement.evidence[0].text
    const told = {statement, content: weigh(text, everywhere), runs: runsOf(text), pieces: piecesOf(text), plain: folded(text)}
    return whoIn(statement, ['speaker']).map((speaker) => ({speaker, ...told}))
  })
  return withKnownSpeakers(sayings, ground)
}

// “We will see what happens” is said of everything.
const leastQuoted = 4.5

/** “They” and “officials” are somebody else in every report. */
export function isNamed(name: string): boolean {
  return /\p{Lu}\p{L}+/u.test(name) && !/^(?:He|She|They|It|We|I|You|Who|Officials?|Others?|Some|Many|One|The \p{Ll}+)$/u.test(name)
}

// In a story on a gorilla in a zoo, “gorilla” and “zoo” make no two remarks one. Of two or three reports every word could be such a word.
const fewestReports = 4

function wordsOfAll({reports}: Ground): Set<string> {
  if (reports.length < fewestReports) return new Set()
  const counts = new Map<string, number>()
  for (const {text} of reports) for (const stem of weigh(text.slice(0, 20_000)).weights.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= 0.6 * reports.length).map(([stem]) => stem))
}

// So many words in a row are not said twice by chance.
const runLength = 8

/** Every eight words in a row. */
export function runsOf(text: string): Set<string> {
  const words = wordsOf(text).map(({text: word}) => foldWord(word))
  return new Set(words.slice(runLength - 1).map((_, at) => words.slice(at, at + runLength).join(' ')))
}

// “an important step forward”: the pieces in quotation marks that a reporter cut out of a remark.
function piecesOf(text: string): string[] {
  const quoted = [...text.matchAll(/[“"«„]([^“”"«»„]+)[”"»]/gu)].map(([, words]) => words!)
  return quoted.filter((words) => wordsOf(words).length <= runLength && weigh(words).sum >= leastQuoted).map(folded)
}

function folded(text: string): string {
  return ` ${wordsOf(text)
    .map(({text: word}) => foldWord(word))
    .join(' ')} `
}

/** True where they have eight words in a row in common, or one has a quoted piece of the other. */
export function sharedRun(left: Saying, right: Saying): boolean {
  return [...left.runs].some((run) => right.runs.has(run)) || holdsPiece(left, right) || holdsPiece(right, left)
}

function holdsPiece({pieces}: Saying, {plain}: Saying): boolean {
  return pieces.some((piece) => plain.includes(piece))
}

function withKnownSpeakers(sayings: readonly Spoken[], ground: Ground): Spoken[] {
  const named = sayings.filter(({speaker}) => isNamed(showWho(ground, speaker)))
  const unnamed = sayings.filter((saying) => !named.includes(saying) && !named.some(({statement}) => statement === saying.statement))
  const known = unnamed.flatMap((saying) => {
    const speakers = named.filter((other) => other.statement.report !== saying.statement.report && sharedRun(saying, other)).map(({speaker}) => speaker)
    const [speaker] = mostFrequent(speakers)
    return speaker === undefined ? [] : [{...saying, speaker}]
  })
  return [...named, ...known]
}

// Of the telling words of the shorter, and by weight: two speakers may say like things, not the same in so many words.
const [sameRemark, leastRemark] = [0.8, 15]

/** True where two sayings are one in so many words, whoever says them. */
export function isTheRemark(left: Saying, right: Saying): boolean {
  if ([...left.runs].some((run) => right.runs.has(run))) return true
  const alike = sameWords(left.content, right.content)
  return alike >= sameRemark && alike * Math.min(left.content.sum, right.content.sum) >= leastRemark
}

function mostFrequent(speakers: readonly string[]): string[] {
  const counts = Map.groupBy(speakers, (speaker) => speaker)
  return [...counts].sort(([one, left], [other, right]) => right.length - left.length || (one < other ? -1 : 1)).map(([speaker]) => speaker)
}
