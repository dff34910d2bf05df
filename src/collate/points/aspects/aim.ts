import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import {isOpposed, sameWords, type Weighed, weigh} from '../compare-words.ts'
import type {Answer, Relation} from '../draft.ts'

// Nouns and verbs that announce an aim in so many words.
const cues = /\b(?:goals?|purpose|aims?|aimed|aiming|objectives?|priority|intended|seeks?|sought|in order to|so as to)\b/i

/** What a gathering or an undertaking of the story is for, whoever says so. */
export const aim: Aspect = {
  name: 'aim',
  example: 'What is it for?',
  find: (ground) => {
    const answers = ground.statements.flatMap(answerOf)
    const reports = new Set(answers.map(({statement}) => statement.report))
    if (reports.size < 2) return []
    return [
      asDraft<Weighed>({
        aspect: 'aim',
        about: [],
        question: 'What is it for?',
        answers,
        relate,
        lookedFor: ['goal', 'purpose', 'aim'],
        importance: 0.7,
        isTyped: false,
      }),
    ]
  },
}

function answerOf(statement: Statement): Answer<Weighed>[] {
  if (statement.kind !== 'event' && statement.kind !== 'saying') return []
  const aspect = statement.aspects?.find(({name}) => name === 'aim')?.span.text
  if (aspect !== undefined) return [{statement, value: clip(aspect), key: weigh(aspect)}]
  const [{text}] = statement.evidence
  const said = statement.value ?? text
  if (!cues.test(text) && !cues.test(said)) return []
  return statement.kind === 'saying' || /\b(?:goal|purpose|aim|aimed|aiming|objective)\b/i.test(text) ? [{statement, value: clip(said), key: weigh(said)}] : []
}

// Half of the telling words in common is the same aim in other words.
function relate({key: left}: Answer<Weighed>, {key: right}: Answer<Weighed>): Relation {
  const alike = sameWords(left, right)
  if (alike < 0.5) return {is: 'compatible', because: 'other aims, or other words for them'}
  return isOpposed(left, right) && alike > 0.7 ? {is: 'excludes'} : {is: 'same'}
}
