import {currencyCodes, currencySigns, dollarPrefixes} from '../../../lexicon/currencies.ts'
import {oneWords, ordinalWords, scaleWords, tenWords} from '../../../lexicon/number-words.ts'
import {unitNames} from '../../../lexicon/units.ts'
import type {Lexeme} from '../../text/lexemes.ts'
import {amountAt} from './amount-at.ts'
import type {Draft} from './draft.ts'
import {type Magnitude, magnitudeAt} from './magnitude-at.ts'
import {measured} from './measured.ts'
import {ordinalAt} from './ordinal-at.ts'
import {ranged} from './ranged.ts'
import {relativeOrdinalAt} from './relative-ordinal-at.ts'
import {vagueAt} from './vague-at.ts'
import {joinedBounds, withHedges} from './with-hedges.ts'

const starts = new Set([
  ...oneWords.keys(),
  ...tenWords.keys(),
  ...scaleWords.keys(),
  ...ordinalWords.keys(),
  ...currencySigns.keys(),
  ...dollarPrefixes.keys(),
  ...currencyCodes,
  ...'hundred half quarter a an minus negative - . tens dozens scores hundreds thousands lakhs millions crores billions trillions several few many numerous countless aged age percent per dollar sen ½ ⅓ ⅔ ¼ ¾ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞ u'.split(
    ' ',
  ),
])

const afterArticle = new Set([
  ...scaleWords.keys(),
  ...[...ordinalWords.keys()].flatMap((word) => [word, `${word}s`]),
  ...tenWords.keys(),
  'hundred',
  'half',
  'quarter',
  'dozen',
  'few',
  'couple',
  '$',
])

/** Every quantity of a text from left to right, with hedges and ranges taken in. */
export function draftsOf(lexemes: readonly Lexeme[], text: string, {hasRelativeOrdinals = false}: {readonly hasRelativeOrdinals?: boolean} = {}): Draft[] {
  const drafts: Draft[] = []
  for (let at = 0; at < lexemes.length; ) {
    const lexeme = lexemes[at]!
    const relative = hasRelativeOrdinals ? relativeOrdinalAt(lexemes, at) : undefined
    const draft = relative ?? (lexeme.kind === 'number' || mayStart(lexemes, at) ? draftAt(lexemes, text, at) : undefined)
    if (!draft) {
      at++
      continue
    }
    const before = drafts.at(-1)
    const hedged = withHedges(lexemes, draft, before?.to ?? 0)
    const joined = before && joinedBounds(lexemes, before, hedged)
    if (joined) drafts[drafts.length - 1] = joined
    else drafts.push(hedged)
    at = hedged.to
  }
  return drafts
}

// “a”, “.” and “-” are everywhere; a number begins with them only before one.
function mayStart(lexemes: readonly Lexeme[], at: number): boolean {
  const {lower} = lexemes[at]!
  if (!starts.has(lower)) return false
  const next = lexemes[at + 1]
  if (lower === '.' || lower === '-') return next?.kind === 'number'
  return lower !== 'a' || (next !== undefined && afterArticle.has(next.lower))
}

function draftAt(lexemes: readonly Lexeme[], text: string, at: number): Draft | undefined {
  const amount = amountAt(lexemes, text, at)
  if (amount) return ranged(lexemes, text, amount)
  return vagueAt(lexemes, at) ?? ageAt(lexemes, at) ?? percentOf(lexemes, at) ?? numberAt(lexemes, text, at)
}

// “aged 72”, “of age 87”.
function ageAt(lexemes: readonly Lexeme[], at: number): Draft | undefined {
  if (lexemes[at]!.lower !== 'aged' && lexemes[at]!.lower !== 'age') return undefined
  const magnitude = magnitudeAt(lexemes, at + 1)
  return magnitude && magnitude.value < 130 && magnitude.value > 0
    ? {from: at, to: magnitude.to, number: magnitude.value, kind: 'age', unit: 'year'}
    : undefined
}

// “percent of 10”, where no number stands before.
function percentOf(lexemes: readonly Lexeme[], at: number): Draft | undefined {
  const word = lexemes[at]!.lower
  if (word !== 'percent' && !(word === 'per' && lexemes[at + 1]?.lower === 'cent')) return undefined
  const link = at + (word === 'per' ? 2 : 1)
  const magnitude = lexemes[link]?.lower === 'of' ? magnitudeAt(lexemes, link + 1) : undefined
  return magnitude && {from: at, to: magnitude.to, number: magnitude.value, kind: 'percent'}
}

const pronounLeads = /^(the|this|that|which|each|every|no|any|another|only|previous|last|next|right|wrong|new|old|good|such|big|current|first|second)$/

function numberAt(lexemes: readonly Lexeme[], text: string, at: number): Draft | undefined {
  const ordinal = ordinalAt(lexemes, at)
  const magnitude = magnitudeAt(lexemes, at)
  if (ordinal && (!magnitude || ordinal.to >= magnitude.to) && !(magnitude?.isShare && magnitude.to === ordinal.to)) {
    const isPhrase = lexemes[ordinal.to]?.lower === 'to' && lexemes[ordinal.to + 1]?.lower === 'last'
    return isPhrase ? undefined : ranged(lexemes, text, {from: at, to: ordinal.to, number: ordinal.value, kind: 'ordinal'})
  }
  if (lexemes[at]!.lower === 'a' && lexemes[at + 1]?.lower === 'dozen') return {from: at, to: at + 2, number: 12, kind: 'cardinal'}
  if (!magnitude || isWord(lexemes, at, magnitude)) return undefined
  return measured(lexemes, text, at, magnitude)
}

// “this one”, “which one”, “SCP-173m”: words with numbers in them count nothing.
function isWord(lexemes: readonly Lexeme[], at: number, magnitude: Magnitude): boolean {
  const {lower, kind, glued} = lexemes[at]!
  if (lower === 'one' && magnitude.to === at + 1 && pronounLeads.test(lexemes[at - 1]?.lower ?? '')) return !unitNames.has(lexemes[at + 1]?.lower ?? '')
  if (lower === '.' || lower === '-') return false
  // “%20b” of an address.
  if (glued && lexemes[at - 1]?.lower === '%') return true
  // “the low 80s”.
  if (kind === 'number' && lexemes[at + 1]?.glued && lexemes[at + 1]!.lower === 's' && /^(\d{4}|\d0)$/.test(lower)) return true
  // “Covid-19”, “the F-16”.
  if (kind === 'number' && glued && lexemes[at - 1]?.lower === '-' && lexemes[at - 1]!.glued && lexemes[at - 2]?.isCapital === true) return true
  const after = lexemes[magnitude.to]
  return (
    kind === 'number' &&
    ((glued && lexemes[at - 1]?.kind === 'word') ||
      (after?.kind === 'word' &&
        after.glued &&
        after.lower.length > 3 &&
        lexemes[magnitude.to + 1]?.glued === true &&
        lexemes[magnitude.to + 1]!.kind !== 'mark'))
  )
}
