import {documents, refusals, signings} from '../../../../lexicon/act-classes.ts'
import type {Statement} from '../../../model/statement.ts'
import {foldWord} from '../../words/fold-word.ts'
import {tellsAct} from '../acts-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {compareDates} from '../compare-dates.ts'
import type {Answer, Relation} from '../draft.ts'
import {type Ground, showWho, whoIn} from '../ground.ts'

type Key = {readonly who: ReadonlySet<string>; readonly isRefusal: boolean}

type Found = {readonly noun: string; readonly answer: Answer<Key>}

/** Who signed, adopted or refused a text. */
export const signed: Aspect = {
  name: 'signed',
  example: 'Who signed the declaration?',
  find: (ground) => {
    const texts = ground.ofKind('event').filter(isOfText)
    const found = [...texts, ...ground.ofKind('event').filter((statement) => !texts.includes(statement) && tellsAct(statement, signatures))].flatMap(
      (statement) => {
        // “the document, which carries the signatures of both”
        const noun = documentNoun(statement) ?? documentNoun(texts.find((other) => other.report === statement.report && other.sentence === statement.sentence))
        return noun === undefined ? [] : [{noun, answer: answerOf(statement, ground)}]
      },
    )
    return joined([...Map.groupBy(found, ({noun}) => noun).values()]).map((group) => {
      const {noun} = group[0]!
      return asDraft<Key>({
        aspect: 'signed',
        about: [noun],
        question: `Who signed the ${noun}?`,
        answers: group.map(({answer}) => answer),
        relate,
        lookedFor: ['sign', noun],
        importance: 0.65,
        isTyped: true,
      })
    })
  },
}

const signatures: ReadonlySet<string> = new Set(['signature'])

// One report's “statement” is another's “document”, where each has one such text and somebody signed or refused both.
function joined(groups: readonly Found[][]): Found[][] {
  const homes: Found[][] = []
  for (const group of groups) {
    const home = homes.find((other) => isOneText(group, other))
    if (home) home.push(...group)
    else homes.push([...group])
  }
  return homes
}

const plainTexts = new Set('document statement declaration communique communiqué agreement accord deal memorandum pact protocol'.split(' '))

function isOneText(left: readonly Found[], right: readonly Found[]): boolean {
  const reports = new Set(left.map(({answer}) => answer.statement.report))
  if ([...left, ...right].some(({noun}) => !plainTexts.has(noun)) || right.some(({answer}) => reports.has(answer.statement.report))) return false
  const who = new Set(left.flatMap(({answer}) => [...answer.key.who]))
  return right.some(({answer}) => [...answer.key.who].some((one) => who.has(one))) && !areDaysApart(left, right)
}

function areDaysApart(left: readonly Found[], right: readonly Found[]): boolean {
  return left.some(({answer: one}) =>
    right.some(({answer: other}) => {
      const [first, second] = [one.statement.time?.value, other.statement.time?.value]
      return first !== undefined && second !== undefined && compareDates(first, second)?.is === 'excludes'
    }),
  )
}

function isOfText(statement: Statement): boolean {
  if (tellsAct(statement, signings)) return documentNoun(statement) !== undefined
  return tellsAct(statement, refusals) && /\bsign|\badopt|\bratif|\bendors/i.test(statement.evidence[0].text) && documentNoun(statement) !== undefined
}

function documentNoun(statement: Statement | undefined): string | undefined {
  if (!statement) return undefined
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
