import {type Kysely, sql} from 'kysely'
import type {Engine} from './engine.ts'
import {fields} from './fields.ts'
import {searchWords} from './search-words.ts'
import type {Tables} from './tables.ts'

type Words = {readonly serial: number; readonly title: string; readonly source: string; readonly byline: string | null; readonly text: string}

/** Keeps the words of a report for search, by field, and each new word for inexact search. */
export async function keepWords(db: Kysely<Tables>, engine: Engine, {serial, title, source, byline, text}: Words): Promise<void> {
  const folded = {title: searchWords(title), source: searchWords(source), byline: searchWords(byline ?? ''), body: searchWords(text)}
  if (engine === 'sqlite')
    await sql`INSERT INTO report_words (rowid, title, source, byline, body) VALUES (${serial}, ${folded.title}, ${folded.source}, ${folded.byline}, ${folded.body})`.execute(
      db,
    )
  else for (const field of fields) await keepParts(db, {serial, field, words: folded[field]})
  await keepVocabulary(db, new Set(`${folded.title} ${folded.source} ${folded.body}`.split(' ').filter(isFindable)))
}

// A `tsvector` knows at most 256 places of one word and 16,383 in all: a long text is cut into parts that overlap by the longest phrase that is looked for, thirty words.
const partLength = 1500
const overlap = 30

async function keepParts(db: Kysely<Tables>, {serial, field, words}: {serial: number; field: string; words: string}): Promise<void> {
  if (words === '') return
  const list = words.split(' ')
  for (let part = 0; part * partLength < list.length; part++) {
    const cut = lexemes(list.slice(part * partLength, (part + 1) * partLength + overlap))
    await sql`INSERT INTO report_words (serial, field, part, cut) VALUES (${serial}, ${field}, ${part}, CAST(${cut} AS tsvector))`.execute(db)
  }
}

// `'ferry':1,7 'union':2`: the places of each word, told without PostgreSQL's own idea of what a word is.
function lexemes(words: readonly string[]): string {
  const places = Map.groupBy(words.entries(), ([, word]) => word)
  return [...places].map(([word, found]) => `'${lexeme(word)}':${found.map(([index]) => index + 1).join(',')}`).join(' ')
}

/** A word as PostgreSQL keeps it: at most a hundred letters, since it takes no more than 2 kB. */
export function lexeme(word: string): string {
  return [...word].slice(0, 100).join('')
}

// Shorter words are as like to each other as to anything; longer ones are no words.
function isFindable(word: string): boolean {
  return word.length >= 4 && word.length <= 24 && !/\d/.test(word)
}

async function keepVocabulary(db: Kysely<Tables>, words: ReadonlySet<string>): Promise<void> {
  const rows = [...words].sort().map((word) => ({word, reversed: [...word].reverse().join('')}))
  for (let from = 0; from < rows.length; from += 500)
    await db
      .insertInto('word')
      .values(rows.slice(from, from + 500))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
}
