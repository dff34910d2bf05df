import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, showWho, whoIn, wordsKey} from '../ground.ts'
import {isPronoun, shortPhrase} from '../questions/short-phrase.ts'

type Key = {readonly who: ReadonlySet<string>; readonly isDenied: boolean}

/** Who began the fighting, where reports name one who fired, struck or attacked first. */
export const firstBlow: Aspect = {
  name: 'first-blow',
  example: 'Who attacked first?',
  find: (ground) => {
    const answers = ground.statements.flatMap((statement) => answerOf(statement, ground))
    return new Set(answers.map(({statement}) => statement.report)).size < 2 ? [] : [draftOf(answers)]
  },
}

const blows = /\b(?:open(?:ed|s)? fire|fired|shot|attack(?:ed|s)?|str(?:uck|ikes?)|shell(?:ed|s)?|threw|began|started)\b/i
const first = /\bfirst\b(?! (?:time|responders?|aid|round|phase|week|day|since|in|of|as|to|on|lady|half)\b)/i
const opening = /\b(?:fired the first shots?|started (?:the )?(?:fighting|shooting|clash\w*|war)|struck the first blow)\b/i

// “The army fired first”, “they threw stones first”: the word stands behind the blow, in one clause.
function isFirstBlow(text: string): boolean {
  if (opening.test(text)) return true
  const blow = blows.exec(text)
  const behind = blow ? text.slice(blow.index + blow[0].length, blow.index + blow[0].length + 45).split(/[.;:]/)[0]! : ''
  return first.test(behind)
}

function answerOf(statement: Statement, ground: Ground): Answer<Key>[] {
  const {kind, evidence, details = [], polarity} = statement
  if (kind !== 'event' || !isFirstBlow(evidence[0].text)) return []
  const subject = details.find(({relation}) => relation === 'subject')?.span.text
  const who = whoIn(statement, ['actor'])
  const named = subject !== undefined && !isPronoun(subject) ? shortPhrase(subject) : who.map((one) => showWho(ground, one))[0]
  if (named === undefined) return []
  const isDenied = polarity === 'denied'
  return [{statement, value: `${isDenied ? 'not ' : ''}${named}`, key: {who: new Set(who.length > 0 ? who : [wordsKey(named)]), isDenied}}]
}

function draftOf(answers: readonly Answer<Key>[]): Draft {
  return asDraft<Key>({
    aspect: 'first-blow',
    about: ['first'],
    question: 'Who attacked first?',
    answers,
    relate,
    lookedFor: ['first', 'fired', 'attacked'],
    importance: 0.9,
    isTyped: false,
  })
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  const isSame = [...left.who].some((who) => right.who.has(who))
  if (left.isDenied && right.isDenied) return {is: 'same'}
  if (left.isDenied !== right.isDenied) return isSame ? {is: 'excludes'} : {is: 'compatible', because: 'one says who did not, the other who did'}
  return isSame ? {is: 'same'} : {is: 'excludes', because: 'two who are each said to have been first'}
}
