import type {TimeUnit} from '../../../../lexicon/time-words.ts'
import {two} from '../calendar.ts'
import type {Meaning, TimeRule} from '../meaning.ts'
import {duration} from '../resolve.ts'

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  bimonthly: 'P2M',
  quarterly: 'P3M',
  yearly: 'P1Y',
  annually: 'P1Y',
  annual: 'P1Y',
  biannually: 'P6M',
  semiannual: 'P6M',
  biennial: 'P2Y',
  biennially: 'P2Y',
}

/** Times that come again. */
export const setRules: readonly TimeRule[] = [
  {
    name: 'adverb-set',
    example: 'weekly',
    match: [
      `Adverb=${Object.keys(adverbs)
        .filter((word) => word !== 'annual')
        .join('|')}`,
    ],
    gives: ({w}, context) =>
      (w['Adverb'] === 'quarterly' && /^[a-z]/.test(context.beside(0))) || (context.isCapital && context.isNextCapital)
        ? undefined
        : set(adverbs[w['Adverb']!]!),
  },
  {
    name: 'every-unit',
    example: 'every two weeks',
    match: ['every|each (Other=other)? Unit', 'Every=everyday', 'every (Number / Ordinal) (Units / Unit)', 'once|twice a|an|per Unit', 'day -? to -? day'],
    gives: ({n, w}, context) => {
      const unit = (w['Units'] ?? w['Unit']) as TimeUnit | undefined
      if (w['Every'] !== undefined) return /^[a-z]/.test(context.beside(0)) ? undefined : set('P1D')
      return unit === undefined ? undefined : set(duration(n['Number'] ?? n['Ordinal'] ?? (w['Other'] === undefined ? 1 : 2), unit))
    },
  },
  {
    name: 'every-named',
    example: 'every March',
    match: ['every|each other? (Month / Weekday / Season / Part) Part?', 'Weekdays Part?', 'Weekday Parts', 'every|each Weekday Part'],
    gives: ({n, w}) => set(named(n, w)),
  },
]

function set(value: string): Meaning {
  return {type: 'SET', value}
}

function named(n: Readonly<Record<string, number>>, w: Readonly<Record<string, string>>): string {
  if (n['Month'] !== undefined) return `XXXX-${two(n['Month'])}`
  const weekday = n['Weekday'] ?? n['Weekdays']
  if (weekday !== undefined) return `XXXX-WXX-${weekday}${(w['Part'] ?? w['Parts']) === undefined ? '' : `T${w['Part'] ?? w['Parts']}`}`
  return w['Season'] === undefined ? `XXXX-XX-XXT${w['Part']}` : `XXXX-${w['Season']}`
}
