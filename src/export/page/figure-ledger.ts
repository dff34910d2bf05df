import type {Statement} from '../../model/statement.ts'
import {quoteWords} from '../words/quote-words.ts'
import {timeWords} from '../words/time-words.ts'
import {type Html, html} from './html.ts'
import {badge, type PageAccount} from './page-account.ts'

/** Every count as a picture beside its words: a dot for a number, a bar for a range, an arrow where it is open. Grouped by what is counted. */
export function figureLedger(page: PageAccount): Html | undefined {
  const figures = page.account.statements.filter(({kind, quantity}) => kind === 'figure' && lowOf(quantity) !== undefined)
  if (figures.length === 0) return undefined
  const groups = new Map<string, Statement[]>()
  for (const figure of figures) {
    const key = figure.measure ?? figure.quantity?.unit ?? 'count'
    groups.set(key, [...(groups.get(key) ?? []), figure])
  }
  const order = [...groups].sort(([left, one], [right, other]) => other.length - one.length || (left < right ? -1 : 1))
  return html`<table class="ledger"><thead><tr><th scope="col">What</th><th scope="col">Value</th><th scope="col" class="wide">On a scale of tens</th><th scope="col">Who says so</th><th scope="col">Words</th></tr></thead>${order.map(([measure, list]) => group(page, measure, list))}</table>`
}

function group(page: PageAccount, measure: string, figures: readonly Statement[]): Html {
  const most = Math.max(10, ...figures.map(({quantity}) => quantity?.high ?? lowOf(quantity) ?? 0))
  const rows = [...figures]
    .sort((left, right) => lowOf(left.quantity)! - lowOf(right.quantity)! || (left.id < right.id ? -1 : 1))
    .map((figure) => {
      const by = figure.attribution.map(({mention}) => mention.text).join(' ← ')
      return html`<tr data-statements="${figure.id}" tabindex="0"><td>${measure}</td><td class="number">${figure.value}</td><td class="wide">${bar(page, figure, most)}</td><td>${badge(page, figure.report)}${by || 'the report itself'}${figure.time && html`<small>${timeWords(figure.time.value)}</small>`}</td><td><q>${quoteWords(figure.evidence[0].text, 110)}</q></td></tr>`
    })
  return html`<tbody>${rows}</tbody>`
}

type Quantity = Statement['quantity']

function lowOf(quantity: Quantity): number | undefined {
  return quantity?.low ?? quantity?.number ?? quantity?.high
}

const width = 260

function bar(page: PageAccount, {quantity, report}: Statement, most: number): Html {
  const at = (value: number) => Math.round((Math.log10(1 + Math.max(0, value)) / Math.log10(1 + most)) * (width - 24)) + 6
  const low = at(lowOf(quantity)!)
  const high = quantity?.high !== undefined ? at(quantity.high) : low
  const isOpen = quantity?.low !== undefined && quantity.high === undefined
  const colour = page.colours.get(report)
  const body = isOpen
    ? html`<line class="${colour}" x1="${low}" x2="${width - 4}" y1="8" y2="8" stroke-dasharray="2 3"/><path class="${colour}" d="M${width - 8} 4l6 4-6 4z"/><circle class="${colour}" cx="${low}" cy="8" r="4"/>`
    : high > low
      ? html`<rect class="${colour}" x="${low}" y="4" width="${high - low}" height="8" rx="3"/>`
      : html`<circle class="${colour}${quantity?.hedge && ' hedged'}" cx="${low}" cy="8" r="5"/>`
  return html`<svg viewBox="0 0 ${width} 16" width="${width}" height="16" aria-hidden="true"><line class="axis" x1="4" x2="${width - 4}" y1="8" y2="8"/>${body}</svg>`
}
