import type {Found} from '../given.ts'
import {type Json, linkedArticle, text} from './linked-article.ts'
import {pageDate} from './page-date.ts'
import {pageTitle} from './page-title.ts'
import {unescaped} from './unescaped.ts'

/** What a page says of itself: in JSON-LD, OpenGraph, `<meta>`, `<time>` and its URL, tried in that order. */
export function pageFacts(document: Document, address?: string): Found & {readonly declared?: string} {
  const told = linkedArticle(document)
  const linked = told.article
  const metas = metasOf(document)
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined)
  const url = meta('og:url') ?? document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined
  const source = text(named(linked?.['publisher'])) ?? meta('og:site_name', 'publisher', 'application-name')
  const headline = text(linked?.['headline']) ?? meta('og:title', 'twitter:title') ?? text(document.querySelector('title')?.textContent)
  const title = pageTitle(document, headline, meta('og:site_name') ?? source)
  const standfirst = standfirstIn(document, [text(linked?.['description']), meta('og:description', 'description', 'twitter:description')])
  const byline = text(named(linked?.['author'])) ?? meta('author', 'article:author', 'parsely-author')
  const published = pageDate(document, {linked: told, meta, url: url ?? address, title})
  const declared = text(linked?.['articleBody'])
  return {
    ...(title && {title}),
    ...(standfirst && {standfirst}),
    ...(source && {source}),
    ...(byline && {byline}),
    ...(url && {url}),
    ...(published && {published}),
    ...(declared && {declared: unescaped(declared.replace(/<[^<>]*>/g, ' '))}),
  }
}

const standfirsts =
  'h2, h3, p, [class*=dek i], [class*=standfirst i], [class*=subtitle i], [class*=subhead i], [class*=summary i], [class*=desc i], [class*=lede i], [class*=excerpt i]'

// What a page says of itself in a sentence is its standfirst where it also shows it, in an element of its own.
function standfirstIn(document: Document, told: readonly (string | undefined)[]): string | undefined {
  const wanted = told.flatMap((description) => (description && description.length > 20 ? [plain(description)] : []))
  if (wanted.length === 0) return undefined
  for (const element of document.querySelectorAll(standfirsts)) {
    const words = element.textContent ?? ''
    if (words.length > 600 || words.length < 20) continue
    const shown = plain(words)
    if (wanted.some((description) => shown === description || (shown.length > 40 && description.startsWith(shown)))) return words.replace(/\s+/g, ' ').trim()
  }
  return undefined
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function named(value: unknown): unknown {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'object' && first !== null ? (first as Json)['name'] : first
}

// The first of each name counts, whichever attribute names it.
function metasOf(document: Document): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const element of document.getElementsByTagName('meta')) {
    const content = text(element.getAttribute('content'))
    if (content === undefined) continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase()
      if (name !== undefined && !found.has(name)) found.set(name, content)
    }
  }
  return found
}
