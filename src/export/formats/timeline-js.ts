import type {Account} from '../../model/account.ts'
import {escapeHtml} from '../page/html.ts'
import {citedWords} from '../words/cited-words.ts'
import {type DatedEvent, datedEvents, dayParts, leadingStatement} from '../words/dated-events.ts'
import {quoteWords} from '../words/quote-words.ts'
import {timeWords} from '../words/time-words.ts'

/** The dated events of an account as TimelineJS 3 takes them. It shows texts as HTML, so ours are escaped. */
export function writeTimelineJs(account: Account): string {
  const title = {
    text: {headline: escapeHtml(account.title || 'An account'), text: `<p>Reports: ${account.reports.length}; origins: ${account.origins.length}</p>`},
  }
  return `${JSON.stringify({title, events: datedEvents(account).map(slideOf)}, undefined, 1)}\n`
}

function slideOf(dated: DatedEvent): object {
  const {event, time, told, from, to} = dated
  const [start, end] = [precise(from, time.split('/')[0] ?? ''), precise(to - 1, time.split('/').at(-1) ?? '')]
  return {
    unique_id: event.id,
    start_date: start,
    ...(time.includes('/') && {end_date: end}),
    display_date: escapeHtml(timeWords(time)),
    text: {
      headline: escapeHtml(quoteWords(leadingStatement(dated).statement.evidence[0].text, 120)),
      text: told.map((one) => `<p>${escapeHtml(citedWords(one))}</p>`).join(''),
    },
    ...(event.place !== undefined && {group: escapeHtml(event.place)}),
  }
}

// Only as precise as the words: a month has no day.
function precise(days: number, date: string): {year: number; month?: number; day?: number} {
  const [year, month, day] = dayParts(days)
  const parts = date.replace(/[~?%]/g, '').split('-').length
  return {year, ...(parts > 1 && {month}), ...(parts > 2 && {day})}
}
