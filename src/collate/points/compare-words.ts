import {stemWord} from '../words/fold-word.ts'
import {rarityOf} from '../words/rarity.ts'
import {wordsOf} from '../words/words-of.ts'

/** Share of the telling words that two texts have in common, by rarity, of the one that has less to tell: 1 where one is inside the other. */
export function sameWords(left: string, right: string): number {
  const [one, other] = [weightsOf(left), weightsOf(right)]
  const sum = (weights: ReadonlyMap<string, number>) => [...weights.values()].reduce((total, weight) => total + weight, 0)
  let both = 0
  for (const [word, weight] of one) if (other.has(word)) both += weight
  return both / Math.max(1, Math.min(sum(one), sum(other)))
}

// Words below a rarity of 1 stand in every third report: of, said, would.
const leastTelling = 1

export function weightsOf(text: string): Map<string, number> {
  const weights = new Map<string, number>()
  for (const {text: word} of wordsOf(text)) {
    const stem = stemWord(word)
    const weight = rarityOf(stem)
    if (weight >= leastTelling) weights.set(stem, weight)
  }
  return weights
}

const negations = /\b(?:not|no|never|neither|nor|nobody|nothing|none|cannot|without|den(?:y|ies|ied)|reject(?:s|ed)?|refus(?:e|es|ed))\b|n['’]t\b/iu

/** True where one of the two says no and the other does not: “will sign” and “will not sign”. */
export function isOpposed(left: string, right: string): boolean {
  return negations.test(left) !== negations.test(right)
}
