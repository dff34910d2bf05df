import {lastings} from '../../../../lexicon/act-classes.ts'
import type {Statement} from '../../../model/statement.ts'
import {tellsAct} from '../acts-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import type {Answer, Relation} from '../draft.ts'
import type {Ground} from '../ground.ts'

type Key = {readonly length?: number; readonly until?: string}

/** How long it goes on: a length (“three days”), or an end (“until March 2”). */
export const duration: Aspect = {
  name: 'duration',
  example: 'How long does the meeting last?',
  find: (ground) => {
    const answers = ground.ofKind('event').flatMap((statement) => answerOf(statement, ground))
    const groups = Map.groupBy(answers, ({statement}) => topicOf(statement, ground) ?? '')
    groups.delete('')
    return [...groups].map(([topic, found]) =>
      asDraft<Key>({
        aspect: 'duration',
        about: [topic],
        question: askLength(nameOf(found, ground)),
        answers: found,
        relate,
        lookedFor: ['until', 'days', 'last'],
        importance: 0.6,
        isTyped: false,
      }),
    )
  },
}

const lengths =
  /\b(?:(\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|several|some|a few|many|a couple of|a number of)[ -](minute|hour|day|week|month|year)s?)\b/i
const ends = /\b(?:until|till|through)\s+((?:\p{Lu}\p{L}+\.? \d{1,2}|\d{1,2} \p{Lu}\p{L}+|\p{Lu}\p{L}+day)(?:,? \d{4})?)/u
const words: Readonly<Record<string, number>> = {a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fifteen: 15, twenty: 20, thirty: 30} // biome-ignore format: a table
const hours: Readonly<Record<string, number>> = {minute: 1 / 60, hour: 1, day: 24, week: 168, month: 730, year: 8760}
// What goes on, by its noun; those of the first row are one gathering, whatever a report calls it.
const gathering = /\b(?:talks?|meetings?|negotiations?|summit|conference|sessions?|dialogue|congress)\b/i
const courses =
  /\b(?:visit|trip|tour|truce|ceasefire|strike|siege|standoff|operation|search|trial|exercises?|drills?|festival|mourning|flight|outage|curfew|blockade|war|conflict|campaign)\b/i
const ofCourse = new RegExp(`${lengths.source}['’]?(?: of|[- ]long)?.{0,25}(?:${gathering.source}|${courses.source})`, 'i')
const goesOnFor = /(?<!(?:the|past|these) )\b(?:last|continu|run|stay|remain|go(?:es)? on)(?:s|ed|ing|es|e)?\b/i

// “three days after she was filmed” tells when, not how long.
const noLength = /^['’]?\s*(?:ago|earlier|later|before|after|old|since|into)\b/

// Only of acts that go on: “will last several days”, “three days of talks”, “a five-day visit”; not “died two days ago”.
function answerOf(statement: Statement, ground: Ground): Answer<Key>[] {
  const [{text, end: last}] = statement.evidence
  const span = statement.aspects?.find(({name}) => name === 'duration')?.span
  const named = span?.text
  const behind = ground.textOf(statement.report).slice(span?.end ?? last, (span?.end ?? last) + 10)
  const source = named ?? text
  const goesOn = tellsAct(statement, lastings) || named !== undefined || goesOnFor.test(text) || ofCourse.test(text)
  if (!goesOn) return []
  const [length, end] = [lengths.exec(source), ends.exec(source)]
  if (length && noLength.test(source.slice(length.index + length[0].length) || behind)) return []
  if (!length && !end) return []
  const [, many, unit] = length ?? []
  const number = many === undefined ? undefined : (words[many.toLowerCase()] ?? (/^\d/.test(many) ? Number(many) : undefined))
  const key = {...(number === undefined ? {} : {length: number * hours[unit!.toLowerCase()]!}), ...(end ? {until: end[1]!} : {})}
  return [{statement, value: [length?.[0], end?.[0]].filter(Boolean).join(', '), key}]
}

// Of the gathering, of what goes on by its noun, or of the event that is said to last; other lengths are of nothing that two reports could mean.
function topicOf(statement: Statement, ground: Ground): string | undefined {
  const [{text}] = statement.evidence
  if (gathering.test(text)) return 'gathering'
  return courses.exec(text)?.[0].toLowerCase() ?? (tellsAct(statement, lastings) ? ground.familyOf(statement.id)?.id : undefined)
}

function nameOf(answers: readonly Answer<Key>[], ground: Ground): string {
  const texts = answers.map(({statement}) => statement.evidence[0].text)
  const noun = texts.map((text) => (gathering.exec(text) ?? courses.exec(text))?.[0]).find(Boolean)
  return noun ? `the ${noun.toLowerCase()}` : (ground.clusterOf(answers[0]!.statement.id)?.name ?? answers[0]!.value)
}

// “How long do the talks last?”, “How long does the visit last?”
function askLength(name: string): string {
  return /^the \p{L}+$/u.test(name) ? `How long ${name.endsWith('s') ? 'do' : 'does'} ${name} last?` : `How long does it last: ${name}?`
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  const [one, other] = [exactness(left), exactness(right)]
  if (left.until !== undefined && right.until !== undefined) return left.until === right.until ? {is: 'same'} : {is: 'excludes'}
  if (left.length !== undefined && right.length !== undefined) return left.length === right.length ? {is: 'same'} : {is: 'excludes'}
  if (one === other) return one === 0 ? {is: 'same'} : {is: 'compatible'}
  return {is: one > other ? 'narrower' : 'wider'}
}

// An end is more exact than a number of days, and that than “several”.
function exactness({length, until}: Key): number {
  return until !== undefined ? 2 : length !== undefined ? 1 : 0
}
