import {createEvents, type DateArray, type EventAttributes} from 'ics'
import type {Account} from '../../model/account.ts'
import {isolateBidi} from '../../text/isolate-bidi.ts'
import {toldAs} from '../words/account-index.ts'
import {citedWords} from '../words/cited-words.ts'
import {type DatedEvent, datedEvents, dayParts, leadingStatement} from '../words/dated-events.ts'
import {quoteWords} from '../words/quote-words.ts'
import {timeWords} from '../words/time-words.ts'

/** The dated events of an account as a calendar of whole days. A date that is no single day, or is hedged, is said before the words and is tentative. `date` is when the calendar was made. */
export function writeICalendar(account: Account, date?: string): string {
  const stamp = stampOf(account, date)
  const events = datedEvents(account).map((dated) => entryOf(dated, stamp))
  const {error, value} = createEvents(events, {productId: '-//Variorum//Account//EN', calName: plain(account.title || 'An account')})
  if (error) throw error
  return value ?? ''
}

// The library takes a stamp, its types do not know it.
function entryOf(dated: DatedEvent, stamp: number): EventAttributes & {timestamp: number} {
  const {event, time, told, from, to, isHedged} = dated
  const {statement} = leadingStatement(dated)
  const isDay = to - from === 1 && !isHedged
  const words = isolateBidi(quoteWords(statement.evidence[0].text, 120))
  const said = toldAs(statement)
  const title = `${said === 'happened' ? '' : `${said}: `}${isDay || isInterval(time) ? '' : `${timeWords(time)}: `}${words}`
  return {
    uid: `${event.id}@variorum`,
    timestamp: stamp,
    title: plain(title),
    description: plain(told.map(citedWords).join('\n\n')),
    start: dayParts(from) as DateArray,
    end: dayParts(to) as DateArray,
    ...(event.place !== undefined && {location: plain(event.place)}),
    status: said === 'happened' && !isHedged && (isDay || isInterval(time)) ? 'CONFIRMED' : 'TENTATIVE',
    transp: 'TRANSPARENT',
    categories: [statement.event?.plover ?? 'EVENT'],
  }
}

// Both ends told to the day.
function isInterval(time: string): boolean {
  return /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(time)
}

// A calendar must say when it was made: the date given, else that of the newest report, else the first day that a calendar knows.
function stampOf({reports}: Account, date: string | undefined): number {
  const told =
    date ??
    reports
      .flatMap(({published}) => published?.value ?? [])
      .sort()
      .at(-1) ??
    '1970-01-01'
  const time = Date.parse(told)
  return Number.isNaN(time) ? 0 : time
}

// A line of a calendar holds no control characters but the line end, which is escaped.
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
}
