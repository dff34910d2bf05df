import {leadingAbbreviations} from '../../../lexicon/abbreviations.ts'
import {starters} from '../../../lexicon/starters.ts'
import {readWeights} from '../../weights/weights-file.ts'
import {isAbbreviation} from '../tokens/tokenise.ts'
import {boundaryFeatures, type Gap} from './boundary-features.ts'

/** Version of the features that the weights in models/sentences.bin were learnt with. */
export const boundaryVersion = 1

// A sentence is cut here at the latest, at a comma or semicolon if there is one near: trees cost time and memory by the word.
const longestSentence = 180

/** Indices of the words that open a sentence, given the words of one block, where they stand, and the text. */
export function splitSentences(text: string, starts: readonly number[], ends: readonly number[], words: readonly string[]): number[] {
  const opens = words.length === 0 ? [] : [0]
  for (const gap of gapsOf(text, starts, ends, words, opens)) {
    if (gap.at + 1 - gap.from >= longestSentence) opens.push(bestCut(words, gap.from, gap.at + 1))
    else if (mayEnd(words[gap.at]!) && (isAfterShortForm(gap) || isBoundary(gap))) opens.push(gap.at + 1)
  }
  return opens
}

function bestCut(words: readonly string[], from: number, to: number): number {
  for (let at = to - 1; at > from + longestSentence / 2; at--) if (/^[;,:]$/.test(words[at]!)) return at + 1
  return to
}

/** Every gap between two words in order; `opens` is read as it grows, to know where the sentence so far began. */
export function* gapsOf(text: string, starts: readonly number[], ends: readonly number[], words: readonly string[], opens: readonly number[]): Generator<Gap> {
  let quoteOpen = false
  let bracketOpen = false
  for (let at = 0; at < words.length - 1; at++) {
    const word = words[at]!
    if (word === '"' || word === '“' || word === '”') quoteOpen = word === '"' ? !quoteOpen : word === '“'
    else if (word === '(' || word === '[') bracketOpen = true
    else if (word === ')' || word === ']') bracketOpen = false
    const from = opens.at(-1)!
    const end = ends[at]!
    const next = starts[at + 1]!
    if (mayEnd(word) || at + 1 - from >= longestSentence)
      yield {words, at, from, spaceAfter: next > end, newline: text.slice(end, next).includes('\n'), quoteOpen, bracketOpen}
  }
}

/** Words after which a sentence may end: marks, and words that end in one (“U.S.”). */
export function mayEnd(word: string): boolean {
  const unit = word.charCodeAt(word.length - 1)
  const isLetterOrDigit = (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || (unit >= 0xc0 && unit < 0x2000)
  return !isLetterOrDigit && word !== ',' && word !== '-' && word !== '$' && word !== '/' && word !== '%'
}

// “… left the U.S. | It arrived …”: the treebanks have too few of these to learn from. NOT “the U.S. Army”.
function isAfterShortForm({words, at}: Gap): boolean {
  const word = words[at]!
  return (
    word.length > 2 &&
    word.endsWith('.') &&
    starters.has(words[at + 1]!) &&
    isAbbreviation(word.slice(0, -1)) &&
    !leadingAbbreviations.has(word.slice(0, -1).toLowerCase())
  )
}

let table: Int8Array | undefined

function isBoundary(gap: Gap): boolean {
  table ??= readWeights<object>('sentences', boundaryVersion).sections['table'] as Int8Array
  let score = 0
  for (const place of boundaryFeatures(gap)) score += table[place]!
  return score > 0
}
