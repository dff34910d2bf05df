import type {Published} from '../../model/report.ts'
import {datesIn} from '../dates-in.ts'
import {isDate} from '../is-date.ts'
import {type Block, blocksOf} from './html-blocks.ts'
import {type Linked, text} from './linked-article.ts'
import {shownText} from './shown-text.ts'

type How = Published['how']

/** What a page tells of its dates beside its text. */
export type Told = {
  readonly linked: Linked
  readonly meta: (...names: string[]) => string | undefined
  readonly url: string | undefined
  readonly title: string | undefined
}

/** When a page was published: as it tells machines, else as it shows readers or as its address says. Where the one date that it shows at its head is that of its last change, the text is of that day. */
export function pageDate(document: Document, told: Told): Published | undefined {
  const language = document.documentElement?.getAttribute('lang') || told.meta('og:locale') || 'en'
  const published = firstOf(toldDates(document, told), language)
  const modified = firstOf(changedDates(told), language)
  const isChanged = published !== undefined && modified !== undefined && dayOf(published) !== dayOf(modified)
  if (published && !isChanged) return published
  const shown = headDates(document, told.title, language)
  if (published) return shown.includes(dayOf(modified!)) && !shown.includes(dayOf(published)) ? modified : published
  if (shown[0]) return {value: shown[0], how: 'text'}
  return firstOf([[markedTime(document, told.title), 'time-element'], ...addressDates(told.url), [namedDate(document, language), 'text']], language)
}

type Candidate = readonly [found: string | undefined, how: How]

function toldDates(document: Document, {linked, meta}: Told): Candidate[] {
  const marked = document.querySelector('[itemprop="datePublished" i]')
  return [
    [text(linked.article?.['datePublished']), 'json-ld'],
    [meta('article:published_time', 'og:article:published_time', 'article:published', 'og:pubdate'), 'open-graph'],
    [meta(...names), 'meta'],
    [text(marked?.getAttribute('content')) ?? text(marked?.getAttribute('datetime')), 'meta'],
    [linked.published, 'json-ld'],
    [text(document.querySelector('time[pubdate][datetime]')?.getAttribute('datetime')), 'time-element'],
  ]
}

const names = (
  'date pubdate pub_date publishdate publish_date publish-date published_date published-date publication_date publication-date ' +
  'datepublished date.created dc.date dc.date.issued dc.date.created dcterms.created dcterms.date dcterms.issued ' +
  'citation_publication_date citation_date sailthru.date parsely-pub-date cxenseparse:recs:publishtime article_date_original originalpublicationdate displaydate'
).split(' ')

function changedDates({linked, meta}: Told): Candidate[] {
  return [
    [linked.modified, 'json-ld'],
    [meta('article:modified_time', 'og:updated_time', 'article:modified'), 'open-graph'],
    [meta('datemodified', 'last-modified', 'dcterms.modified', 'dc.date.modified'), 'meta'],
  ]
}

function firstOf(candidates: readonly Candidate[], language: string): Published | undefined {
  for (const [found, how] of candidates) {
    const value = found && normal(found, language)
    if (value) return {value, how}
  }
  return undefined
}

function dayOf({value}: Published): string {
  return value.slice(0, 10)
}

// The days that stand in short lines about the title: over it, or below it before the text.
function headDates(document: Document, title: string | undefined, language: string): string[] {
  if (!document.body) return []
  const pieces = blocksOf(document.body)
  // The title may stand in a trail of links or a list beside the article as well.
  const places = [
    ({kind, words}: Block) => kind === 'title' && title !== undefined && words.includes(title),
    ({words, isLink}: Block) => words === title && !isLink,
  ]
  const at = [...places, ({kind}: Block) => kind === 'title'].map((isThere) => pieces.findIndex(isThere)).find((index) => index >= 0) ?? -1
  if (at < 0) return []
  // Further up stands the day on which the page was looked at.
  const before = pieces.slice(Math.max(0, at - 3), at).reverse()
  return [...untilText(pieces.slice(at + 1, at + 15)), ...untilText(before)].flatMap(({words}) => datesIn(words, language))
}

// A standfirst may come before the date; two long pieces are the text. Links are dated by what they lead to.
function untilText(pieces: readonly Block[]): Block[] {
  const long = pieces.flatMap(({words}, index) => (words.split(' ').length > 30 ? [index] : []))[1] ?? pieces.length
  return pieces.slice(0, long).filter((piece) => !piece.isLink && isLine(piece))
}

// “Last updated: Dec 23, 2031, 8:59 a.m.” is a line, “They married on 30 June 2018.” is none.
function isLine({words}: Block): boolean {
  const count = words.split(' ').length
  return count <= 16 && (count < 5 || !/[^.\s]{3,}[.!?]["”’]?(?:\s|$)/.test(words.replace(/\b(?:\p{L}{3,4}\.\s+(?=\d))/gu, '')))
}

// The first `<time>` behind the title; lists beside the article have theirs before it.
function markedTime(document: Document, title: string | undefined): string | undefined {
  let last: string | undefined
  let isBehind = false
  for (const element of document.querySelectorAll('h1, time[datetime]')) {
    if (element.nodeName.toUpperCase() === 'H1') isBehind ||= title !== undefined && shownText(element).includes(title)
    else if (isBehind) return text(element.getAttribute('datetime'))
    else last ??= text(element.getAttribute('datetime'))
  }
  return last
}

// Longer ones are more than a date and a word for it.
const mostInLine = 120

// A day in an element named for it, anywhere: “Published: Dec 13, 2023”.
function namedDate(document: Document, language: string): string | undefined {
  for (const element of document.querySelectorAll('time, [class*=date i], [class*=publish i], [class*=timestamp i], [id*=date i], [class*=byline i]')) {
    if ((element.textContent?.length ?? 0) > mostInLine) continue
    const found = datesIn(shownText(element), language)[0]
    if (found) return found
  }
  return undefined
}

// “/2031/06/03/”, “/2031-06-03-”, “/20310603/”, “/2031/jun/03/”
function addressDates(url: string | undefined): Candidate[] {
  const path = (url ?? '').replace(/^[a-z]+:\/\/[^/]*|[?#].*$/gi, '')
  const found = /(?<!\d)(20\d\d)([-/_]?)(\d\d)\2(\d\d)(?!\d)/.exec(path)
  const named = /\/(20\d\d)\/([a-z]{3})\/(\d\d?)\//i.exec(path)
  return [[found ? `${found[1]}-${found[3]}-${found[4]}` : named ? `${named[3]} ${named[2]} ${named[1]}` : undefined, 'url']]
}

// “2024-03-01T14:05:00.000+0000” → “2024-03-01T14:05:00+00:00”; “Fri, 01 Mar 2024 14:05:00 GMT”, “1 mars 2024” and “20240301” are days; “1709301900” is seconds.
function normal(found: string, language: string): string | undefined {
  const iso = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?)?/.exec(found.trim())?.[0]
  if (iso) return isDate(iso.slice(0, 10)) ? (iso.length > 10 ? `${iso.replace(' ', 'T')}${zone(found)}` : iso) : undefined
  const compact = /^(\d{4})(\d{2})(\d{2})(?!\d)/.exec(found.trim())
  const written = compact ? [`${compact[1]}-${compact[2]}-${compact[3]}`] : datesIn(found, language)
  const since = /^1\d{9}(?:\d{3})?$/.test(found.trim()) ? [new Date(Number(found.trim().slice(0, 10)) * 1000).toISOString().slice(0, 10)] : []
  return [...since, ...written].find(isDate)
}

function zone(found: string): string {
  const match = /(?:Z|\bUTC|\bGMT|([+-]\d{2}):?(\d{2}))$/.exec(found.trim())
  return match ? (match[1] ? `${match[1]}:${match[2]}` : 'Z') : ''
}
