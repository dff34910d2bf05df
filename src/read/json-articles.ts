import {type Article, articleReport} from './article-report.ts'
import type {Given} from './given.ts'
import {nothing, type Read} from './read.ts'

type Json = {readonly [key: string]: unknown}

// How each field is called by news-please, ninjs, schema.org, GDELT, Media Cloud and by people who write their own; the first that is there wins.
const names = {
  title: ['title', 'headline', 'headlines', 'name'],
  body: ['maintext', 'body_html', 'body_xhtml', 'body_text', 'bodies', 'articleBody', 'text', 'body', 'content', 'story_text', 'fulltext'],
  url: ['url', 'uri', 'link', 'sourceurl', 'mainEntityOfPage'],
  date: ['date_publish', 'datePublished', 'versioncreated', 'firstcreated', 'published', 'publish_date', 'publication_date', 'seendate', 'date', 'pubDate'],
  source: ['source_domain', 'publisher', 'source', 'media_name', 'domain', 'outlet'],
  byline: ['authors', 'byline', 'author', 'creator'],
} as const

/** Reports of JSON or JSON Lines: one article, a list of them, or an object that holds a list. */
export async function readJson(text: string, given: Given): Promise<Read> {
  const values = valuesOf(text)
  if (values === undefined) return nothing('json-unread', `${given.file ?? 'the file'} is neither JSON nor JSON Lines`, given)
  const articles = values.flatMap(articlesIn)
  const bare = articles.filter((article) => told(article, names.body) === undefined && told(article, names.url) !== undefined)
  const reports = articles.flatMap((article) => (bare.includes(article) ? [] : (articleReport(fieldsOf(article), given) ?? [])))
  const problems =
    bare.length === 0
      ? []
      : [
          {
            code: 'urls-only',
            message: `${bare.length} of the articles in ${given.file ?? 'the file'} have no text, only an address: save the pages and read those`,
            source: given.file ?? '',
          },
        ]
  if (reports.length === 0 && problems.length === 0)
    return nothing('json-without-articles', `${given.file ?? 'the file'} holds no article: expected fields such as title, text, date, url`, given)
  return {reports, problems}
}

function fieldsOf(article: Json): Article {
  const field = (name: keyof typeof names) => told(article, names[name])
  return {title: field('title'), body: field('body'), url: field('url'), date: field('date'), source: field('source'), byline: field('byline'), how: 'metadata'}
}

function valuesOf(text: string): unknown[] | undefined {
  const whole = parsed(text)
  if (whole !== undefined) return [whole]
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const values = lines.map(parsed)
  return values.every((value) => value !== undefined) ? values : undefined
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

// An article has a title or a text; a list, or an object of lists (`articles`, `items`, `@graph`), has articles in it.
function articlesIn(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(articlesIn)
  if (typeof value !== 'object' || value === null) return []
  const json = value as Json
  if (told(json, names.body) !== undefined || (told(json, names.title) !== undefined && told(json, names.url) !== undefined)) return [json]
  const inside = ['articles', 'items', '@graph', 'results', 'stories', 'hits', 'data'].flatMap((key) =>
    Array.isArray(json[key]) ? (json[key] as unknown[]) : [],
  )
  return inside.flatMap(articlesIn)
}

function told(json: Json, fields: readonly string[]): string | undefined {
  for (const field of fields) {
    const words = wordsOf(json[field])
    if (words !== undefined) return words
  }
  return undefined
}

// {name: "X"} is X, ["A", "B"] is “A, B”, {value: "X"} is X; a date as a number is seconds or milliseconds since 1970.
function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (Array.isArray(value))
    return (
      value
        .map(wordsOf)
        .filter((words) => words !== undefined)
        .join(', ') || undefined
    )
  if (typeof value === 'object' && value !== null)
    return wordsOf((value as Json)['name'] ?? (value as Json)['value'] ?? (value as Json)['title'] ?? (value as Json)['@id'])
  return undefined
}
