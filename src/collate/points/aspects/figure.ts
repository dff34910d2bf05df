import {type Aspect, asDraft} from '../aspect.ts'
import {boundsOf} from '../compare-numbers.ts'
import {sameWords} from '../compare-words.ts'
import type {Answer, Draft} from '../draft.ts'
import {type Figure, figuresOf} from '../figures-of.ts'
import type {Ground} from '../ground.ts'
import {type FigureKey, relateFigures} from '../relate-figures.ts'
import {askToll, isTollMeasure} from '../tolls/ask-toll.ts'
import {type Toll, tollsOf} from '../tolls/tolls-of.ts'

/** How many, of what, in which event. */
export const figure: Aspect = {
  name: 'figure',
  example: 'How many died?',
  find: (ground) => {
    const figures = figuresOf(ground)
    const byMeasure = Map.groupBy(figures.filter(isToll), ({statement}) => statement.measure!)
    const tolls = [...byMeasure].flatMap(([measure, found]) => {
      const all = tollsOf(measure, found, ground)
      return all.map((toll, index) => tollDraft({toll, question: askToll(toll, all, ground), isMain: index === 0}, ground))
    })
    const counts = figures.filter((one) => !isToll(one))
    return [...tolls, ...groupsOf(counts, ground).flatMap((found) => countDraft(found, ground))]
  },
}

function isToll({statement: {measure, value}}: Figure): boolean {
  return isTollMeasure(measure) && !value!.endsWith('%')
}

// “Toll rises to 31”, “has climbed to 31”, “up from 12”: said of the number itself, so within the words around it.
const rising =
  /\b(?:toll|dead|deaths|number|count|total)\b[^.]{0,60}\b(?:ris(?:es?|en|ing)|rose|climb(?:s|ed)?|jump(?:s|ed)?|increas(?:es?|ed)|gr[eo]w[ns]?|soar(?:s|ed)?)\b[^.]{0,15}\bto\b/i

type Asked = {readonly toll: Toll; readonly question: string; readonly isMain: boolean}

function tollDraft({toll: {measure, figures}, question, isMain}: Asked, ground: Ground): Draft {
  const lookedFor = [...new Set(figures.map(({statement}) => actWordIn(statement.evidence[0].text) ?? measure))].slice(0, 3)
  const risenTo = Math.max(0, ...figures.filter(({around}) => rising.test(around.text)).map(({statement}) => boundsOf(statement.value!)!.low))
  const given = figures.map((one) => answerOf(one, ground, meansAll(one, figures)))
  const answers = risenTo === 0 ? given : given.map((answer) => ({...answer, key: {...answer.key, risenTo}}))
  const first = figures.map(({statement}) => statement.id).sort()[0]!
  return asDraft<FigureKey>({
    aspect: 'figure',
    about: isMain ? [measure] : [measure, first],
    question,
    answers,
    relate: relateFigures,
    lookedFor,
    importance: isMain ? 0.9 : 0.5,
    isTyped: true,
  })
}

// Who tells no other number for all may mean all by “12 miners”; and by “29,900 Palestinians”, where others count as many people.
const asMany = 1.25

function meansAll(one: Figure, figures: readonly Figure[]): boolean {
  const {counted, statement} = one
  const others = figures.filter((other) => other.counted.of === 'all')
  if (counted.of === 'all' || others.some((other) => other.statement.report === statement.report)) return false
  if (counted.of === 'either') return true
  if (counted.nation === undefined) return false
  const low = boundsOf(statement.value!)!.low
  return low >= 100 && others.some((other) => isNear(low, boundsOf(other.statement.value!)!.low))
}

function isNear(left: number, right: number): boolean {
  return Math.max(left, right) <= asMany * Math.min(left, right)
}

// Counts of one noun in the same words: two children of one family are not three of another.
function groupsOf(figures: readonly Figure[], ground: Ground): Figure[][] {
  const groups: Figure[][] = []
  for (const one of figures) {
    if (one.counted.head === '' && !one.statement.quantity?.unit) continue
    const home = groups.find((group) => group.some((other) => isOneCount(one, other, ground)))
    if (home) home.push(one)
    else groups.push([one])
  }
  return groups
}

// Of the telling words around it. At six tenths, the 27 engines of a rocket were set against the nine of its parts.
const sameSurroundings = 0.7

function isOneCount(left: Figure, right: Figure, ground: Ground): boolean {
  if (left.counted.head !== right.counted.head || left.statement.quantity?.kind !== right.statement.quantity?.kind) return false
  if (left.statement.quantity?.unit !== right.statement.quantity?.unit || left.counted.key !== right.counted.key) return false
  const alike = sameWords(left.around, right.around)
  return alike >= sameSurroundings || (alike >= sameMatter && isOfOneEvent(left, right, ground))
}

// Of those of one event, less has to be alike: “two months, at least 20 boats” of two reports on one search.
const sameMatter = 0.5

function isOfOneEvent(left: Figure, right: Figure, ground: Ground): boolean {
  const clusters = ({statement: {within = []}}: Figure) => within.flatMap((id) => ground.clusterOf(id)?.id ?? [])
  return clusters(left).some((cluster) => clusters(right).includes(cluster))
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
