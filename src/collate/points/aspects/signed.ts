import {documents, refusals, signings} from '../../../../lexicon/act-classes.ts'
import type {Statement} from '../../../model/statement.ts'
import {foldWord} from '../../words/fold-word.ts'
import {tellsAct} from '../acts-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import type {Answer, Relation} from '../draft.ts'
import {type Ground, showWho, whoIn} from '../ground.ts'

type Key = {readonly who: ReadonlySet<string>; readonly isRefusal: boolean}

/** Who signed, adopted or refused a text. */
export const signed: Aspect = {
  name: 'signed',
  example: 'Who signed the declaration?',
  find: (ground) => {
    const answers = ground
      .ofKind('event')
      .filter(isOfText)
      .map((statement) => answerOf(statement, ground))
    const groups = Map.groupBy(answers, ({statement}) => documentNoun(statement) ?? '')
    return [...groups].map(([noun, found]) =>
      asDraft<Key>({
        aspect: 'signed',
        about: [noun],
        question: `Who signed ${noun === '' ? 'it' : `the ${noun}`}?`,
        answers: found,
        relate,
        lookedFor: ['sign', noun].filter(Boolean),
        importance: 0.65,
        isTyped: true,
      }),
    )
  },
}

function isOfText(statement: Statement): boolean {
  if (tellsAct(statement, signings)) return documentNoun(statement) !== undefined
  return tellsAct(statement, refusals) && /\bsign|\badopt|\bratif|\bendors/i.test(statement.evidence[0].text) && documentNoun(statement) !== undefined
}

function documentNoun(statement: Statement): string | undefined {
  const own = statement.aspects?.find(({name}) => name === 'document')?.span.text
  return (own ?? statement.evidence[0].text)
    .split(/[^\p{L}]+/u)
    .map(foldWord)
    .find((word) => documents.has(word))
}

function answerOf(statement: Statement, ground: Ground): Answer<Key> {
  const who = whoIn(statement, ['actor'])
  const isRefusal = statement.polarity === 'denied' || tellsAct(statement, refusals) || /\b(?:declin|refus)/i.test(statement.evidence[0].text)
  const names = who.map((one) => showWho(ground, one)).join(', ')
  return {statement, value: `${isRefusal ? 'not ' : ''}${names === '' ? statement.evidence[0].text : names}`, key: {who: new Set(who), isRefusal}}
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  const shared = [...left.who].some((who) => right.who.has(who))
  if (left.isRefusal !== right.isRefusal) return shared ? {is: 'excludes', because: 'one signed in one report and not in the other'} : {is: 'compatible'}
  if (left.who.size === right.who.size && [...left.who].every((who) => right.who.has(who))) return {is: 'same'}
  return {is: shared ? 'compatible' : 'apart'}
}
