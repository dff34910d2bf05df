import type {Recorded, Statement} from '../../model/statement.ts'
import {stretchOf} from '../points/compare-dates.ts'
import type {Stretch} from './event-view.ts'

// How long before its end, or after its beginning, an event that tells only the one may have been going on, in days: half a year covers sieges and talks alike.
const open = 180

/** When a statement says that its event was: “until March 2” leaves the beginning open, “since” the end. Undefined where it tells no date. */
export function whenOf(text: string, {time}: Statement): Stretch | undefined {
  const stretch = time && stretchOf(time.value)
  if (!time || !stretch) return undefined
  const before = /(\p{L}+)\s+(?:the\s+)?$/u.exec(text.slice(Math.max(0, time.start - 20), time.start))?.[1]?.toLowerCase() ?? ''
  const word = /^(?:until|till|through|since)\b/iu.exec(time.text)?.[0].toLowerCase() ?? before
  if (/^(?:until|till|through)$/.test(word)) return {from: stretch.from - open, to: stretch.to}
  return word === 'since' ? {from: stretch.from, to: stretch.to + open} : stretch
}

/** The days that a report tells of: when it came out, else the last day that it dates an event with; undefined where it dates none. */
export function newsDay({report, statements}: Recorded): number | undefined {
  const published = report.published && stretchOf(report.published.value)
  if (published) return published.to
  const days = statements.flatMap(({kind, time}) => {
    const stretch = kind === 'event' && time ? stretchOf(time.value) : undefined
    return stretch && stretch.to - stretch.from <= 7 ? [stretch.to] : []
  })
  return days.length === 0 ? undefined : Math.max(...days)
}

const background =
  /\b(?:previously|formerly|in the past|years? ago|decades? ago|once|used to|has (?:also |often |repeatedly )?met|have (?:also |often |repeatedly )?met|last year|historic(?:al)?ly|has hosted|over the years)\b/iu

/** True where a statement without a date tells of earlier days than the report's own. */
export function isBackground({evidence: [{text}]}: Statement): boolean {
  return background.test(text)
}
