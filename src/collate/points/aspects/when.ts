import {beginnings} from '../../../../lexicon/act-classes.ts'
import type {Statement} from '../../../model/statement.ts'
import {stemWord} from '../../words/fold-word.ts'
import {actWords, tellsAct} from '../acts-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {compareDates, isDate, stretchOf} from '../compare-dates.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, whoIn} from '../ground.ts'
import {occasionsOf} from '../occasions.ts'
import {askOf, nounOf} from '../questions/ask-act.ts'
import {telling} from '../silent-on.ts'

type Key = {
  readonly verb: string
  readonly who: ReadonlySet<string>
  readonly text: string
  readonly date: string
  readonly act: string
  readonly cluster: string | undefined
}

/** When it was; of a coming together, when it began. */
export const when: Aspect = {
  name: 'when',
  example: 'When was the attack?',
  find: (ground) => {
    const occasions = occasionsOf(ground)
    const ofOccasion = new Set(occasions.flatMap(({statements}) => statements.map(({id}) => id)))
    const begun = occasions.flatMap(({id, name, statements}) =>
      draftOf(ground, {
        id,
        question: `When did ${nounOf(statements) ? `the ${nounOf(statements)}` : 'it'} begin${nounOf(statements) ? '' : ` (${name})`}?`,
        statements: statements.filter((statement) => tellsAct(statement, beginnings)),
        importance: 0.7,
      }),
    )
    const others = ground.events
      .filter(({statements}) => !statements.some((id) => ofOccasion.has(id)))
      .flatMap(({id, statements: ids}) => {
        const statements = ids.flatMap((statement) => ground.byId.get(statement) ?? [])
        return draftOf(ground, {id, question: askOf('When', statements, ground), statements, importance: 0.5})
      })
    return [...begun, ...others]
  },
}

type Asked = {readonly id: string; readonly question: string; readonly statements: readonly Statement[]; readonly importance: number}

function draftOf(ground: Ground, {id, question, statements, importance}: Asked): Draft[] {
  const answers = statements.flatMap((statement) => answerOf(statement, ground))
  if (new Set(answers.map(({statement}) => statement.report)).size < 2) return []
  return [
    asDraft<Key>({
      aspect: 'when',
      about: [id],
      question,
      answers,
      relate,
      lookedFor: telling(answers.slice(0, 2).map(({statement}) => actWords(statement))),
      importance,
      isTyped: false,
    }),
  ]
}

function answerOf(statement: Statement, ground: Ground): Answer<Key>[] {
  const {time, polarity} = statement
  if (!time || !isDate(time.value) || polarity === 'denied') return []
  const act = actWords(statement)
  return [
    {
      statement,
      value: `${act}: ${time.text}`,
      key: {
        verb: stemWord(statement.event?.verb ?? ''),
        who: new Set(whoIn(statement, ['actor', 'target', 'recipient', 'holder', 'host'])),
        text: time.text,
        date: time.value,
        act: act.toLowerCase(),
        cluster: ground.clusterOf(statement.id)?.id,
      },
    },
  ]
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  if (left.text.toLowerCase() === right.text.toLowerCase() && !isAbsolute(left.text)) return {is: 'same'}
  const relation = compareDates(left.date, right.date) ?? {is: 'apart'}
  // “last week” is as good as the date of publication, and that is often the day on which a page was saved.
  if (relation.is !== 'same' && !(isAbsolute(left.text) && isAbsolute(right.text))) return {is: 'apart'}
  // “this year” beside a day says nothing that anybody would note.
  if ((relation.is === 'narrower' || relation.is === 'wider') && Math.max(daysIn(left.date), daysIn(right.date)) > 31) return {is: 'apart'}
  if (relation.is !== 'excludes') return relation
  if (left.cluster !== undefined && left.cluster === right.cluster) return isOneAct(left, right) ? relation : {is: 'apart'}
  return {is: 'compatible', because: `${left.act} and ${right.act} are different acts`}
}

function daysIn(date: string): number {
  const stretch = stretchOf(date.replace('XXXX', '2000'))
  return stretch ? stretch.to - stretch.from + 1 : 0
}

// A number, a month or a day of the week: “Oct. 19”, “in March”, “on Friday”.
function isAbsolute(text: string): boolean {
  return /\d|\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b/u.test(text)
}

// Two days contradict each other only where one word tells what the same people did: girls freed on Thursday, their captors' men on Wednesday.
// What has been done “since February” may be done again on a Tuesday in August.
function isOneAct(left: Key, right: Key): boolean {
  const shared = [...left.who].filter((who) => right.who.has(who)).length
  const isDay = daysIn(left.date) === 1 && daysIn(right.date) === 1
  return isDay && left.verb === right.verb && shared > 0 && shared === Math.min(left.who.size, right.who.size)
}
