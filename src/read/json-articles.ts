import {type Article, articleReport} from './article-report.ts'
import type {Columns, Given} from './given.ts'
import {listed} from './listed.ts'
import {type Address, nothing, type Read} from './read.ts'

/** Fields by their names in small letters. */
type Fields = ReadonlyMap<string, unknown>

// How each field is called by news-please, ninjs, schema.org, GDELT, Media Cloud and by people who write their own; the first that is there wins.
const names = {
  title: ['title', 'headline', 'headlines', 'name'],
  text: ['maintext', 'body_html', 'body_xhtml', 'body_text', 'bodies', 'articlebody', 'text', 'body', 'content', 'story_text', 'fulltext'],
  url: ['url', 'uri', 'link', 'sourceurl', 'mainentityofpage', 'documentidentifier'],
  date: ['date_publish', 'datepublished', 'versioncreated', 'firstcreated', 'published', 'publish_date', 'publication_date', 'seendate', 'date', 'pubdate'],
  source: ['source_domain', 'publisher', 'source', 'media_name', 'domain', 'outlet'],
  byline: ['authors', 'byline', 'author', 'creator'],
} as const

type Field = keyof typeof names

/** Reports of JSON or JSON Lines: one article, a list of them, or an object that holds a list. */
export async function readJson(text: string, given: Given): Promise<Read> {
  const values = valuesOf(text)
  if (values === undefined) return nothing('json-unread', `${given.file ?? 'the file'} is neither JSON nor JSON Lines`, given)
  return readArticles(values, given)
}

/** Reports of articles told as objects; an article that has an address and no text becomes an address to fetch. */
export function readArticles(values: readonly unknown[], given: Given): Read {
  const articles = values.flatMap((value) => articlesIn(value, given.columns))
  const bare = articles.filter((article) => article.body === undefined && article.url !== undefined)
  const reports = articles.flatMap((article) => (bare.includes(article) ? [] : (articleReport(article, given) ?? [])))
  if (reports.length === 0 && bare.length === 0)
    return nothing('json-without-articles', `${given.file ?? 'the file'} holds no article: expected fields such as title, text, date, url`, given)
  if (bare.length === 0) return {reports, problems: []}
  return {...listed(bare.flatMap(addressOf), given), reports}
}

function addressOf({url, title, source, date}: Article): Address[] {
  if (url === undefined || !/^https?:\/\//i.test(url)) return []
  return [{url, kind: 'page', ...(title && {title}), ...(source && {source}), ...(date && {date})}]
}

function valuesOf(text: string): unknown[] | undefined {
  const whole = parsed(text.replace(/^\uFEFF/, ''))
  if (whole !== undefined) return [whole]
  const values: unknown[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const value = parsed(line)
    if (value === undefined) return undefined
    values.push(value)
  }
  return values
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

const lists = ['articles', 'items', '@graph', 'results', 'stories', 'hits', 'data']

// An article has a text, or a title and an address; a list, or an object of lists, has articles in it. Walked without recursion: a hostile file nests without end.
function articlesIn(value: unknown, columns: Columns | undefined): Article[] {
  const found: Article[] = []
  const stack: unknown[] = [value]
  while (stack.length > 0) {
    const next = stack.pop()
    if (Array.isArray(next)) for (const one of next.toReversed()) stack.push(one)
    else if (typeof next === 'object' && next !== null) {
      const fields: Fields = new Map(Object.entries(next).map(([name, inside]) => [name.trim().toLowerCase(), inside]))
      const article = articleOf(fields, columns)
      if (article.body !== undefined || (article.url !== undefined && (article.title !== undefined || fields.size === 1))) found.push(article)
      else for (const list of lists.toReversed()) if (Array.isArray(fields.get(list))) stack.push(fields.get(list))
    }
  }
  return found
}

function articleOf(fields: Fields, columns: Columns = {}): Article {
  const field = (name: Field) => {
    const own = columns[name]
    return told(fields, own === undefined ? names[name] : [own.trim().toLowerCase()])
  }
  return {title: field('title'), body: field('text'), url: field('url'), date: field('date'), source: field('source'), byline: field('byline'), how: 'metadata'}
}

function told(fields: Fields, wanted: readonly string[]): string | undefined {
  for (const name of wanted) {
    const words = wordsOf(fields.get(name), 0)
    if (words !== undefined) return words
  }
  return undefined
}

// {name: "X"} is X, ["A", "B"] is “A, B”, {value: "X"} is X; a number is itself: dates may be seconds since 1970.
function wordsOf(value: unknown, depth: number): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null || depth > 5) return undefined
  if (Array.isArray(value)) return value.flatMap((one) => wordsOf(one, depth + 1) ?? []).join(', ') || undefined
  const {name, value: inside, title, '@id': id} = value as Record<string, unknown>
  return wordsOf(name ?? inside ?? title ?? id, depth + 1)
}
