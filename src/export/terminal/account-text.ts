import type {Account, Point, PointStatus} from '../../model/account.ts'
import type {Statement} from '../../model/statement.ts'
import {accountFacts} from '../words/account-facts.ts'
import {displayNames} from '../words/display-name.ts'
import {leadingEntities, reportsOf} from '../words/leading-entities.ts'
import {quoteWords} from '../words/quote-words.ts'
import {reportLetters} from '../words/report-letters.ts'
import {speakerSayings} from '../words/speaker-sayings.ts'
import {stanceWords, statusMarks} from '../words/status-marks.ts'
import {timeWords} from '../words/time-words.ts'
import {type Pen, penFor, type Terminal, wrap} from './terminal.ts'

type Sheet = {
  readonly account: Account
  readonly width: number
  readonly pen: Pen
  /** Report id → its letter in its colour. */
  readonly badge: (report: string) => string
  readonly statements: ReadonlyMap<string, Statement>
}

/** The account for reading in a terminal: head, reports, who takes part, points by status, sayings by speaker. */
export function accountText(account: Account, terminal: Terminal): string {
  const pen = penFor(terminal)
  const letters = reportLetters(account)
  const order = new Map(account.reports.map(({id}, index) => [id, index]))
  const badge = (report: string) => pen.report(order.get(report) ?? 0)(letters.get(report) ?? '?')
  const statements = new Map(account.statements.map((statement) => [statement.id, statement]))
  const sheet: Sheet = {account, width: terminal.width, pen, badge, statements}
  const points = (['contested', 'differ', 'update', 'agree', 'single'] as const).map((status) => pointsSection(sheet, status))
  return [head(sheet), reportsSection(sheet), revisionsSection(sheet), actorsSection(sheet), ...points, sayingsSection(sheet)]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n')
}

function head({account, width, pen}: Sheet): string {
  const {when, where, counts} = accountFacts(account)
  const place = [when && timeWords(when), where].filter(Boolean).join(' · ')
  const tally = (['contested', 'differ', 'update', 'agree', 'single'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => `${statusMarks[status].mark} ${counts[status]} ${statusMarks[status].heading.toLowerCase()}`)
  const sizes = `${plural(account.reports.length, 'report')}, ${plural(account.origins.length, 'origin')}, ${plural(account.statements.length, 'statement')}`
  const lines = [pen.bold(wrap(account.title || 'An account', {width, indent: ''})), place, pen.dim(sizes), pen.dim(tally.join('   '))]
  return lines.filter(Boolean).join('\n')
}

function reportsSection({account, width, pen, badge}: Sheet): string {
  const lines = account.reports.map((report) => {
    const when = report.published ? timeWords(report.published.value.slice(0, 10)) : 'no date'
    const twins = account.origins.find(({reports}) => reports.length > 1 && reports.includes(report.id))
    const copied = twins
      ? ` · same origin as ${twins.reports
          .filter((id) => id !== report.id)
          .map(badge)
          .join(', ')}`
      : ''
    return wrap(`${report.title || quoteWords(report.text, 70)} ${pen.dim(`· ${report.source || 'no outlet named'} · ${when}${copied}`)}`, {
      width,
      indent: '    ',
      first: `  ${badge(report.id)} `,
    })
  })
  return section(pen, 'Reports', lines)
}

function actorsSection({account, width, pen, badge}: Sheet): string {
  const named = leadingEntities(account).map(
    (entity) => `${displayNames(entity, 2).join(' / ')} ${pen.dim('(')}${[...reportsOf(entity)].map(badge).join(' ')}${pen.dim(')')}`,
  )
  return named.length === 0 ? '' : section(pen, 'Who takes part', [wrap(named.join(pen.dim(' · ')), {width, indent: '  '})])
}

function pointsSection(sheet: Sheet, status: PointStatus): string {
  const {account, pen} = sheet
  const points = account.points.filter((point) => point.status === status)
  return points.length === 0
    ? ''
    : section(
        pen,
        statusMarks[status].heading,
        points.map((point) => pointText(sheet, point)),
      )
}

function pointText(sheet: Sheet, point: Point): string {
  const {width, pen, badge} = sheet
  const paint = {contested: pen.red, differ: pen.yellow, update: pen.blue, agree: pen.green, single: pen.dim}[point.status]
  const lines = [wrap(pen.bold(point.question), {width, indent: '    ', first: `  ${paint(statusMarks[point.status].mark)} `})]
  if (point.because && point.status !== 'single') lines.push(pen.dim(wrap(point.because, {width, indent: '    '})))
  for (const reading of point.readings)
    for (const report of reading.reports) {
      const words = reading.statements.map((id) => sheet.statements.get(id)).find((statement) => statement?.report === report)?.evidence[0].text
      const how = pen.dim(words?.includes(reading.value) ? stanceWords[reading.stance] : `${stanceWords[reading.stance]} ${reading.value}`)
      lines.push(wrap(`${words === undefined ? '' : inQuotes(quoteWords(words))} ${how}`, {width, indent: '      ', first: `    ${badge(report)} `}))
    }
  if (point.silent.length > 0 && point.status !== 'single') lines.push(`    ${point.silent.map(badge).join(' ')} ${pen.dim('silent')}`)
  return lines.join('\n')
}

// Words that open with a quotation mark of their own are not quoted again, closed or not.
function inQuotes(words: string): string {
  return /^["“„«‘']/.test(words) ? words : `“${words}”`
}

// “A → B  “went back” is now “stayed out””: what an outlet changed after it had come out.
function revisionsSection({account, width, pen, badge}: Sheet): string {
  const lines = (account.revisions ?? []).flatMap(({report, of, differences}) => [
    `  ${badge(of)} → ${badge(report)}`,
    ...differences.slice(0, mostDifferences).map(({before, after}) => wrap(changeWords(before.text, after.text), {width, indent: '      ', first: '    '})),
    ...(differences.length > mostDifferences ? [`    ${pen.dim(`and ${plural(differences.length - mostDifferences, 'more difference')}`)}`] : []),
  ])
  return lines.length === 0 ? '' : section(pen, 'Changed after it came out', lines)
}

const mostDifferences = 12

function changeWords(before: string, after: string): string {
  if (before === '') return `added ${inQuotes(quoteWords(after, 240))}`
  if (after === '') return `left out ${inQuotes(quoteWords(before, 240))}`
  return `${inQuotes(quoteWords(before, 160))} is now ${inQuotes(quoteWords(after, 160))}`
}

function sayingsSection(sheet: Sheet): string {
  const {width, pen, badge} = sheet
  const lines = speakerSayings(sheet.account).map(({speaker, sayings}) => {
    const said = sayings.map((saying) => {
      const chain = saying.attribution.map(({mention}) => mention.text).join(' ← ')
      return wrap(`${inQuotes(quoteWords(saying.value ?? saying.evidence[0].text, 240))}${chain ? pen.dim(` as told by ${chain}`) : ''}`, {
        width,
        indent: '      ',
        first: `    ${badge(saying.report)} `,
      })
    })
    return [`  ${pen.bold(speaker)}`, ...said].join('\n')
  })
  return lines.length === 0 ? '' : section(pen, 'Sayings', lines)
}

function section(pen: Pen, heading: string, lines: readonly string[]): string {
  return [pen.bold(heading.toUpperCase()), ...lines].join('\n')
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
