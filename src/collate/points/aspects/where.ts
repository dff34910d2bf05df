import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, wordsKey} from '../ground.ts'
import {askOf} from '../questions/ask-act.ts'
import {telling} from '../silent-on.ts'

type Key = {readonly place: string; readonly words: ReadonlySet<string>}

// More events with places than this, and the table is a gazetteer.
const most = 6

/** Where it was. */
export const where: Aspect = {
  name: 'where',
  example: 'Where was the attack?',
  find: (ground) => {
    const drafts = ground.families.flatMap(({id, statements}) => draftOf({id, statements}, ground))
    return drafts.sort((left, right) => right.answers.length - left.answers.length || (left.question < right.question ? -1 : 1)).slice(0, most)
  },
}

function draftOf({id, statements}: {id: string; statements: readonly Statement[]}, ground: Ground): Draft[] {
  const answers = statements.flatMap((statement) => answerOf(statement))
  if (new Set(answers.map(({statement}) => statement.report)).size < 2) return []
  const placed = answers.map(({statement}) => statement)
  return [
    asDraft<Key>({
      aspect: 'where',
      about: [id],
      question: askOf('Where', placed, ground),
      answers,
      relate,
      lookedFor: telling(answers.slice(0, 2).map(({value}) => value)),
      importance: 0.1,
      isTyped: false,
    }),
  ]
}

function answerOf(statement: Statement): Answer<Key>[] {
  const place = statement.participants.find(({role}) => role === 'place')
  const mention = place?.mention ?? statement.place
  // “a mountain” is no place to compare.
  if (!mention || statement.polarity === 'denied' || !/\p{Lu}/u.test(mention.text)) return []
  const words = new Set(
    wordsKey(mention.text)
      .split(' ')
      .filter((word) => word.length > 2),
  )
  return [{statement, value: mention.text, key: {place: place?.entity ?? wordsKey(mention.text), words}}]
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  if (left.place === right.place) return {is: 'same'}
  const [onlyLeft, onlyRight] = [[...left.words].some((word) => !right.words.has(word)), [...right.words].some((word) => !left.words.has(word))]
  // “Northern Japan” and “Japan” are one place to all but a map.
  if (!onlyLeft || !onlyRight) return {is: 'same'}
  // One place may lie in the other: without a map there is nothing to say.
  return {is: 'apart'}
}
