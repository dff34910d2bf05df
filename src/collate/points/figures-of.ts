import {countedClassOf} from '../../../lexicon/counted-classes.ts'
import type {Statement} from '../../model/statement.ts'
import {boundsOf} from './compare-numbers.ts'
import {type Weighed, weigh} from './compare-words.ts'
import {type Counted, countedBy} from './counted-by.ts'
import type {Ground} from './ground.ts'

/** A figure with what it counts and the words around it. */
export type Figure = {
  readonly statement: Statement
  readonly counted: Counted
  readonly around: Weighed /** The report's words just before the number. */
  readonly before: string
}

/** All figures of the reports, those of nobody (“no one was hurt”) among them. */
export function figuresOf(ground: Ground): Figure[] {
  return [...ground.ofKind('figure').flatMap((statement) => figureOf(statement, ground)), ...ground.statements.flatMap(nobodyOf)]
}

// The age of somebody named (“Ana Borg, 51,”) is no count of anything.
function figureOf(statement: Statement, ground: Ground): Figure[] {
  const {value, quantity} = statement
  const text = ground.textOf(statement.report)
  if (value === undefined || boundsOf(value) === undefined) return []
  if (
    quantity &&
    /\p{Lu}[\p{L}.]+, $/u.test(text.slice(Math.max(0, quantity.start - 30), quantity.start)) &&
    /^\s*[,.;)]/.test(text.slice(quantity.end, quantity.end + 2))
  )
    return []
  const [{start, end}] = statement.evidence
  const before = quantity ? text.slice(Math.max(0, quantity.start - 40), quantity.start) : ''
  return [{statement, counted: countedBy(statement, text), around: weigh(text.slice(Math.max(0, start - 120), end + 120)), before}]
}

const nobody =
  /\b(?:no one|nobody|no(?: other)? (people|persons?|passengers?|workers?|civilians?|soldiers?|troops|police(?:men)?|children|residents|villagers|protesters|fighters|injuries|casualties|deaths|fatalities))\b(?:[^.;,]{0,30}?\b(injur\w+|hurt|harmed|wounded|killed|dead|died))?/i

// “Nobody was hurt” is a toll of none.
function nobodyOf(statement: Statement): Figure[] {
  if (statement.kind !== 'event' && statement.kind !== 'saying') return []
  const text = statement.kind === 'saying' ? (statement.value ?? '') : statement.evidence[0].text
  const found = nobody.exec(text)
  const word = found && (found[2] ?? /injuries|casualties|deaths|fatalities/i.exec(found[0])?.[0])
  if (!word) return []
  const sort = countedClassOf(found[1]?.toLowerCase() ?? '')
  const counted: Counted = {phrase: found[0], words: sort ? found[1]! : '', head: '', of: sort ? 'part' : 'all', sort: sort ?? 'all', marks: []}
  return measuresOf(word).map((measure) => ({statement: {...statement, value: '0', measure, polarity: 'affirmed'}, counted, around: weigh(text), before: ''}))
}

// Where nobody was harmed, nobody died either.
function measuresOf(word: string): string[] {
  if (/^(?:harmed|casualt)/i.test(word)) return ['injury', 'death']
  return [/^(?:injur|hurt|wound)/i.test(word) ? 'injury' : 'death']
}
