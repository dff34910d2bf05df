import {stemWord} from '../words/fold-word.ts'
import {rarityOf} from '../words/rarity.ts'
import {wordsOf} from '../words/words-of.ts'

/** A text by its telling words, ready to be compared. */
export type Weighed = {readonly text: string; readonly weights: ReadonlyMap<string, number>; readonly sum: number}

/** `without`: stems that say nothing here, since every report of the story has them. */
export function weigh(text: string, without: ReadonlySet<string> = new Set()): Weighed {
  const weights = weightsOf(text)
  for (const stem of without) weights.delete(stem)
  let sum = 0
  for (const weight of weights.values()) sum += weight
  return {text, weights, sum}
}

/** Share of the telling words that two texts have in common, by rarity, of the one that has less to tell: 1 where one is inside the other. */
export function sameWords(left: Weighed, right: Weighed): number {
  const [short, long] = left.weights.size < right.weights.size ? [left, right] : [right, left]
  let both = 0
  for (const [word, weight] of short.weights) if (long.weights.has(word)) both += weight
  return both / Math.max(1, Math.min(left.sum, right.sum))
}

// Words below a rarity of 1 stand in every third report: of, said, would.
const leastTelling = 1

function weightsOf(text: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const {text: word} of wordsOf(text)) {
    const stem = stemWord(word)
    const weight = rarityOf(stem)
    // “expelling”, “expel”: the stems of the learnt lists keep the double letter.
    if (weight >= leastTelling) weights.set(stem.replace(/(?<=\w{3})ll$/, 'l'), weight)
  }
  return weights
}

const negations = /\b(?:not|no|never|neither|nor|nobody|nothing|none|cannot|without|den(?:y|ies|ied)|reject(?:s|ed)?|refus(?:e|es|ed))\b|n['’]t\b/iu

// Where one says much more than the other, its “not” may stand in what the other leaves out.
const likeLength = 0.7

/** True where two sentences of like length differ in that one says no: “will sign” and “will not sign”. Of several sentences, the “no” may stand in one that the other report leaves out. */
export function isOpposed(left: Weighed, right: Weighed): boolean {
  const isSentence = ({text}: Weighed) => !/[.!?…][”"’']?\s/u.test(text)
  const isAlike = Math.min(left.sum, right.sum) >= likeLength * Math.max(left.sum, right.sum)
  return isAlike && isSentence(left) && isSentence(right) && negations.test(left.text) !== negations.test(right.text)
}
