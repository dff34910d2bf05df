import type {AccountReport} from '../../model/account.ts'
import type {Block} from '../../model/report.ts'
import type {Statement} from '../../model/statement.ts'
import {timeWords} from '../words/time-words.ts'
import {type Html, html} from './html.ts'
import {badge, type PageAccount} from './page-account.ts'

const tags: Readonly<Record<Block['kind'], string>> = {title: 'h3', standfirst: 'p', heading: 'h4', paragraph: 'p', caption: 'p', list: 'p'}

/** The reports side by side; every piece of text knows the statements that stand on it. */
export function reader(page: PageAccount): Html {
  return html`${page.account.reports.map((report) => column(page, report))}`
}

function column(page: PageAccount, report: AccountReport): Html {
  const marks = page.account.statements.filter((statement) => statement.report === report.id)
  const copied = page.account.origins.flatMap(({passages, reports}) => (reports.length > 1 ? passages.filter((passage) => passage.report === report.id) : []))
  const when = report.published ? timeWords(report.published.value.slice(0, 10)) : 'no date'
  const blocks = report.blocks.map((block) => blockHtml(report, block, {marks, copied}))
  return html`<article class="report ${page.colours.get(report.id)}" id="${report.id}" lang="${report.language}" tabindex="0" aria-label="Report ${page.letters.get(report.id)}"><h2>${badge(page, report.id)}${report.source || 'no outlet named'} · ${when}${report.url !== undefined && /^https?:/.test(report.url) && html` · <a href="${report.url}" rel="noreferrer">page</a>`}</h2>${blocks}</article>`
}

type Layers = {readonly marks: readonly Statement[]; readonly copied: readonly {readonly start: number; readonly end: number}[]}

function blockHtml(report: AccountReport, block: Block, layers: Layers): Html {
  const sentences = (report.sentences ?? []).filter(([start, end]) => start < block.end && end > block.start)
  const cuts = [block.start, ...sentences.flat().filter((at) => at > block.start && at < block.end), block.end]
  const pieces = ranges(cuts).map(([start, end]) => sentenceHtml(report, [start, end], layers))
  const tag = tags[block.kind]
  const inner = html`${pieces}`
  const language = block.language === undefined ? '' : ` lang="${block.language}"`
  return {markup: `<${tag} class="${block.kind}"${language}>${inner.markup}</${tag}>`}
}

function sentenceHtml({text}: AccountReport, [start, end]: readonly [number, number], {marks, copied}: Layers): Html {
  const here = marks.flatMap((statement) =>
    statement.evidence.filter((span) => span.start < end && span.end > start).map((span) => ({id: statement.id, kind: statement.kind, span})),
  )
  const cuts = [start, end, ...[...here.map(({span}) => span), ...copied].flatMap((span) => [span.start, span.end])].filter((at) => at >= start && at <= end)
  const pieces = ranges(cuts).map(([from, to]) => {
    const on = here.filter(({span}) => span.start <= from && span.end >= to)
    const isCopied = copied.some((span) => span.start <= from && span.end >= to)
    const words = text.slice(from, to)
    return on.length === 0 && !isCopied
      ? html`${words}`
      : html`<span class="${[...new Set(on.map(({kind}) => `k-${kind}`)), ...(isCopied ? ['copied'] : [])].join(' ')}" data-on="${[...new Set(on.map(({id}) => id))].join(' ')}">${words}</span>`
  })
  const ids = [...new Set(here.map(({id}) => id))]
  return ids.length === 0 ? html`${pieces}` : html`<span class="sentence" role="button" tabindex="-1" data-sentence="${ids.join(' ')}">${pieces}</span>`
}

// [0, 9, 4] → [0, 4], [4, 9]
function ranges(cuts: readonly number[]): [number, number][] {
  const sorted = [...new Set(cuts)].sort((left, right) => left - right)
  return sorted.slice(1).map((end, index) => [sorted[index]!, end])
}
