import type {Quantity} from '../../model/parse.ts'

const number = String.raw`(\d+(?:\.\d+)?)`
const exact = new RegExp(`^(~?)${number}$`)
const bound = new RegExp(`^(>=|<=|>|<)${number}$`)
const range = new RegExp(`^${number}\\.\\.(?:${number})?$`)

/** The quantity that a person wrote as `12`, `~1000`, `>12000`, `>=5`, `<3`, `<=7`, `10..20` or `10000..`, in the place and unit of the one that was read; other words are kept as the value alone. */
export function correctedQuantity(read: Quantity, value: string): Quantity {
  const before = {
    start: read.start,
    end: read.end,
    text: read.text,
    sentence: read.sentence,
    kind: read.kind,
    ...(read.unit !== undefined && {unit: read.unit}),
  }
  const [, about, whole] = exact.exec(value) ?? []
  if (whole !== undefined) return {...before, value, number: Number(whole), ...(about === '~' && {hedge: 'approximately' as const})}
  const [, sign, end] = bound.exec(value) ?? []
  if (sign !== undefined) return {...before, value, number: Number(end), ...bounded(sign, Number(end))}
  const [, low, high] = range.exec(value) ?? []
  if (low !== undefined)
    return {...before, value, low: Number(low), ...(high !== undefined && {high: Number(high)}), hedge: high === undefined ? 'order-of-magnitude' : 'range'}
  return {...before, value}
}

function bounded(sign: string, end: number): Partial<Quantity> {
  if (sign.startsWith('>')) return sign === '>' ? {low: end, lowIsExclusive: true, hedge: 'more-than'} : {low: end, hedge: 'at-least'}
  return sign === '<' ? {high: end, highIsExclusive: true, hedge: 'less-than'} : {high: end, hedge: 'at-most'}
}
