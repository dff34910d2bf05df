import type {Point, PointStatus, Reading} from '../../model/account.ts'
import {quoteWords} from '../words/quote-words.ts'
import {stanceWords, statusMarks} from '../words/status-marks.ts'
import {timeWords} from '../words/time-words.ts'
import {type Html, html} from './html.ts'
import {badge, nameOf, type PageAccount} from './page-account.ts'

const order: readonly PointStatus[] = ['contested', 'differ', 'update', 'agree', 'single']

/** Points by reports: a row a point, a cell what a report says to it, hatched where it is silent. */
export function pointsGrid(page: PageAccount): Html {
  const {account} = page
  const heads = account.reports.map(
    (report) =>
      html`<th scope="col">${badge(page, report.id)}${report.source || 'no outlet named'} · ${report.published ? timeWords(report.published.value.slice(0, 10)) : 'no date'}</th>`,
  )
  const rows = order.flatMap((status) => account.points.filter((point) => point.status === status).map((point) => row(page, point)))
  if (rows.length === 0) return html`<p class="empty">These reports answer no question in common, and none that was looked for alone.</p>`
  const filters = order
    .filter((status) => account.points.some((point) => point.status === status))
    .map(
      (status) =>
        html`<label class="${status}"><input type="checkbox" data-filter="${status}" checked> <span aria-hidden="true">${statusMarks[status].mark}</span> ${statusMarks[status].heading.toLowerCase()}</label>`,
    )
  return html`<div class="filters" role="group" aria-label="Show points that">${filters}</div>
<table><colgroup><col class="q">${account.reports.map(() => html`<col>`)}</colgroup><thead><tr><th scope="col">Point</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`
}

function row(page: PageAccount, point: Point): Html {
  const {mark, heading} = statusMarks[point.status]
  const cells = page.account.reports.map(({id}) => cell(page, point, id))
  return html`<tr id="${point.id}" data-point="${point.id}" data-status="${point.status}" tabindex="-1"><th scope="row"><span class="status ${point.status}"><span aria-hidden="true">${mark}</span> ${heading.toLowerCase()}</span><br><button class="ask" data-point="${point.id}">${point.question}</button>${point.status !== 'single' && html`<small>${point.because}</small>`}</th>${cells}</tr>`
}

function cell(page: PageAccount, point: Point, report: string): Html {
  const readings = point.readings.filter(({reports}) => reports.includes(report))
  if (readings.length > 0) return html`<td>${readings.map((reading) => answer(page, reading, report))}</td>`
  return point.silent.includes(report)
    ? html`<td class="silent">silent</td>`
    : html`<td class="silent short" title="too short to have said it, or not asked">–</td>`
}

function answer(page: PageAccount, reading: Reading, report: string): Html {
  const said = reading.statements.map((id) => page.statements.get(id)).filter((statement) => statement?.report === report)
  const words = [...new Set(said.map((statement) => quoteWords(statement!.evidence[0].text, 150)))].slice(0, 2)
  const quotes = words.map((text, index) => html`${index > 0 && ' · '}<q>${text}</q>`)
  return html`<button class="reading" data-statements="${said.map((statement) => statement!.id).join(' ')}">${quotes}<span class="how">${how(page, reading, words)}</span></button>`
}

// A value that is the words themselves is not told twice.
function how(page: PageAccount, {stance, value, holders = []}: Reading, quotes: readonly string[]): string {
  const names = holders.map((holder) => nameOf(page, holder) ?? holder).join(' ← ')
  const told = /^[\dX]{4}(-[\dX]{2}){0,2}([/T].*)?$/.test(value) ? timeWords(value) : value
  const stand = `${stanceWords[stance]}${names ? `, ${stance === 'attributes' ? 'to' : 'for'} ${names}` : ''}`
  return quotes.some((quote) => quote.includes(told) || told.startsWith(quote.replace(/ …$/, ''))) ? stand : `${stand} · ${quoteWords(told, 90)}`
}
