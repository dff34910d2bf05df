import type {Statement} from '../../../model/statement.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {boundsOf} from '../compare-numbers.ts'
import {sameWords} from '../compare-words.ts'
import type {Answer, Draft} from '../draft.ts'
import {type Figure, figuresOf} from '../figures-of.ts'
import type {Ground} from '../ground.ts'
import {type FigureKey, relateFigures} from '../relate-figures.ts'
import {mainMonth, otherMonth} from '../story-month.ts'

const questions: Readonly<Record<string, string>> = {
  death: 'How many died',
  injury: 'How many were hurt',
  kidnapping: 'How many were taken captive',
  missing: 'How many are missing',
  arrest: 'How many were detained',
  displacement: 'How many had to flee',
  evacuation: 'How many were brought to safety',
  rescue: 'How many were rescued',
  release: 'How many were released',
  infection: 'How many were infected',
}

/** How many, of what, in which event. */
export const figure: Aspect = {
  name: 'figure',
  example: 'How many died?',
  find: (ground) => {
    const figures = figuresOf(ground)
    const tolls = figures.filter(({statement}) => isToll(statement))
    const days = new Map([...Map.groupBy(tolls, ({statement}) => statement.measure!)].map(([measure, found]) => [measure, mainMonth(found)] as const))
    const byToll = Map.groupBy(tolls, ({statement}) => `${statement.measure}|${otherMonth(statement, days.get(statement.measure!)) ?? ''}`)
    const counts = figures.filter(({statement}) => !isToll(statement))
    return [...[...byToll].map(([topic, found]) => tollDraft(topic, found, ground)), ...groupsOf(counts).flatMap((found) => countDraft(found, ground))]
  },
}

function isToll({measure, value}: Statement): boolean {
  return measure !== undefined && measure in questions && !value!.endsWith('%')
}

// “Toll rises to 31”, “has climbed to 31”, “up from 12”: said of the number itself, so within the words around it.
const rising =
  /\b(?:toll|dead|deaths|number|count|total)\b[^.]{0,60}\b(?:ris(?:es?|en|ing)|rose|climb(?:s|ed)?|jump(?:s|ed)?|increas(?:es?|ed)|gr[eo]w[ns]?|soar(?:s|ed)?)\b[^.]{0,15}\bto\b/i

function tollDraft(topic: string, figures: readonly Figure[], ground: Ground): Draft {
  const [measure, month] = topic.split('|')
  const question = `${questions[measure!]}${month ? ` (${month})` : ''}?`
  const lookedFor = [...new Set(figures.map(({statement}) => actWordIn(statement.evidence[0].text) ?? measure!))].slice(0, 3)
  // Who tells no other number for all may mean all by “12 miners”.
  const telling = new Set(figures.filter(({counted}) => counted.of === 'all').map(({statement}) => statement.report))
  const risenTo = Math.max(0, ...figures.filter(({around}) => rising.test(around.text)).map(({statement}) => boundsOf(statement.value!)!.low))
  const given = figures.map((one) => answerOf(one, ground, one.counted.of === 'either' && !telling.has(one.statement.report)))
  const answers = risenTo === 0 ? given : given.map((answer) => ({...answer, key: {...answer.key, risenTo}}))
  return asDraft<FigureKey>({
    aspect: 'figure',
    about: [topic],
    question,
    answers,
    relate: relateFigures,
    lookedFor,
    importance: month ? 0.5 : 0.9,
    isTyped: true,
  })
}

// Counts of one noun in the same words: two children of one family are not three of another.
function groupsOf(figures: readonly Figure[]): Figure[][] {
  const groups: Figure[][] = []
  for (const one of figures) {
    if (one.counted.head === '' && !one.statement.quantity?.unit) continue
    const home = groups.find((group) => group.some((other) => isOneCount(one, other)))
    if (home) home.push(one)
    else groups.push([one])
  }
  return groups
}

// Of the telling words around it. At six tenths, the 27 engines of a rocket were set against the nine of its parts.
const sameSurroundings = 0.7

function isOneCount(left: Figure, right: Figure): boolean {
  if (left.counted.head !== right.counted.head || left.statement.quantity?.kind !== right.statement.quantity?.kind) return false
  if (left.statement.quantity?.unit !== right.statement.quantity?.unit || left.counted.key !== right.counted.key) return false
  return sameWords(left.around, right.around) >= sameSurroundings
}

function countDraft(figures: readonly Figure[], ground: Ground): Draft[] {
  if (new Set(figures.map(({statement}) => statement.report)).size < 2) return []
  const {counted, statement} = figures[0]!
  const noun = counted.words === '' ? (statement.quantity?.unit ?? statement.measure ?? 'in all') : counted.words
  const answers = figures.map((one) => answerOf(one, ground, false))
  const isParted = new Set(answers.map(({key}) => key.value)).size > 1
  const about = [counted.head, statement.quantity?.unit ?? '', figures.map((one) => one.statement.id).sort()[0]!]
  return [
    asDraft<FigureKey>({
      aspect: 'figure',
      about,
      question: statement.quantity?.kind === 'money' ? `How much: ${counted.phrase}?` : `How many ${noun}?`,
      answers,
      relate: relateFigures,
      lookedFor: [noun],
      importance: isParted ? 0.35 : 0.1,
      isTyped: false,
    }),
  ]
}

function actWordIn(text: string): string | undefined {
  return /\b(?:kill\w*|dead|die[ds]?|deaths?|injured|wounded|hurt|missing|arrested|detained|kidnapp\w+|abduct\w+|displaced|evacuated|rescued|released|freed|infected)\b/i.exec(
    text,
  )?.[0]
}

function answerOf({statement, counted}: Figure, ground: Ground, meansAll: boolean): Answer<FigureKey> {
  const published = ground.publishedOf(statement.report)
  return {
    statement,
    value: counted.phrase,
    key: {value: statement.value!, counted: meansAll ? 'all' : counted.key, published, measure: statement.measure ?? ''},
  }
}
