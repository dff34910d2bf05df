import type {Statement} from '../../../model/statement.ts'
import {stemWord} from '../../words/fold-word.ts'
import {wordsOf} from '../../words/words-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import {sameWords, type Weighed, weigh} from '../compare-words.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import type {Ground} from '../ground.ts'

const causing = /\b(?:caus(?:e[ds]?|ing)|trigger(?:s|ed)?|due to|because of|blam(?:e[ds]?|ing)|result(?:ed)? from|led to|spark(?:s|ed)?|brought about)\b/i
const untold = /\b(?:what|how|why|whether|unknown|unclear|not (?:yet )?(?:know\w*|clear|determined)|investigat\w+)\b|n['’]t know/i
const happenings = new Set(
  'crash collision accident explosion blast fire blaze landslide mudslide flood collapse derailment outage blackout outbreak delay closure malfunction shutdown evacuation protest riot strike leak spill failure death'
    .split(' ')
    .map(stemWord),
)

/** Why it came about, as the reports have it. */
export const cause: Aspect = {
  name: 'cause',
  example: 'What caused the landslide?',
  find: (ground) => {
    const answers = ground.statements.flatMap((statement) => happeningsIn(statement).map((noun) => ({noun, answer: answerOf(statement)})))
    const groups = Map.groupBy(answers, ({noun}) => noun)
    return [...groups].flatMap(([noun, found]) =>
      draftOf(
        noun,
        found.map(({answer}) => answer),
        ground,
      ),
    )
  },
}

// “heavy rain had caused the landslide”: what came about stands in the same clause; “what caused the crash” asks, and tells nothing.
function happeningsIn({kind, evidence, value}: Statement): string[] {
  if (kind !== 'event' && kind !== 'saying') return []
  const text = kind === 'saying' ? (value ?? evidence[0].text) : evidence[0].text
  if (!causing.test(text) || untold.test(text)) return []
  return [...new Set(wordsOf(text).map((word) => stemWord(word.text)))].filter((stem) => happenings.has(stem)).slice(0, 1)
}

function answerOf(statement: Statement): Answer<Weighed> {
  const text = statement.kind === 'saying' ? (statement.value ?? statement.evidence[0].text) : statement.evidence[0].text
  return {statement, value: clip(text), key: weigh(text)}
}

function draftOf(noun: string, answers: readonly Answer<Weighed>[], ground: Ground): Draft[] {
  if (new Set(answers.map(({statement}) => ground.originOf(statement.report))).size < 2) return []
  const written = wordsOf(answers[0]!.key.text)
    .find(({text}) => stemWord(text) === noun)!
    .text.toLowerCase()
  return [
    asDraft<Weighed>({
      aspect: 'cause',
      about: [noun],
      question: `What caused the ${written}?`,
      answers,
      relate,
      lookedFor: [written, 'caused'],
      importance: 0.7,
      isTyped: false,
    }),
  ]
}

// Half of the telling words in common is the same cause in other words.
function relate({key: left}: Answer<Weighed>, {key: right}: Answer<Weighed>): Relation {
  return sameWords(left, right) >= 0.5 ? {is: 'same'} : {is: 'compatible', because: 'another cause, or other words for it'}
}
