import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {corpusText} from '../learn/corpus-text.ts'
import {currencyNames, currencyPhrases} from '../lexicon/currencies.ts'
import type {Quantity} from '../src/model/parse.ts'
import {findQuantities} from '../src/parse/quantities/index.ts'
import type {Figures, Task} from './task.ts'

type Expected = {
  readonly Text: string
  readonly Start: number
  readonly End: number
  readonly TypeName: string
  readonly Resolution?: {readonly value?: string | null; readonly unit?: string; readonly isoCurrency?: string; readonly offset?: string}
}
type Case = {readonly Input: string; readonly Results: readonly Expected[]}

/**
 * Cases of Recognizers-Text that come out right: every number expected has a quantity of ours at its place with that value
 * (`value`), and with that unit (`unit`, of the models with units); where nothing is expected, nothing of the model's kind is found.
 * What is expected without a number (“dollars”) is not asked for: a unit alone is no quantity.
 */
export const task: Task = ({data, split}) => {
  const root = existsSync(join(data, split)) ? join(data, split) : data
  const total = {cases: 0, value: 0, withUnit: 0, unit: 0}
  const figures: Figures = {}
  for (const model of modelsIn(root)) {
    const cases = JSON.parse(corpusText(join(root, model.path))) as Case[]
    const right = cases.filter((one) => isRight(one, model.name, 'value'))
    total.cases += cases.length
    total.value += right.length
    figures[model.name] = right.length / (cases.length || 1)
    if (!model.path.startsWith('NumberWithUnit')) continue
    total.withUnit += cases.length
    total.unit += cases.filter((one) => isRight(one, model.name, 'unit')).length
  }
  return {value: total.value / (total.cases || 1), unit: total.unit / (total.withUnit || 1), cases: total.cases, ...figures}
}

function modelsIn(root: string): {path: string; name: string}[] {
  return ['Number', 'NumberWithUnit'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder))
          .filter((name) => /\.json(\.gz)?$/.test(name))
          .sort()
          .map((name) => ({path: `${folder}/${name.replace(/\.gz$/, '')}`, name: name.replace(/\.json(\.gz)?$/, '')}))
      : [],
  )
}

const kinds: readonly (readonly [RegExp, readonly Quantity['kind'][]])[] = [
  [/^Ordinal/, ['ordinal']],
  [/^Percent/, ['percent']],
  [/^Age/, ['age']],
  [/^Currency/, ['money']],
  [/^Dimension/, ['measure']],
  [/^Temperature/, ['temperature']],
]

function isRight({Input, Results}: Case, model: string, what: 'value' | 'unit'): boolean {
  const hasRelativeOrdinals = model.startsWith('Ordinal') && !model.includes('Suppress')
  const ours = findQuantities({report: {text: Input}, sentences: []}, {hasRelativeOrdinals})
  const wanted = Results.filter(({Resolution}) => typeof Resolution?.value === 'string')
  const isFine =
    wanted.length === 0 && Results.length === 0
      ? !ours.some((quantity) => isOf(quantity, model))
      : wanted.every((one) => ours.some((quantity) => quantity.start <= one.End && quantity.end > one.Start && isSame(quantity, one, model, what)))
  if (!isFine && process.env['MISSES'])
    console.error(
      `${model}\t${what}\t${Input}\t${Results.map((one) => `${one.Text}=${one.Resolution?.value}/${one.Resolution?.unit ?? ''}`).join('; ')}\t${ours.map((one) => `${one.text}=${one.value}/${one.kind}/${one.unit ?? ''}`).join('; ')}`,
    )
  return isFine
}

// Nothing expected: a number model allows what stands with a unit, a range model allows plain numbers.
function isOf(quantity: Quantity, model: string): boolean {
  if (model.startsWith('NumberRange')) return quantity.low !== undefined || quantity.high !== undefined
  if (model.startsWith('Number')) return (quantity.kind === 'cardinal' || quantity.kind === 'fraction') && quantity.hedge !== 'order-of-magnitude'
  if (model === 'PercentModelPercentMode') return quantity.kind === 'percent' || (quantity.kind === 'fraction' && quantity.text.includes('of'))
  return kinds.some(([name, own]) => name.test(model) && own.includes(quantity.kind))
}

function isSame(quantity: Quantity, {TypeName, Resolution}: Expected, model: string, what: 'value' | 'unit'): boolean {
  const value = Resolution!.value!
  if (TypeName === 'numberrange') return isSameRange(quantity, value)
  if (TypeName === 'ordinal.relative') return quantity.value === value
  const number = Number(value.replace('%', ''))
  const shares = value.endsWith('%') && quantity.kind === 'fraction' ? 100 : 1
  const isNumber = [quantity.number, quantity.low, quantity.high].some((own) => own !== undefined && isNear(own * shares, number))
  return isNumber && (what === 'value' || isSameUnit(quantity, Resolution!.unit ?? '', Resolution!.isoCurrency)) && model !== ''
}

function isNear(left: number, right: number): boolean {
  return Math.abs(left - right) <= 1e-9 * Math.max(1e-12, Math.abs(right))
}

// “between 20 and 30” is [20,30) in one mode and [20,30] in another: the upper end of a plain range is not held against anybody.
function isSameRange(quantity: Quantity, value: string): boolean {
  const parts = /^([[(])(.*),(.*)([\])])$/.exec(value)
  if (!parts) return false
  const low = quantity.low ?? (quantity.high === undefined ? quantity.number : undefined)
  const high = quantity.high ?? (quantity.low === undefined ? quantity.number : undefined)
  const same = (own: number | undefined, wanted: string) => (wanted === '' ? own === undefined : own !== undefined && isNear(own, Number(wanted)))
  const isClosed = quantity.hedge === 'range' && quantity.highIsExclusive !== true
  return (
    same(low, parts[2]!) &&
    same(high, parts[3]!) &&
    (parts[2] === '' || (parts[1] === '(') === (quantity.lowIsExclusive === true)) &&
    (parts[3] === '' || isClosed || (parts[4] === ')') === (quantity.highIsExclusive === true))
  )
}

function isSameUnit(quantity: Quantity, unit: string, iso: string | undefined): boolean {
  const own = quantity.unit ?? ''
  if (iso !== undefined && own === iso) return true
  const wanted = plain(unit)
  if (plain(own) === wanted || (wanted === 'age' && quantity.kind === 'age')) return true
  return (
    (aliases[wanted] ?? []).includes(own) ||
    currencyPhrases.get(wanted) === own ||
    currencyNames.get(wanted) === own ||
    currencyNames.get(wanted.split(' ').at(-1) ?? '') === own
  )
}

// Their names for what we name by code, where CLDR has another.
const aliases: Readonly<Record<string, readonly string[]>> = {
  dollar: ['USD'],
  pound: ['GBP'],
  'costa rican colón': ['CRC'],
  'netherlands guilder': ['NLG'],
  'sri lankan rupee': ['LKR'],
}

function plain(unit: string): string {
  return unit.toLowerCase().replace('meter', 'metre').replace('liter', 'litre')
}
