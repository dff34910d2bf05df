import {daysOf} from '../calendar.ts'
import type {TimeRule} from '../meaning.ts'
import {fromNow} from '../resolve.ts'

/** Times of day. */
export const clockRules: readonly TimeRule[] = [
  {
    name: 'clock',
    example: '9:30 a.m. EST',
    match: ['Clock (local time)? Zone?', 'Clock (in the Part / at night)?', '(the)? (Hour / SpelledHour) in the Part'],
    gives: ({n, w}, context) => {
      const time =
        w['Clock'] === undefined
          ? `T${String(((n['Hour'] ?? n['SpelledHour'])! % 12) + (w['Part'] === 'MO' ? 0 : 12)).padStart(2, '0')}:00`
          : afternoon(w['Clock'], w['Part'])
      const day = context.last !== undefined && daysOf(context.last) !== undefined ? context.last.slice(0, 10) : fromNow(context, 'day', 0).value
      return {type: 'TIME', value: `${day}${time}`, ...(w['Zone'] === undefined ? {} : {edtf: `${day}${time}${w['Zone']}`})}
    },
  },
]

// “7:30 in the evening” → T19:30.
function afternoon(clock: string, part: string | undefined): string {
  const hour = Number(clock.slice(1, 3))
  return part === undefined || part === 'MO' || hour >= 12 ? clock : `T${hour + 12}${clock.slice(3)}`
}
