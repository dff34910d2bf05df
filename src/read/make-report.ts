import type {Block, Published, Report} from '../model/report.ts'
import {contentId} from '../text/content-id.ts'
import {languageOf} from '../text/language.ts'
import type {Found, Given} from './given.ts'
import {isDate} from './is-date.ts'

/** A report of a text cut into blocks; what is given wins over what was found. Throws where `given.published` is no date. */
export function makeReport(text: string, blocks: readonly Block[], {given, found = {}}: {given: Given; found?: Found}): Report {
  const otherwise = given.otherwise ?? {}
  const source = given.source ?? found.source ?? otherwise.source ?? ''
  const language = languageOf(text) ?? 'und'
  const title = given.title ?? found.title ?? titleIn(text, blocks) ?? otherwise.title ?? ''
  return {
    id: contentId('r', [source, text]),
    source,
    title,
    ...optional('byline', found.byline ?? otherwise.byline),
    ...optional('published', publishedOf(given) ?? found.published ?? otherwise.published),
    language,
    ...optional('url', given.url ?? found.url ?? otherwise.url),
    ...optional('file', given.file),
    blocks: blocks.map((block) => ({...block, ...otherLanguage(text, block, language)})),
    text,
  }
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): {[key in Key]?: Value} {
  return value === undefined ? {} : ({[key]: value} as {[key in Key]: Value})
}

function titleIn(text: string, blocks: readonly Block[]): string | undefined {
  const title = blocks.find(({kind}) => kind === 'title')
  return title && text.slice(title.start, title.end).replace(/\s+/g, ' ')
}

function publishedOf({published}: Given): Published | undefined {
  if (published === undefined) return undefined
  if (!isDate(published)) throw new RangeError(`expected a date such as 2024-03-01, 2024-03 or 2024-03-01T14:05:00Z, got "${published}"`)
  return {value: published, how: 'given'}
}

// A line in another language between paragraphs stands under a picture: agencies' photographs come with captions of their own.
function otherLanguage(text: string, block: Block, language: string): Partial<Block> {
  const own = languageOf(text.slice(block.start, block.end))
  if (own === undefined || own === language) return {}
  return block.kind === 'heading' ? {language: own, kind: 'caption'} : {language: own}
}
