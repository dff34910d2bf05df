import {parseOpml} from 'feedsmith'
import type {Given} from './given.ts'
import {type Address, nothing, type Read} from './read.ts'

type Outline = {readonly xmlUrl?: unknown; readonly text?: unknown; readonly title?: unknown; readonly outlines?: readonly Outline[]}

/** The feeds that a list of feeds (OPML) names: addresses to fetch or to watch. */
export async function readFeedList(text: string, given: Given): Promise<Read> {
  const file = given.file ?? 'standard input'
  let outlines: readonly Outline[]
  try {
    outlines = (parseOpml(text) as {body?: {outlines?: readonly Outline[]}}).body?.outlines ?? []
  } catch (error) {
    return nothing('feed-unread', `${file} could not be read: ${(error as Error).message}`, given)
  }
  const addresses = feedsIn(outlines)
  const message = `${file} lists ${addresses.length === 1 ? '1 feed' : `${addresses.length} feeds`} and holds no report: "variorum watch ${file}" reads them`
  return {reports: [], problems: [{code: 'feed-list', message, source: file}], addresses}
}

// Outlines nest: a folder of feeds is an outline without an address.
function feedsIn(outlines: readonly Outline[]): Address[] {
  const found = new Map<string, Address>()
  const stack = [...outlines].reverse()
  while (stack.length > 0) {
    const {xmlUrl, text, title, outlines: below = []} = stack.pop()!
    const source = [title, text].find((words): words is string => typeof words === 'string' && words.trim() !== '')
    if (typeof xmlUrl === 'string' && /^https?:\/\//i.test(xmlUrl)) found.set(xmlUrl, {url: xmlUrl, kind: 'feed', ...(source && {source})})
    stack.push(...[...below].reverse())
  }
  return [...found.values()]
}
