import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import {isOpposed, sameWords, type Weighed, weigh} from '../compare-words.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, showWho, whoIn} from '../ground.ts'
import {telling} from '../silent-on.ts'

// Below .55 of the telling words two sayings of one speaker are mostly on two matters.
const sameMatter = 0.55
// Of the longer one: a short remark that happens to lie inside a long one is no version of it.
const leastOfLonger = 0.25
// What weighs less (three or four telling words) may be shared by chance.
const leastSaid = 18

/** What one speaker said, where reports give the same remark, or make it say the opposite. */
export const said: Aspect = {
  name: 'said',
  example: 'What did the minister say?',
  find: (ground) => {
    const everywhere = wordsOfAll(ground)
    const sayings = ground.ofKind('saying').flatMap((statement) => {
      const content = weigh(statement.value ?? statement.evidence[0].text, everywhere)
      return content.sum < leastSaid
        ? []
        : whoIn(statement, ['speaker'])
            .filter((speaker) => isNamed(showWho(ground, speaker)))
            .map((speaker) => ({speaker, statement, content}))
    })
    const bySpeaker = Map.groupBy(sayings, ({speaker}) => speaker)
    return [...bySpeaker].flatMap(([speaker, found]) => remarks(found).flatMap((remark) => draftOf(remark, speaker, ground)))
  },
}

// “They” and “officials” are somebody else in every report.
function isNamed(name: string): boolean {
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

type Saying = {readonly statement: Statement; readonly content: Weighed}

// Sayings on one matter, each with the first of another report that it is like.
function remarks(sayings: readonly Saying[]): Saying[][] {
  const groups: Saying[][] = []
  for (const saying of sayings) {
    const home = groups.find((group) => group.some((other) => other.statement.report !== saying.statement.report && isOneRemark(other.content, saying.content)))
    if (home) home.push(saying)
    else groups.push([saying])
  }
  return groups
}

function isOneRemark(left: Weighed, right: Weighed): boolean {
  const alike = sameWords(left, right)
  return alike >= sameMatter && (alike * Math.min(left.sum, right.sum)) / Math.max(left.sum, right.sum) >= leastOfLonger
}

function draftOf(remark: readonly Saying[], speaker: string, ground: Ground): Draft[] {
  if (new Set(remark.map(({statement}) => statement.report)).size < 2) return []
  const answers = remark.map(({statement, content}): Answer<Weighed> => ({statement, value: clip(content.text), key: content, holders: []}))
  const first = remark[0]!.content
  const matter = [...first.weights].sort(([left, one], [right, other]) => other - one || (left < right ? -1 : 1)).slice(0, 3)
  const question = `What did ${showWho(ground, speaker)} say: “${opening(first.text)}”?`
  const lookedFor = telling([showWho(ground, speaker)])
  return [
    asDraft<Weighed>({
      aspect: 'said',
      about: [speaker, ...matter.map(([word]) => word)],
      question,
      answers,
      relate,
      lookedFor,
      importance: 0.3,
      isTyped: false,
    }),
  ]
}

// The first words without their marks, cut at a word.
function opening(text: string): string {
  const plain = clip(text)
    .replace(/[“”"«»]/g, '')
    .trim()
  if (plain.length <= 60) return plain.replace(/[.,;:]+$/, '')
  const cut = plain.slice(0, 60)
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' '))).replace(/[.,;:]+$/, '')} …`
}

function relate({key: left}: Answer<Weighed>, {key: right}: Answer<Weighed>): Relation {
  const alike = sameWords(left, right)
  if (alike > 0.75 && isOpposed(left, right)) return {is: 'excludes', because: 'one has a “not” that the other has not'}
  if (alike > 0.75) return moreOf(left, right) ?? {is: 'same'}
  return isOneRemark(left, right) ? {is: 'compatible', because: 'other parts or other words of one remark'} : {is: 'apart'}
}

// Of one remark, the report that goes on has more by a sentence, and by a third of its telling words.
const leastMore = 4 / 3

function moreOf(left: Weighed, right: Weighed): Relation | undefined {
  const [one, other] = [sentencesIn(left.text), sentencesIn(right.text)]
  const because = 'it gives more of the remark'
  if (left.sum >= leastMore * right.sum && one > other) return {is: 'narrower', because}
  return right.sum >= leastMore * left.sum && other > one ? {is: 'wider', because} : undefined
}

function sentencesIn(text: string): number {
  return text.split(/[.!?…][”"’')]*\s+(?=\S)/u).length
}
