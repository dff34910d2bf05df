import {type Aspect, asDraft} from '../aspect.ts'
import {boundsOf} from '../compare-numbers.ts'
import type {Counted} from '../counted-by.ts'
import {countsOf} from '../counts/counts-of.ts'
import type {Answer, Draft} from '../draft.ts'
import {type Figure, figuresOf} from '../figures-of.ts'
import type {Ground} from '../ground.ts'
import {askCount} from '../questions/ask-count.ts'
import {type FigureKey, relateFigures} from '../relate-figures.ts'
import {holdersOf} from '../stance-of.ts'
import {askPart, askToll, isTollMeasure} from '../tolls/ask-toll.ts'
import {type PartToll, partTolls} from '../tolls/part-tolls.ts'
import {type Toll, tollsOf} from '../tolls/tolls-of.ts'

/** How many, of what, in which event. */
export const figure: Aspect = {
  name: 'figure',
  example: 'How many died?',
  find: (ground) => {
    const figures = figuresOf(ground)
    const byMeasure = Map.groupBy(figures.filter(isToll), ({statement}) => statement.measure!)
    const tolls = [...byMeasure].flatMap(([measure, found]) => {
      const parts = partTolls(measure, found, ground)
      const apart = new Set(parts.flatMap((part) => part.figures))
      const all = tollsOf(
        measure,
        found.filter((one) => !apart.has(one)),
        ground,
      )
      return [
        ...all.flatMap((toll, index) => byReportIfApart(tollDraft({toll, question: askToll(toll, all, ground), isMain: index === 0}, ground))),
        ...parts.map((part) => partDraft(part, parts, ground)),
      ]
    })
    const counts = figures.filter((one) => !isToll(one))
    return [...tolls, ...countsOf(counts, ground).flatMap((found) => countDraft(found, ground))]
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

// Where no number of one report has to do with one of another, each report's is a question of its own.
function byReportIfApart(draft: Draft): Draft[] {
  const {answers, relate} = draft
  const isApart = answers.every((left) => answers.every((right) => left.statement.report === right.statement.report || relate(left, right).is === 'apart'))
  const byReport = [...Map.groupBy(answers, ({statement}) => statement.report).values()]
  if (!isApart || byReport.length < 2) return [draft]
  return byReport.map((own) => ({...draft, about: [...draft.about, own[0]!.statement.id], answers: own}))
}

function partDraft(part: PartToll, parts: readonly PartToll[], ground: Ground): Draft {
  const {measure, figures, isOnly} = part
  const answers = figures.map((one) => answerOf(one, ground, false)).map((answer) => ({...answer, key: {...answer.key, isOnly}}))
  const question = askPart(part)
  const isAsked = parts.some((other) => other !== part && askPart(other) === question)
  return asDraft<FigureKey>({
    aspect: 'figure',
    about: [measure, 'part', figures.map(({statement}) => statement.id).sort()[0]!],
    question: isAsked ? question.replace('?', ` (${answers[0]!.value})?`) : question,
    answers,
    relate: relateFigures,
    lookedFor: [actWordIn(figures[0]!.statement.evidence[0].text) ?? measure, figures[0]!.counted.words].filter(Boolean),
    importance: 0.85,
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
      question: askCount(figures, ground),
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

const anybody: Pick<Counted, 'sort' | 'marks'> = {sort: 'all', marks: []}

function answerOf({statement, counted}: Figure, ground: Ground, meansAll: boolean): Answer<FigureKey> {
  const published = ground.publishedOf(statement.report)
  return {
    statement,
    value: counted.phrase,
    key: {value: statement.value!, counted: meansAll ? anybody : counted, published, measure: statement.measure ?? '', voices: holdersOf(statement).join()},
  }
}
