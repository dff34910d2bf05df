import type {Lexeme} from '../../text/lexemes.ts'
import type {Draft} from './draft.ts'
import {hedgesBefore, hedgesBehind} from './hedges.ts'

// The longest hedge, “at least or equal to” or “significantly greater than or equal to”, fits in so many words.
const window = 7
const hedgeEnds = new Set(
  'than to as least of under most over above exceed exceeds exceeded exceeding surpass surpasses surpassed surpassing beyond topping > < = below about around approximately roughly some estimated at circa ca . take order nearly almost approaching nearing ~ ≈ many much few high equal equals equaling equalling exactly precisely just only minimum maximum the a'.split(
    ' ',
  ),
)

/** Takes in the words that bound or blur a number: “over 12,000”, “500 or more”; nothing before lexeme `floor`. */
export function withHedges(lexemes: readonly Lexeme[], draft: Draft, floor: number): Draft {
  let hedged = before(lexemes, draft, floor)
  if (hedged !== draft) hedged = before(lexemes, hedged, floor)
  if (draft.kind === 'ordinal') return hedged
  const words = wordsOf(lexemes, hedged.to, Math.min(lexemes.length, hedged.to + 6))
  for (const rule of hedgesBehind) {
    const match = rule.match.exec(words)
    if (!match) continue
    const given = rule.gives(hedged)
    return given === hedged ? hedged : {...given, to: hedged.to + match[0].trim().split(' ').length}
  }
  return hedged
}

function before(lexemes: readonly Lexeme[], draft: Draft, floor: number): Draft {
  if (draft.hedge !== undefined && draft.hedge !== 'range' && draft.hedge !== 'order-of-magnitude') return draft
  const article = lexemes[draft.from - 1]?.lower === 'the' || lexemes[draft.from - 1]?.lower === 'a' ? 1 : 0
  const at = draft.from - article
  if (at <= floor || !hedgeEnds.has(lexemes[at - 1]!.lower) || lexemes[draft.from]!.breaks) return draft
  const words = wordsOf(lexemes, Math.max(floor, at - window), at)
  for (const rule of hedgesBefore) {
    const match = rule.match.exec(words)
    if (match) return {...rule.gives(draft), from: at - match[0].trim().split(' ').length}
  }
  return draft
}

function wordsOf(lexemes: readonly Lexeme[], from: number, to: number): string {
  let words = ''
  for (let at = from; at < to; at++) words += (words === '' ? '' : ' ') + lexemes[at]!.lower
  return words
}

/** “more than 10 and less than 20” is one range; undefined where the two are none. */
export function joinedBounds(lexemes: readonly Lexeme[], left: Draft, right: Draft): Draft | undefined {
  if (left.kind !== right.kind || left.unit !== right.unit || right.from - left.to > 1) return undefined
  if (right.from > left.to && !/^(and|but|,)$/.test(lexemes[left.to]!.lower)) return undefined
  const low = left.low !== undefined && left.high === undefined ? left : right
  const high = low === left ? right : left
  if (low.low === undefined || low.high !== undefined || high.high === undefined || high.low !== undefined || low.low >= high.high) return undefined
  if (low.hedge === 'order-of-magnitude' || high.hedge === 'nearly') return undefined
  const {number: _, hedge: __, ...rest} = low
  return {...rest, from: left.from, to: right.to, high: high.high, ...(high.highIsExclusive ? {highIsExclusive: true} : {}), hedge: 'range'}
}
