import {type Aspect, asDraft} from '../aspect.ts'
import {statementAt} from '../attributes/statement-at.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import type {Ground} from '../ground.ts'
import {telling} from '../silent-on.ts'

type Key = {readonly years: number}

/** How old somebody is, where reports give more than one age. */
export const age: Aspect = {
  name: 'age',
  example: 'How old is Ana Borg?',
  find: (ground) => ground.entities.filter(({kind}) => kind === 'person').flatMap(({names, mentions}) => draftOf(names[0]?.text ?? '', mentions, ground)),
}

type Mention = {readonly report: string; readonly start: number; readonly end: number}

// “Ana Borg, 51, said”, “Ana Borg (51)”, “51-year-old Ana Borg”
const behind = /^(?:,| \()\s?(?:aged |age )?(\d{1,3})(?=[,).;]| (?:of|from)\b)/
const before = /\b(\d{1,3})[- ]years?[- ]old (?:\p{L}+ ){0,2}$/u

function draftOf(name: string, mentions: readonly Mention[], ground: Ground): Draft[] {
  const answers = mentions.flatMap((mention) => answerOf(mention, ground))
  const ages = new Set(answers.map(({key}) => key.years))
  // That all give one age is no news.
  if (ages.size < 2) return []
  const [first] = answers.map(({statement}) => statement.id).sort()
  return [
    asDraft<Key>({
      aspect: 'age',
      about: [name, first!],
      question: `How old is ${name}?`,
      answers,
      relate,
      lookedFor: telling([name]),
      importance: 0.3,
      isTyped: false,
      countsVersions: true,
    }),
  ]
}

function answerOf({report, start, end}: Mention, ground: Ground): Answer<Key>[] {
  const text = ground.textOf(report)
  const [after, ahead] = [behind.exec(text.slice(end, end + 20)), before.exec(text.slice(Math.max(0, start - 45), start))]
  const years = Number((after ?? ahead)?.[1])
  const statement = years > 0 && years < 115 ? statementAt(ground, report, {start, end}) : undefined
  return statement ? [{statement, value: `${years}`, key: {years}}] : []
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  const gap = Math.abs(left.years - right.years)
  if (gap === 0) return {is: 'same'}
  return gap === 1 ? {is: 'compatible', because: 'a birthday may lie between'} : {is: 'excludes'}
}
