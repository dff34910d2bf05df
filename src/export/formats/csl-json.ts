import type {Account, AccountReport} from '../../model/account.ts'
import {quoteWords} from '../words/quote-words.ts'
import {webAddress} from '../words/web-address.ts'

/** The reports of an account as CSL-JSON, for Zotero, Pandoc and word processors. */
export function writeCslJson(account: Account): string {
  return `${JSON.stringify(account.reports.map(entryOf), undefined, 1)}\n`
}

function entryOf({id, title, source, byline, published, url, language, text}: AccountReport): object {
  const parts = published && dateParts(published.value)
  return {
    id,
    type: 'article-newspaper',
    title: title || quoteWords(text, 80),
    ...(source && {'container-title': source}),
    ...(byline !== undefined && {author: [{literal: byline}]}),
    ...(parts && {issued: {'date-parts': [parts]}}),
    ...(webAddress(url) !== undefined && {URL: webAddress(url)}),
    ...(language !== 'und' && {language}),
    note: `report ${id}${published ? `; date found by: ${published.how}` : ''}`,
  }
}

/** `2024-03-01T14:05Z` → 2024, 3, 1; only as precise as it is. */
export function dateParts(date: string): number[] | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date)
  return match ? match.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)])) : undefined
}
