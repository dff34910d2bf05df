import type {Quantity} from '../../model/parse.ts'

/** A quantity before it has a place: lexemes `from` to `to` (exclusive). */
export type Draft = Omit<Quantity, 'start' | 'end' | 'text' | 'sentence' | 'value'> & {readonly from: number; readonly to: number; readonly word?: string}

/** The value in one string: `12`, `~1000`, `>12000`, `>=5`, `10..20`, `10000..`, `33.3%`; the word itself where no number is told (“many”). */
export function valueText(draft: Omit<Draft, 'from' | 'to'>): string {
  const {number, low, high, hedge, kind} = draft
  const sign = kind === 'percent' || kind === 'fraction' ? '%' : ''
  const show = (value: number) => shown(kind === 'fraction' ? value * 100 : value, kind === 'fraction')
  if (hedge === 'range' && low !== undefined && high !== undefined) return `${show(low)}..${show(high)}${sign}`
  if (hedge === 'order-of-magnitude') return low === undefined ? (draft.word ?? '') : `${show(low)}..${high === undefined ? '' : show(high)}`
  if (low !== undefined && high === undefined) return `${draft.lowIsExclusive ? '>' : '>='}${show(low)}${sign}`
  if (high !== undefined && low === undefined && hedge !== 'nearly') return `${draft.highIsExclusive ? '<' : '<='}${show(high)}${sign}`
  if (number === undefined) return draft.word ?? ''
  return `${hedge === 'approximately' || hedge === 'nearly' ? '~' : ''}${show(number)}${sign}`
}

// 0.333… → 33.3; 12000 → 12000; never an exponent between 10^-12 and 10^21.
function shown(value: number, isShare: boolean): string {
  const rounded = isShare ? Math.round(value * 10) / 10 : Number(value.toPrecision(12))
  return Number.isInteger(rounded) || Math.abs(rounded) >= 1e-6 ? String(rounded) : rounded.toFixed(12).replace(/0+$/, '')
}
