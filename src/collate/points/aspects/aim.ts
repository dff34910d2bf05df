import {meetings} from '../../../../lexicon/act-classes.ts'
import type {Statement} from '../../../model/statement.ts'
import {tellsAct} from '../acts-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import {isOpposed, sameWords, type Weighed, weigh} from '../compare-words.ts'
import type {Answer, Draft, Relation} from '../draft.ts'

// Nouns and verbs that announce an aim in so many words.
const cues = /\b(?:goals?|purpose|aims?|aimed|aiming|objectives?)\b/i

const gatherings = /\b(?:talks?|meetings?|negotiations?|summit|conference|visit|session|dialogue|mission|trip)\b/i

/** What a gathering of the story is for, whoever says so. Aims of other acts are of as many acts as there are clauses: two of them are seldom of one. */
export const aim: Aspect = {
  name: 'aim',
  example: 'What is it for?',
  find: (ground) =>
    draftOf(
      'gathering',
      'What is it for?',
      ground.statements.flatMap(answerOf).filter(({statement}) => isOfGathering(statement)),
    ),
}

function draftOf(about: string, question: string, answers: readonly Answer<Weighed>[]): Draft[] {
  if (new Set(answers.map(({statement}) => statement.report)).size < 2) return []
  return [asDraft<Weighed>({aspect: 'aim', about: [about], question, answers, relate, lookedFor: ['goal', 'purpose', 'aim'], importance: 0.7, isTyped: false})]
}

// “the goal of the meeting”, “negotiations aimed at”, “its purpose is”, of which the “its” is the gathering in all that was seen.
function isOfGathering(statement: Statement): boolean {
  const said = `${statement.evidence[0].text} ${statement.value ?? ''}`
  if (statement.kind === 'event') return tellsAct(statement, meetings) && gatherings.test(said)
  return /\b(?:its|their) (?:goal|purpose|aim|objective)\b/i.test(said) || (gatherings.test(said) && cues.test(said))
}

function answerOf(statement: Statement): Answer<Weighed>[] {
  if (statement.kind !== 'event' && statement.kind !== 'saying') return []
  const aspect = statement.aspects?.find(({name}) => name === 'aim')?.span.text
  if (aspect !== undefined) return [{statement, value: clip(aspect), key: weigh(aspect)}]
  const [{text}] = statement.evidence
  const said = statement.value ?? text
  const source = [said, text].find((one) => cues.test(one))
  return source === undefined ? [] : [{statement, value: clip(fromCue(source)), key: weigh(fromCue(source))}]
}

// “… for negotiations aimed at discussing a truce” → “aimed at discussing a truce”; “its purpose is …” stays whole.
function fromCue(text: string): string {
  const at = text.search(cues)
  return at > 40 && text.length - at > 25 ? text.slice(at) : text
}

// Two fifths of the telling words in common is the same aim in other words.
function relate({key: left}: Answer<Weighed>, {key: right}: Answer<Weighed>): Relation {
  const alike = sameWords(left, right)
  if (alike < 0.4) return {is: 'compatible', because: 'other aims, or other words for them'}
  return isOpposed(left, right) && alike > 0.7 ? {is: 'excludes'} : {is: 'same'}
}
