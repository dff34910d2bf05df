import {leadings, passingBodies} from '../../../../lexicon/act-classes.ts'
import type {Statement} from '../../../model/statement.ts'
import {foldWord} from '../../words/fold-word.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import type {Answer, Relation} from '../draft.ts'
import {type Ground, showWho, wordsKey} from '../ground.ts'

type Key = {readonly who: string; readonly body: string}

/** Who led a delegation, a mission, the talks: bodies that come together for one occasion. Standing offices are asked elsewhere. */
export const led: Aspect = {
  name: 'led',
  example: 'Who led the delegations?',
  find: (ground) => {
    const answers = [
      ...ground.ofKind('role').flatMap((statement) => answersOf(statement, 'holder', ground)),
      ...ground.ofKind('event').flatMap((statement) => answersOf(statement, 'head', ground)),
    ]
    const nouns = Map.groupBy(answers, ({key}) => passingNoun(key.body) ?? '')
    return [...nouns].flatMap(([noun, found]) => {
      const several = new Set(found.map(({key}) => key.body)).size > 1
      const question = `Who led the ${several && !noun.endsWith('s') ? `${noun}s` : noun}?`
      return [
        asDraft<Key>({aspect: 'led', about: [noun], question, answers: found, relate, lookedFor: ['led', 'headed', noun], importance: 0.5, isTyped: true}),
      ]
    })
  },
}

function answersOf(statement: Statement, role: 'holder' | 'head', ground: Ground): Answer<Key>[] {
  const leader = statement.participants.find((participant) => participant.role === role)
  const bodies = statement.participants.filter((participant) => participant.role === 'body' && passingNoun(participant.mention.text) !== undefined)
  if (leader && bodies.length === 0 && role === 'head') return ofAct(statement, leader.entity ?? wordsKey(leader.mention.text), ground)
  if (!leader || bodies.length === 0) return []
  if (role === 'holder' && !(statement.value ?? '').split(/\s+/).some((word) => leadings.has(foldWord(word)))) return []
  const who = leader.entity ?? wordsKey(leader.mention.text)
  return bodies.slice(0, 1).map(({mention}) => ({statement, value: `${showWho(ground, who)}: ${mention.text}`, key: {who, body: wordsKey(mention.text)}}))
}

// “A march headed by Ana Borg”: what she led is the act itself.
function ofAct(statement: Statement, who: string, ground: Ground): Answer<Key>[] {
  const noun = statement.event?.trigger?.text ?? ''
  return passingNoun(noun) === undefined ? [] : [{statement, value: `${showWho(ground, who)}: ${noun}`, key: {who, body: wordsKey(noun)}}]
}

// The last word of the body's own phrase: “The Hamas delegation in the Moscow negotiations” is a delegation.
function passingNoun(body: string): string | undefined {
  const phrase = body.split(/\b(?:in|to|at|of|for|from)\b/)[0]!
  return phrase
    .split(/\s+/)
    .map(foldWord)
    .findLast((word) => passingBodies.has(word))
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  if (left.who === right.who) return {is: 'same'}
  const isOneBody = left.body.includes(right.body) || right.body.includes(left.body)
  return isOneBody ? {is: 'excludes', because: 'one body, two heads'} : {is: 'apart'}
}
