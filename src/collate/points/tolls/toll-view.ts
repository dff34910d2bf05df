import {isDate, stretchOf} from '../compare-dates.ts'
import {boundsOf} from '../compare-numbers.ts'
import type {Figure} from '../figures-of.ts'
import type {Ground} from '../ground.ts'

/** What of a figure tells which toll it is a state of: that of the attack in hand, of the war, of another year. */
export type TollView = {
  readonly figure: Figure
  readonly low: number
  /** The most that it allows; of “dozens”, a hundred and twenty. */
  readonly high: number
  readonly isExact: boolean
  readonly when?: {readonly from: number; readonly to: number}
  /** Places named in its sentence, by entity. */
  readonly where: ReadonlySet<string>
}

// “Dozens” are no thousand: a vague number reaches to ten times its least.
const vagueReach = 10

/** Views of figures; `ground` tells which places their sentences name. */
export function tollViews(figures: readonly Figure[], ground: Ground): TollView[] {
  const places = placeIndex(ground)
  return figures.map((figure) => {
    const {statement} = figure
    const {low, high, isExact} = boundsOf(statement.value!)!
    const when = statement.time && isDate(statement.time.value) ? stretchOf(statement.time.value) : undefined
    const [{start, end}] = statement.evidence
    const where = new Set(places(statement.report, sentenceAround(ground.textOf(statement.report), start, end)))
    return {figure, low, high: Number.isFinite(high) ? high : statement.value!.endsWith('..') ? low * vagueReach : low, isExact, ...(when ? {when} : {}), where}
  })
}

type Stretch = {readonly from: number; readonly to: number}

/** Places and states named in a stretch of a report, by entity. */
export function placeIndex({entities}: Ground): (report: string, sentence: Stretch) => string[] {
  const mentions = entities
    .filter(({kind}) => kind === 'place' || kind === 'state')
    .flatMap(({id, mentions}) => mentions.map(({report, start}) => ({id, report, start})))
  const byReport = Map.groupBy(mentions, ({report}) => report)
  return (report, {from, to}) => (byReport.get(report) ?? []).filter(({start}) => from <= start && start < to).map(({id}) => id)
}

/** Where the sentence around a stretch begins and ends, or 300 characters to either side. */
export function sentenceAround(text: string, start: number, end: number): Stretch {
  const before = text.slice(Math.max(0, start - 300), start)
  const after = text.slice(end, end + 300)
  const opens = [...before.matchAll(/[.!?…][”"’')]?\s+(?=[\p{Lu}“"‘(\d])|\n/gu)].at(-1)
  const closes = /[.!?…][”"’')]?(?:\s|$)|\n/u.exec(after)
  return {from: start - before.length + (opens ? opens.index + opens[0].length : 0), to: end + (closes ? closes.index : after.length)}
}
