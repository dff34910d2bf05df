import type {Statement} from '../../model/statement.ts'
import {dateRange} from '../words/date-range.ts'
import {dayScale} from '../words/day-scale.ts'
import {quoteWords} from '../words/quote-words.ts'
import {timeWords} from '../words/time-words.ts'
import {type Html, html} from './html.ts'
import type {PageAccount} from './page-account.ts'

type Mark = {
  readonly from: number
  readonly to: number
  readonly isHedged: boolean
  readonly value: string
  readonly label: string
  readonly statements: readonly Statement[]
}

const width = 1240
const margin = 20
const laneHeight = 15
const mostLanes = 7

/** The dated events as a picture: a dot for a day, a bar for a longer time, open ends and hedges faded; stretches in which nothing happens are drawn short. */
export function timeline(page: PageAccount): Html | undefined {
  const marks = marksOf(page)
  if (marks.length < 2) return undefined
  const scale = scaleFor(marks)
  const labels = lanes(marks, scale)
  const base = 22 + laneHeight * Math.max(...labels.map(({lane}) => lane + 1))
  const shapes = marks.map((mark) => shape(page, mark, {scale, base}))
  const words = labels
    .filter(({lane}) => lane >= 0)
    .map(({mark, lane, x}) => html`<text class="lab" x="${x}" y="${base - 12 - lane * laneHeight}">${mark.label}</text>`)
  const ticks = yearTicks(marks, scale).map(
    ({x, year}) =>
      html`<line class="tick" x1="${x}" x2="${x}" y1="${base - 4}" y2="${base + 4}"/><text x="${x}" y="${base + 19}" text-anchor="middle">${year}</text>`,
  )
  return html`<svg class="timeline" viewBox="0 0 ${width} ${base + 26}" role="group" aria-label="Dated events, ${marks.length} of them"><line class="axis" x1="${margin / 2}" x2="${width - margin / 2}" y1="${base}" y2="${base}"/>${ticks}${shapes}${words}</svg>`
}

// One mark for each event and time: statements of one event with the same date are one.
function marksOf({account}: PageAccount): Mark[] {
  const eventOf = new Map(account.events.flatMap((event) => event.statements.map((id) => [id, event] as const)))
  const groups = new Map<string, {value: string; statements: Statement[]}>()
  for (const statement of account.statements.filter(({kind}) => kind === 'event' || kind === 'figure'))
    for (const {value} of statement.times) {
      const key = `${eventOf.get(statement.id)?.id ?? statement.id} ${value}`
      const group = groups.get(key) ?? {value, statements: []}
      group.statements.push(statement)
      groups.set(key, group)
    }
  return [...groups.values()]
    .flatMap(({value, statements}) => {
      const range = dateRange(value)
      const event = statements.find(({kind}) => kind === 'event')
      return range && event ? [{...range, value, statements, label: quoteWords(labelOf(event), 34)}] : []
    })
    .sort((left, right) => left.from - right.from || left.to - right.to || (left.label < right.label ? -1 : 1))
}

// “Haniyeh visit Moscow” is no English; the clause itself is, so its first words are the label.
function labelOf({evidence: [{text}]}: Statement): string {
  return text
}

type Scale = (day: number) => number

function scaleFor(marks: readonly Mark[]): Scale {
  const share = dayScale(marks.flatMap(({from, to}) => [from, to]))
  return (day) => Math.round(margin + share(day) * (width - 2 * margin))
}

// Labels go into the lowest lane that is free where they start; one that finds none is left to the tooltip of its mark.
function lanes(marks: readonly Mark[], scale: Scale): {mark: Mark; lane: number; x: number}[] {
  const ends: number[] = []
  const seen = new Set<string>()
  return marks.map((mark) => {
    const size = mark.label.length * 6.1
    const x = Math.min(scale(mark.from), width - margin - size)
    const key = `${mark.label} ${mark.from}`
    const lane = seen.has(key) ? -1 : Array.from({length: mostLanes}, (_, index) => index).findIndex((index) => (ends[index] ?? -1) < x - 8)
    seen.add(key)
    if (lane >= 0) ends[lane] = x + size
    return {mark, lane, x}
  })
}

function shape(page: PageAccount, {from, to, isHedged, value, statements}: Mark, {scale, base}: {scale: Scale; base: number}): Html {
  const [x, end] = [scale(from), scale(to)]
  const colours = [...new Set(statements.map(({report}) => page.colours.get(report)!))]
  const title = `${timeWords(value)}: ${statements.map(({report, evidence: [{text}]}) => `${page.letters.get(report)} “${quoteWords(text, 120)}”`).join('; ')}`
  const faded = isHedged ? ' hedged' : ''
  const ids = statements.map(({id}) => id).join(' ')
  const bars = colours
    .slice(0, 3)
    .map((colour, index) =>
      to - from <= 1 && !isHedged
        ? html`<circle class="${colour}" cx="${x + 2}" cy="${base}" r="${6 - index * 2}"/>`
        : html`<rect class="${colour}${faded}" x="${x}" y="${base - 7 + index * 5}" width="${Math.max(8, end - x)}" height="${colours.length > 1 ? 5 : 9}" rx="3"/>`,
    )
  return html`<g class="mark" data-statements="${ids}" tabindex="0" role="button" aria-label="${title}"><title>${title}</title>${bars}</g>`
}

function yearTicks(marks: readonly Mark[], scale: Scale): {x: number; year: number}[] {
  const years = [...new Set(marks.map(({from}) => new Date(from * 86_400_000).getUTCFullYear()))]
  const ticks: {x: number; year: number}[] = []
  for (const year of years) {
    const x = scale(Math.max(Date.UTC(year, 0) / 86_400_000, marks[0]!.from))
    if (ticks.every((tick) => Math.abs(tick.x - x) > 40)) ticks.push({x, year})
  }
  return ticks
}
