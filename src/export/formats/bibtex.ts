import type {Account, AccountReport} from '../../model/account.ts'
import {quoteWords} from '../words/quote-words.ts'
import {webAddress} from '../words/web-address.ts'
import {dateParts} from './csl-json.ts'

/** The reports of an account as BibTeX, in UTF-8, one entry each; its key is the report's id. */
export function writeBibtex(account: Account): string {
  return account.reports.map(entryOf).join('\n')
}

function entryOf({id, title, source, byline, published, url, language, text}: AccountReport): string {
  const [year, month, day] = (published && dateParts(published.value)) ?? []
  const fields: [string, string | undefined][] = [
    ['title', `{${escaped(title || quoteWords(text, 80))}}`],
    ['journal', source ? `{${escaped(source)}}` : undefined],
    ['author', byline === undefined ? undefined : `{${escaped(byline)}}`],
    ['year', year?.toString()],
    ['month', month?.toString()],
    ['day', day?.toString()],
    ['date', year === undefined ? undefined : published?.value.slice(0, 10)],
    ['url', webAddress(url)?.replace(/[{}\\]/g, encodeURIComponent)],
    ['langid', language === 'en' ? 'english' : undefined],
    ['note', `report ${id}`],
  ]
  const told = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]))
  return `@article{${id},\n${told.join('\n')}\n}\n`
}

const names: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

// A brace that stands alone in the text would end the field in classical BibTeX, even with a backslash before it.
function escaped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const braces = balanced(line) ? line : line.replace(/[{}]/g, (mark) => (mark === '{' ? '(' : ')'))
  return braces.replace(/[\\{}$&#%_~^]/g, (mark) => names[mark]!).replace(/\p{Cc}/gu, '')
}

function balanced(text: string): boolean {
  let depth = 0
  for (const mark of text) {
    if (mark === '{') depth++
    if (mark === '}' && --depth < 0) return false
  }
  return depth === 0
}
