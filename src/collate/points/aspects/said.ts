import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import {isOpposed, sameWords, weightsOf} from '../compare-words.ts'
import type {Answer, Relation} from '../draft.ts'
import {type Ground, showWho, whoIn} from '../ground.ts'
import {telling} from '../silent-on.ts'

// Below .4 of the telling words two sayings of one speaker are mostly on two matters.
const sameMatter = 0.4
// What weighs less (two rare words) may be shared by chance.
const leastSaid = 12

/** What one speaker said, where reports give the same remark, or make it say the opposite. */
export const said: Aspect = {
  name: 'said',
  example: 'What did the minister say?',
  find: (ground) => {
    const sayings = ground.ofKind('saying').filter((statement) => sum(contentOf(statement)) >= leastSaid)
    const bySpeaker = Map.groupBy(
      sayings.flatMap((statement) => whoIn(statement, ['speaker']).map((speaker) => ({speaker, statement}))),
      ({speaker}) => speaker,
    )
    return [...bySpeaker].flatMap(([speaker, found]) => remarks(found.map(({statement}) => statement)).flatMap((remark) => draftOf(remark, speaker, ground)))
  },
}

function sum(text: string): number {
  return [...weightsOf(text).values()].reduce((total, weight) => total + weight, 0)
}

function contentOf({value, evidence}: Statement): string {
  return value ?? evidence[0].text
}

// Sayings on one matter, each with the first that it is like.
function remarks(sayings: readonly Statement[]): Statement[][] {
  const groups: Statement[][] = []
  for (const saying of sayings) {
    const home = groups.find((group) => group.some((other) => other.report !== saying.report && sameWords(contentOf(other), contentOf(saying)) >= sameMatter))
    if (home) home.push(saying)
    else groups.push([saying])
  }
  return groups
}

function draftOf(remark: readonly Statement[], speaker: string, ground: Ground) {
  if (new Set(remark.map(({report}) => report)).size < 2) return []
  const answers = remark.map((statement): Answer<string> => ({statement, value: clip(contentOf(statement)), key: contentOf(statement), holders: []}))
  const matter = [...weightsOf(contentOf(remark[0]!))]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, 3)
    .map(([word]) => word)
  const question = `What did ${showWho(ground, speaker)} say: “${clip(contentOf(remark[0]!)).slice(0, 60)}”?`
  return [
    asDraft<string>({
      aspect: 'said',
      about: [speaker, ...matter],
      question,
      answers,
      relate,
      lookedFor: telling([showWho(ground, speaker)]),
      importance: 0.3,
      isTyped: false,
    }),
  ]
}

function relate({key: left}: Answer<string>, {key: right}: Answer<string>): Relation {
  const alike = sameWords(left, right)
  if (alike > 0.6 && isOpposed(left, right)) return {is: 'excludes', because: 'one has a “not” that the other has not'}
  if (alike > 0.75) return {is: 'same'}
  return alike >= sameMatter ? {is: 'compatible', because: 'other parts or other words of one remark'} : {is: 'apart'}
}
