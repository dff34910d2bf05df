import {quoteWords} from '../../src/export/words/quote-words.ts'
import {stanceWords} from '../../src/export/words/status-marks.ts'
import {timeWords} from '../../src/export/words/time-words.ts'
import type {Reading} from '../../src/model/account.ts'
import type {Statement} from '../../src/model/statement.ts'
import {type AccountView, nameOf} from './account-view.ts'

/** The words of some statements, each once, at most `most` of them. */
export function wordsOf(statements: readonly Statement[], most = 2, length = 150): string[] {
  return [...new Set(statements.map(({evidence}) => quoteWords(evidence[0].text, length)))].slice(0, most)
}

/** “denies, for the Kremlin”; a value that the words do not tell already is added. */
export function stanceOf(view: AccountView, {stance, holders = []}: Reading): string {
  const names = holders.map((holder) => nameOf(view, holder)).join(' ← ')
  return `${stanceWords[stance]}${names && `, ${stance === 'attributes' ? 'to' : 'for'} ${names}`}`
}

/** `>=12` → “≥ 12”, `~1000` → “about 1000”, `10..20` → “10–20”. */
export function countWords(value: string): string {
  return value
    .replace(/^>=/, '≥ ')
    .replace(/^<=/, '≤ ')
    .replace(/^([<>])/, '$1 ')
    .replace(/^~/, 'about ')
    .replace(/^(.*\d)\.\.$/, '≥ $1')
    .replace(/\.\./, '–')
}

/** A value as people read it: a date in words, all else as it is. */
export function valueWords(value: string): string {
  if (/^[<>~]?=?[\d.]+$/.test(value) && !/^\d+$/.test(value)) return countWords(value)
  return /^[\dX]{4}(-[\dX]{2}){0,2}([/T~?%].*)?$/.test(value) ? timeWords(value) : value
}
