import type {Statement} from '../../../model/statement.ts'
import {stemWord} from '../../words/fold-word.ts'
import {wordsOf} from '../../words/words-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import type {Ground} from '../ground.ts'

type Key = {readonly claim: 'first' | 'earlier'; readonly nouns: ReadonlySet<string>}

const firstWords = /\b(?:unprecedented|first[- ]ever|unparalleled|never before|for the first time|the first (?:such|of its kind|time))\b/i
const earlierWords = /\b(?:the |a |an )?(?:previous|earlier|similar|last|second|third|fourth|fifth|latest|another)\b/i
const happenings = new Set(
  'meeting summit conference talk visit attack assault strike launch test election vote quake earthquake flood eruption shooting bombing protest march strike agreement deal truce ceasefire landslide crash outbreak trip gathering negotiation round'
    .split(' ')
    .map(stemWord),
)

/** Whether there had been one before: “unprecedented” against the date of an earlier one. */
export const before: Aspect = {
  name: 'before',
  example: 'Was there such a meeting before?',
  find: (ground) => {
    const answers = ground.statements.flatMap(answerOf)
    const nouns = new Set(answers.filter(({key}) => key.claim === 'first').flatMap(({key}) => [...key.nouns]))
    return [...nouns].flatMap((noun) =>
      draftOf(
        noun,
        answers.filter(({key}) => key.nouns.has(noun)),
        ground,
      ),
    )
  },
}

function draftOf(noun: string, answers: readonly Answer<Key>[], ground: Ground): Draft[] {
  if (new Set(answers.map(({statement}) => ground.originOf(statement.report))).size < 2) return []
  const written =
    answers
      .flatMap(({statement}) => wordsOf(statement.evidence[0].text))
      .find(({text}) => stemWord(text) === noun)
      ?.text.toLowerCase() ?? noun
  return [
    asDraft<Key>({
      aspect: 'before',
      about: [noun],
      question: `Was there such a ${written} before?`,
      answers,
      relate,
      lookedFor: [written, 'previous', 'first'],
      importance: 0.8,
      isTyped: false,
    }),
  ]
}

function answerOf(statement: Statement): Answer<Key>[] {
  const [{text}] = statement.evidence
  const claim = claimOf(statement)
  if (!claim) return []
  const near = claim === 'first' ? text : text.slice(Math.max(0, text.search(earlierWords)))
  const nouns = new Set(
    wordsOf(near)
      .map((word) => stemWord(word.text))
      .filter((stem) => happenings.has(stem)),
  )
  return nouns.size === 0 ? [] : [{statement, value: clip(text), key: {claim, nouns: claim === 'first' ? nouns : new Set([...nouns].slice(0, 1))}}]
}

// An earlier one has to be told as an event with a date, a number in a row or a place in the past: “the previous meeting … in February 2019”.
function claimOf({kind, evidence, value, time, modality}: Statement): Key['claim'] | undefined {
  const [{text}] = evidence
  if ((kind === 'label' && firstWords.test(value ?? '')) || (kind === 'event' && firstWords.test(text))) return 'first'
  return kind === 'event' && time !== undefined && modality === 'happened' && earlierWords.test(text) ? 'earlier' : undefined
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  if (left.claim === right.claim) return {is: left.claim === 'first' ? 'same' : 'apart'}
  return {is: 'excludes', because: 'what had one before it is not the first'}
}
