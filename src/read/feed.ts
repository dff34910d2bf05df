import {parseFeed} from 'feedsmith'
import {articleReport} from './article-report.ts'
import type {Given} from './given.ts'
import {nothing, type Read} from './read.ts'

type Loose = {readonly [key: string]: unknown}

/** A report for each entry of a feed (RSS, Atom, RDF, JSON Feed); an entry that holds a summary only is a report of that summary. */
export async function readFeed(text: string, given: Given): Promise<Read> {
  let feed: Loose
  try {
    feed = parseFeed(text).feed as Loose
  } catch (error) {
    return nothing('feed-unread', `${given.file ?? 'the feed'} could not be read: ${(error as Error).message}`, given)
  }
  const outlet = wordsOf(feed['title'])
  const entries = (feed['items'] ?? feed['entries'] ?? []) as Loose[]
  const reports = entries.flatMap((entry) => {
    const links = (entry['links'] as Loose[] | undefined)?.map(({href}) => wordsOf(href))
    const report = articleReport(
      {
        title: wordsOf(entry['title']),
        body:
          wordsOf((entry['content'] as Loose | undefined)?.['encoded']) ??
          wordsOf(entry['content_html']) ??
          wordsOf(entry['content']) ??
          wordsOf(entry['content_text']) ??
          wordsOf(entry['description']) ??
          wordsOf(entry['summary']),
        url: wordsOf(entry['link']) ?? wordsOf(entry['url']) ?? links?.find((link) => link !== undefined),
        date:
          wordsOf(entry['pubDate']) ??
          wordsOf(entry['published']) ??
          wordsOf(entry['date_published']) ??
          wordsOf(entry['updated']) ??
          wordsOf((entry['dc'] as Loose | undefined)?.['date']) ??
          wordsOf(((entry['dc'] as Loose | undefined)?.['dates'] as unknown[] | undefined)?.[0]),
        source: outlet,
        how: 'feed',
      },
      given,
    )
    return report ? [report] : []
  })
  if (reports.length === 0) return nothing('empty-feed', `${given.file ?? 'the feed'} holds no entry with text`, given)
  return {reports, problems: []}
}

// Atom has {value}, RSS a string.
function wordsOf(value: unknown): string | undefined {
  const words = typeof value === 'object' && value !== null && 'value' in value ? value.value : value
  return typeof words === 'string' && words.trim() !== '' ? words.trim() : undefined
}
