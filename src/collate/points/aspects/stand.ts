import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import type {Answer, Draft} from '../draft.ts'
import {type Ground, showWho, whoIn} from '../ground.ts'
import {relateCompanies} from '../relate-companies.ts'
import {telling} from '../silent-on.ts'

type Key = {readonly who: ReadonlySet<string>}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

// What one says of it → the verbs that tell it, and the words of a quotation by which speakers do it themselves.
const stands = [
  {
    asks: 'condemned',
    verbs: list('condemn denounce deplore decry slam deprecate'),
    inWords: /\b(?:I|we) (?:\S+ ){0,2}(?:condemn|denounce|deplore)\b/i,
  },
  {
    asks: 'welcomed',
    verbs: list('welcome hail praise applaud commend laud'),
    inWords: /\b(?:I|we) (?:\S+ ){0,2}(?:welcome|applaud|commend)\b/i,
  },
] as const

/** Who condemned, or welcomed, what the reports tell of: each report names its own. */
export const stand: Aspect = {
  name: 'stand',
  example: 'Who condemned it?',
  find: (ground) => stands.flatMap((one) => draftOf(one, ground)),
}

function draftOf({asks, verbs, inWords}: (typeof stands)[number], ground: Ground): Draft[] {
  const told = ground.ofKind('saying').filter((saying) => saying.polarity === 'affirmed' && isTold(saying, verbs, inWords) && speakers(saying).length > 0)
  const byReport = [...Map.groupBy(told, ({report}) => report).values()]
  if (byReport.length < 2) return []
  const answers = byReport.map((own) => answerOf(own, ground))
  const everybody = [...new Set(answers.flatMap(({key}) => [...key.who]))]
  return [
    asDraft<Key>({
      aspect: 'stand',
      about: [asks],
      question: `Who ${asks} it?`,
      answers,
      relate: (left, right) => relateCompanies(left.key.who, right.key.who, ground),
      lookedFor: telling(everybody.slice(0, 3).map((who) => showWho(ground, who))),
      importance: 0.3,
      isTyped: false,
    }),
  ]
}

function isTold({event, value = ''}: Statement, verbs: ReadonlySet<string>, inWords: RegExp): boolean {
  return verbs.has(event?.verb ?? '') || inWords.test(value)
}

function speakers(saying: Statement): string[] {
  return whoIn(saying, ['speaker'])
}

function answerOf(own: readonly Statement[], ground: Ground): Answer<Key> {
  const [statement, ...besides] = own
  const who = new Set(own.flatMap(speakers))
  const value = clip([...who].map((one) => showWho(ground, one)).join(', '))
  return {statement: statement!, besides, value, key: {who}, stance: 'states', holders: []}
}
