import {stemWord} from '../../words/fold-word.ts'
import {wordsOf} from '../../words/words-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import {isOpposed, sameWords, type Weighed, weigh} from '../compare-words.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, showWho} from '../ground.ts'
import {runsOf, type Saying, sharedRun, spokenIn} from '../remarks.ts'
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
    const bySpeaker = Map.groupBy(spokenIn(ground), ({speaker}) => speaker)
    const drafts = [...bySpeaker].map(([speaker, found]) => {
      const shared = remarks(found).flatMap((remark) => draftOf(remark, speaker, ground))
      return {shared, matters: shared.length > 0 ? [] : onOneMatter(found, speaker, ground)}
    })
    const matters = drafts.flatMap((one) => one.matters).sort((left, right) => right.weight - left.weight)
    return [...drafts.flatMap(({shared}) => shared), ...matters.slice(0, mostMatters).map(({draft}) => draft)]
  },
}

// Sayings on one matter, each with those of another report that it is most like: a headline shares a few words of the remark that the other has whole.
function remarks(sayings: readonly Saying[]): Saying[][] {
  const groups: Saying[][] = []
  for (const saying of sayings) {
    const [home] = groups
      .map((group) => ({group, likeness: Math.max(...group.map((other) => likeness(other, saying)))}))
      .filter((one) => one.likeness > 0)
      .sort((left, right) => right.likeness - left.likeness)
    if (home) home.group.push(saying)
    else groups.push([saying])
  }
  return groups
}

function likeness(left: Saying, right: Saying): number {
  if (left.statement.report === right.statement.report || !(sharedRun(left, right) || isToldAlike(left, right))) return 0
  return 1 + [...left.runs].filter((run) => right.runs.has(run)).length + sameWords(left.content, right.content)
}

// What a saying has less of than this may be like another by chance.
function isToldAlike(left: Saying, right: Saying): boolean {
  return Math.min(left.content.sum, right.content.sum) >= leastSaid && isOneRemark(left.content, right.content)
}

function isOneRemark(left: Weighed, right: Weighed): boolean {
  const alike = sameWords(left, right)
  return alike >= sameMatter && (alike * Math.min(left.sum, right.sum)) / Math.max(left.sum, right.sum) >= leastOfLonger
}

function draftOf(remark: readonly Saying[], speaker: string, ground: Ground): Draft[] {
  if (new Set(remark.map(({statement}) => statement.report)).size < 2) return []
  const answers = remark.map((saying): Answer<Saying> => ({statement: saying.statement, value: clip(saying.content.text), key: saying, holders: []}))
  const first = remark[0]!.content
  const matter = [...first.weights].sort(([left, one], [right, other]) => other - one || (left < right ? -1 : 1)).slice(0, 3)
  const question = `What did ${showWho(ground, speaker)} say: “${opening(commonPart(remark) ?? first.text)}”?`
  const lookedFor = telling([showWho(ground, speaker)])
  return [
    asDraft<Saying>({
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

// Of speakers whom reports give no remark of in common, the few that say most on one matter.
const mostMatters = 4
// Two telling words, or one that is rare.
const leastShared = 3.5

// What one speaker is quoted with on one matter, by other reports with other remarks.
function onOneMatter(sayings: readonly Saying[], speaker: string, ground: Ground): {weight: number; draft: Draft}[] {
  const own = weigh(showWho(ground, speaker)).weights
  const wordsIn = ({content}: Saying, other: Saying) => [...content.weights].filter(([stem]) => other.content.weights.has(stem) && !own.has(stem))
  const weightOf = (words: readonly (readonly [string, number])[]) => words.reduce((sum, [, weight]) => sum + weight, 0)
  const across = (saying: Saying) =>
    sayings
      .filter(({statement}) => statement.report !== saying.statement.report)
      .map((other) => wordsIn(saying, other))
      .filter((words) => weightOf(words) >= leastShared)
  const found = sayings.flatMap((saying) => {
    const shared = across(saying)
    return shared.length === 0 ? [] : [{saying, shared}]
  })
  if (found.length === 0 || /^(?:An?|One|Some|Two|Many) /.test(showWho(ground, speaker))) return []
  const words = found.flatMap(({shared}) => shared.flat())
  const matter = [...new Map(words).entries()].sort(([left, one], [right, other]) => other - one || (left < right ? -1 : 1)).slice(0, 2)
  const texts = found.map(({saying}) => saying.content.text)
  const asWritten = matter.map(([stem]) => texts.flatMap((text) => wordsOf(text).map(({text: word}) => word)).find((word) => stemWord(word) === stem) ?? stem)
  const draft = asDraft<Saying>({
    aspect: 'said',
    about: [speaker, 'on', ...matter.map(([stem]) => stem)],
    question: `What does ${showWho(ground, speaker)} say of ${asWritten.map((word) => `“${word}”`).join(' and ')}?`,
    answers: found.map(({saying}) => ({statement: saying.statement, value: clip(saying.content.text), key: saying, holders: []})),
    relate: relateRemarks,
    lookedFor: telling([showWho(ground, speaker)]),
    importance: 0.1,
    isTyped: false,
  })
  return [{weight: Math.max(...found.flatMap(({shared}) => shared.map(weightOf))), draft}]
}

// Of two sayings on one matter, so much in common makes them one thing in other words.
const [inOtherWords, leastInOtherWords] = [0.4, 3]

function relateRemarks({key: left}: Answer<Saying>, {key: right}: Answer<Saying>): Relation {
  const alike = sameWords(left.content, right.content)
  const shared = [...left.content.weights.keys()].filter((stem) => right.content.weights.has(stem)).length
  if (alike > 0.75 || (alike >= inOtherWords && shared >= leastInOtherWords)) return {is: 'same'}
  return left.statement.report === right.statement.report ? {is: 'apart'} : {is: 'compatible', because: 'other remarks'}
}

// The first sentence of a saying from which on two reports have the same words.
function commonPart(remark: readonly Saying[]): string | undefined {
  const [first] = remark
  const sentences = first!.content.text.split(/(?<=[.!?…][”"’')]*)\s+(?=\S)/u)
  const isShared = (text: string) =>
    [...runsOf(text)].some((run) => remark.some(({statement, runs}) => statement.report !== first!.statement.report && runs.has(run)))
  return sentences.length > 1 ? sentences.find(isShared) : undefined
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

function relate({key: one}: Answer<Saying>, {key: other}: Answer<Saying>): Relation {
  const [left, right] = [one.content, other.content]
  const alike = sameWords(left, right)
  if (alike > 0.75 && isOpposed(left, right)) return {is: 'excludes', because: 'one has a “not” that the other has not'}
  if (alike > 0.75) return moreOf(left, right) ?? {is: 'same'}
  // Each goes on in its own way from words that both have.
  if (sharedRun(one, other)) return {is: 'same'}
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
