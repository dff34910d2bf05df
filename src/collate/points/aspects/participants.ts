import {meetings} from '../../../../lexicon/act-classes.ts'
import type {Statement} from '../../../model/statement.ts'
import {tellsAct} from '../acts-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import type {Answer, Relation} from '../draft.ts'
import {type Ground, showWho} from '../ground.ts'
import {occasionsOf, whoMeets} from '../occasions.ts'
import {nounOf} from '../questions/ask-act.ts'
import {relateCompanies} from '../relate-companies.ts'

type Key = {readonly who: ReadonlySet<string>; readonly report: string}

/** Who took part in a coming together. */
export const participants: Aspect = {
  name: 'participants',
  example: 'Who takes part in the talks?',
  find: (ground) =>
    occasionsOf(ground).flatMap(({id, name, statements}) => {
      const answers = statements
        .filter((statement) => tellsAct(statement, meetings) && statement.polarity === 'affirmed')
        .flatMap((statement) => answerOf(statement, ground))
      const reports = new Set(answers.map(({statement}) => statement.report))
      const shared = answers.flatMap(({key}) => [...key.who])
      const lookedFor = [...new Set(shared.map((who) => showWho(ground, who)))].slice(0, 4)
      if (reports.size < 2) return []
      return [
        asDraft<Key>({
          aspect: 'participants',
          about: [id],
          question: nounOf(statements) ? `Who takes part in the ${nounOf(statements)}?` : `Who takes part (${name})?`,
          answers,
          relate: relateIn(ground),
          lookedFor,
          importance: 0.75,
          isTyped: false,
        }),
      ]
    }),
}

// A clause that names one side only does not tell who took part.
const leastNamed = 2

function answerOf(statement: Statement, ground: Ground): Answer<Key>[] {
  const who = whoMeets(statement)
  const named = who.filter((one) => isNamed(showWho(ground, one)) && !holdsAnother(one, who, ground))
  if (named.length < leastNamed) return []
  const others = who.filter((one) => !named.includes(one) && /\d|\bother\b/.test(showWho(ground, one)))
  return [{statement, value: [...named, ...others].map((one) => showWho(ground, one)).join(', '), key: {who: new Set(named), report: statement.report}}]
}

function isNamed(text: string): boolean {
  return /\p{Lu}/u.test(text.replace(/^(?:The|A|An) /, ''))
}

// “Representatives of the League and the Crown” beside the League and the Crown is no third party.
function holdsAnother(one: string, who: readonly string[], ground: Ground): boolean {
  const text = showWho(ground, one)
  return who.some((other) => other !== one && showWho(ground, other).length < text.length && text.includes(showWho(ground, other)))
}

function relateIn(ground: Ground): (left: Answer<Key>, right: Answer<Key>) => Relation {
  return ({key: left}, {key: right}) => {
    const relation = relateCompanies(left.who, right.who, ground)
    return relation.is !== 'same' && left.report === right.report ? {is: 'apart'} : relation
  }
}
