import {hashText, mix} from '../../text/hash.ts'

/** What a word form shows of itself, hashed once per form: the tagger and the parser read these. */
export type WordTraits = {
  readonly exact: number
  readonly lower: number
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly prefix2: number
  readonly prefix3: number
  readonly shape: number
}

/** The traits of `word` (its place in the sentence plays no part). */
export function traitsOf(word: string): WordTraits {
  const plain = word.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\d/g, '0')
  const lower = plain.toLowerCase()
  return {
    exact: hashText(plain),
    lower: hashText(lower),
    suffix1: hashText(lower.slice(-1)),
    suffix2: hashText(lower.slice(-2)),
    suffix3: hashText(lower.slice(-3)),
    suffix4: hashText(lower.slice(-4)),
    prefix2: hashText(lower.slice(0, 2)),
    prefix3: mix(hashText(lower.slice(0, 3)), 1),
    shape: hashText(shapeOf(plain)),
  }
}

// “McDonald” XxXx, “NATO” XX, “al-Ani” x-Xx, “2024” 9: runs are one, hyphens and stops kept; long shapes are cut.
function shapeOf(word: string): string {
  return word
    .slice(0, 24)
    .replace(/\p{Lu}{2,}/gu, 'XX')
    .replace(/\p{Lu}(?!X)/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}]+/gu, 'x')
    .replace(/0+/g, '9')
    .slice(0, 8)
}
