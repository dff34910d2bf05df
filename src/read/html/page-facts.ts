import type {Published} from '../../model/report.ts'
import {dateLine} from '../date-line.ts'
import type {Found} from '../given.ts'
import {isDate} from '../is-date.ts'
import {pageTitle} from './page-title.ts'
import {unescaped} from './unescaped.ts'

type How = Published['how']

/** What a page says of itself: in JSON-LD, OpenGraph, `<meta>`, `<time>` and its URL, tried in that order. */
export function pageFacts(document: Document): Found & {readonly declared?: string} {
  const linked = linkedArticle(document)
  const metas = metasOf(document)
  const meta = (...names: string[]) => names.map((name) => metas.get(name)).find((value) => value !== undefined)
  const url = meta('og:url') ?? document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined
  const source = text(named(linked?.['publisher'])) ?? meta('og:site_name', 'publisher', 'application-name')
  const told = text(linked?.['headline']) ?? meta('og:title', 'twitter:title') ?? text(document.querySelector('title')?.textContent)
  const title = pageTitle(document, told, meta('og:site_name') ?? source)
  const standfirst = standfirstIn(document, [text(linked?.['description']), meta('og:description', 'description', 'twitter:description')])
  const byline = text(named(linked?.['author'])) ?? meta('author', 'article:author', 'parsely-author')
  const published = publishedIn(document, {linked, meta, url})
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

function publishedIn(
  document: Document,
  {linked, meta, url}: {linked: Json | undefined; meta: (...names: string[]) => string | undefined; url: string | undefined},
): Published | undefined {
  const candidates: [string | undefined, How][] = [
    [text(linked?.['datePublished']), 'json-ld'],
    [meta('article:published_time', 'og:article:published_time'), 'open-graph'],
    [meta('date', 'pubdate', 'dc.date', 'dc.date.issued', 'dcterms.created', 'sailthru.date', 'parsely-pub-date', 'publish-date', 'publication_date'), 'meta'],
    [markedDate(document), 'meta'],
    [document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined, 'time-element'],
    [shownDate(document), 'text'],
    [
      /\/(20\d\d)[/-](\d\d)[/-](\d\d)(?:\/|-|$)/
        .exec(url ?? '')
        ?.slice(1, 4)
        .join('-'),
      'url',
    ],
  ]
  for (const [found, how] of candidates) {
    const value = found && normal(found)
    if (value) return {value, how}
  }
  return undefined
}

// `<span itemprop="datePublished" content="2023-12-15">`: what a page marks in its text.
function markedDate(document: Document): string | undefined {
  const element = document.querySelector('[itemprop="datePublished" i]')
  return text(element?.getAttribute('content')) ?? text(element?.getAttribute('datetime'))
}

// A line that is a date and nothing else, in an element named for it: “Published: Dec 13, 2023”.
function shownDate(document: Document): string | undefined {
  for (const element of document.querySelectorAll('time, [class*=date i], [class*=publish i], [class*=timestamp i], [id*=date i], [class*=byline i]')) {
    const words = (element.textContent ?? '').trim()
    const found =
      words.length < 100
        ? words
            .split('\n')
            .map((line) => dateLine(line.trim()))
            .find((date) => date !== undefined)
        : undefined
    if (found) return found.value
  }
  return undefined
}

// “2024-03-01T14:05:00.000+0000” → “2024-03-01T14:05:00+00:00”, “Fri, 01 Mar 2024 14:05:00 GMT” → ISO.
function normal(found: string): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?/.exec(found.trim())?.[0]
  if (iso) return isDate(iso.slice(0, 10)) ? (iso.length > 10 ? `${iso.replace(' ', 'T')}${zone(found)}` : iso) : undefined
  const date = /[a-z]{3}/i.test(found) && /\d{4}/.test(found) ? new Date(found) : undefined
  const day = date && !Number.isNaN(date.getTime()) ? date.toISOString().slice(0, 10) : ''
  return isDate(day) ? day : undefined
}

function zone(found: string): string {
  const match = /(?:Z|([+-]\d{2}):?(\d{2}))$/.exec(found.trim())
  return match ? (match[1] ? `${match[1]}:${match[2]}` : 'Z') : ''
}

type Json = {readonly [key: string]: unknown}

function linkedArticle(document: Document): Json | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articleIn(parsed(script.textContent ?? ''))
    if (found) return found
  }
  return undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function articleIn(value: unknown): Json | undefined {
  const queue: unknown[] = [value]
  for (let seen = 0; queue.length > 0 && seen < 1000; seen++) {
    const next = queue.shift()
    if (Array.isArray(next)) queue.push(...next.slice(0, 200))
    else if (typeof next === 'object' && next !== null) {
      const json = next as Json
      if (/Article|BlogPosting|Report/.test(String(json['@type'] ?? '')) && (json['headline'] || json['datePublished'])) return json
      queue.push(json['@graph'], json['mainEntity'], json['mainEntityOfPage'])
    }
  }
  return undefined
}

function named(value: unknown): unknown {
  const first = Array.isArray(value) ? value[0] : value
  return typeof first === 'object' && first !== null ? (first as Json)['name'] : first
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
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
