import type {Relation} from './draft.ts'

/** What a figure's value allows. `>12000` allows 12000: headlines round what the text has more exactly. */
export type Bounds = {readonly low: number; readonly high: number; readonly isExact: boolean}

// “About a thousand” is said of 870 as of 1,150; not of 700.
const roughly = 0.15

type Rule = {readonly name: string; readonly example: string; readonly match: RegExp; readonly gives: (first: number, second: number) => Bounds}

/** The forms of a figure's value. */
export const valueRules: readonly Rule[] = [
  {name: 'exact', example: '12', match: /^(\d+(?:\.\d+)?)%?$/, gives: (number) => ({low: number, high: number, isExact: true})},
  {
    name: 'about',
    example: '~1000',
    match: /^~(\d+(?:\.\d+)?)%?$/,
    gives: (number) => ({low: number * (1 - roughly), high: number * (1 + roughly), isExact: false}),
  },
  {
    name: 'over',
    example: '>12000',
    match: /^>(\d+(?:\.\d+)?)%?$/,
    gives: (number) => ({low: number, high: Number.POSITIVE_INFINITY, isExact: false}),
  },
  {name: 'at least', example: '>=5', match: /^>=(\d+(?:\.\d+)?)%?$/, gives: (number) => ({low: number, high: Number.POSITIVE_INFINITY, isExact: false})},
  {name: 'under', example: '<50', match: /^<=?(\d+(?:\.\d+)?)%?$/, gives: (number) => ({low: 0, high: number, isExact: false})},
  {name: 'range', example: '10..20', match: /^(\d+(?:\.\d+)?)%?\.\.(\d+(?:\.\d+)?)%?$/, gives: (low, high) => ({low, high, isExact: false})},
  {name: 'open range', example: '10000..', match: /^(\d+(?:\.\d+)?)%?\.\.$/, gives: (low) => ({low, high: Number.POSITIVE_INFINITY, isExact: false})},
]

/** `~1000` → 850 to 1150; undefined for what is no number: “many”. */
export function boundsOf(value: string): Bounds | undefined {
  for (const {match, gives} of valueRules) {
    const found = match.exec(value)
    if (found) return gives(Number(found[1]), Number(found[2]))
  }
  return undefined
}

/** Equal, one inside the other (more exact), overlapping, or such that both cannot hold. */
export function compareNumbers(left: string, right: string): Relation | undefined {
  if (left === right) return {is: 'same'}
  const [one, other] = [boundsOf(left), boundsOf(right)]
  if (!one || !other) return undefined
  if (one.low === other.low && one.high === other.high) return {is: 'same'}
  if (one.high < other.low || other.high < one.low) return {is: 'excludes'}
  if (other.low <= one.low && one.high <= other.high) return {is: 'narrower'}
  if (one.low <= other.low && other.high <= one.high) return {is: 'wider'}
  return {is: 'compatible', because: 'what they allow overlaps'}
}
