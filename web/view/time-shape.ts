import {dateRange} from '../../src/export/words/date-range.ts'

/** How well a time is known: a day, somewhere within a longer stretch, all through it, or open to one side. */
export type TimeShape = {
  readonly kind: 'day' | 'within' | 'lasting' | 'before' | 'after'
  /** Days since 1970; `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly isAbout: boolean
}

/** EDTF → how to draw it; undefined where it has no place on a line: `XXXX-02-28`. */
export function timeShape(edtf: string): TimeShape | undefined {
  const range = dateRange(edtf)
  if (!range) return undefined
  const {from, to} = range
  const isAbout = /[~?%]/.test(edtf)
  const [first, last] = edtf.split('/')
  if (last === undefined) return {kind: to - from <= 1 ? 'day' : 'within', from, to, isAbout}
  if (first === '' || first === '..') return {kind: 'before', from, to, isAbout}
  if (last === '' || last === '..') return {kind: 'after', from, to, isAbout}
  return {kind: 'lasting', from, to, isAbout}
}
