// English words that tell times, written for this project; Apache-2.0 like the rest.

const months = 'january february march april may june july august september october november december'.split(' ')
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')

/** `september`, `sept` → 9. */
export const monthWords: ReadonlyMap<string, number> = new Map([
  ...months.map((word, index) => [word, index + 1] as const),
  ...months.map((word, index) => [word.slice(0, 3), index + 1] as const),
  ['sept', 9],
  ['febuary', 2],
])

/** Months that are other words too, and count alone only with a capital: `May`, `March`, not `may`. */
export const doubtfulMonths: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'jan',
  'dec',
  'august',
  'sep',
  'jun',
  'jul',
  'oct',
  'nov',
  'apr',
  'feb',
  'aug',
  'sept',
])

/** `monday`, `tues` → 1 … 7. */
export const weekdayWords: ReadonlyMap<string, number> = new Map([
  ...weekdays.map((word, index) => [word, index + 1] as const),
  ...weekdays.map((word, index) => [word.slice(0, 3), index + 1] as const),
  ...weekdays.map((word, index) => [`${word}s`, index + 1] as const),
  ['tues', 2],
  ['weds', 3],
  ['wedn', 3],
  ['thur', 4],
  ['thurs', 4],
])

/** Short weekdays are other words too (`sat`, `sun`): they count with a capital, or beside a date. */
export const shortWeekdays: ReadonlySet<string> = new Set(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'tues', 'weds', 'wedn', 'thur', 'thurs'])

export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'weekend'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'

/** `day` → day. */
export const unitWords: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['second', 'second'],
  ['sec', 'second'],
  ['minute', 'minute'],
  ['min', 'minute'],
  ['hour', 'hour'],
  ['hr', 'hour'],
  ['day', 'day'],
  ['weekend', 'weekend'],
  ['week', 'week'],
  ['wk', 'week'],
  ['fortnight', 'fortnight'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
  ['millennium', 'millennium'],
])

/** `days` → day. */
export const unitsWords: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ...[...unitWords].map(([word, unit]) => [`${word}s`, unit] as const),
  ['centuries', 'century'],
  ['millennia', 'millennium'],
])

/** TIMEX3 codes: `SP` spring. */
export const seasonWords: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['springtime', 'SP'],
  ['summer', 'SU'],
  ['summertime', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
  ['wintertime', 'WI'],
])

/** TIMEX3 codes: `MO` morning. */
export const partWords: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['daytime', 'DT'],
  ['overnight', 'NI'],
])

/** The same, many of them: `nights` → `NI`. */
export const partsWords: ReadonlyMap<string, string> = new Map(
  [...partWords].filter(([word]) => word !== 'daytime' && word !== 'overnight').map(([word, code]) => [`${word}s`, code]),
)

/** Hours from UTC. */
export const zoneWords: ReadonlyMap<string, string> = new Map([
  ['gmt', 'Z'],
  ['utc', 'Z'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['et', '-05:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['ct', '-06:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
  ['pt', '-08:00'],
  ['bst', '+01:00'],
  ['cet', '+01:00'],
  ['cest', '+02:00'],
  ['eet', '+02:00'],
  ['eest', '+03:00'],
  ['msk', '+03:00'],
  ['ist', '+05:30'],
  ['pkt', '+05:00'],
  ['hkt', '+08:00'],
  ['sgt', '+08:00'],
  ['jst', '+09:00'],
  ['kst', '+09:00'],
  ['aest', '+10:00'],
  ['aedt', '+11:00'],
])

/** What decades are called: `nineties` → 90. */
export const decadeWords: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
  ['noughties', 100],
])
