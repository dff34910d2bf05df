import type {Candidate} from './candidate.ts'

/** How two names agree in writing. */
export type NameMatch = 'same' | 'part' | 'last' | 'first' | 'acronym' | 'spelling' | 'clash' | 'none'

/** Compares two names: “Lavrov” is part of “Sergei Lavrov”; “PFLP” is the acronym of its long form; “al-Malki” and “al-Maliki” differ in spelling; “John Smith” and “Mary Smith” clash. */
export function matchNames(left: Candidate, right: Candidate): NameMatch {
  const a = left.words
  const b = right.words
  if (a.length === 0 || b.length === 0) return 'none'
  if (a.length === b.length && a.every((word, at) => word === b[at])) return 'same'
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.every((word) => long.includes(word))) return short.at(-1) === long.at(-1) ? 'last' : short[0] === long[0] ? 'first' : 'part'
  if (isAcronym(left, right) || isAcronym(right, left)) return 'acronym'
  if (a.at(-1) === b.at(-1)) return 'clash'
  return a.length === b.length && a.every((word, at) => word === b[at] || isSpelling(word, b[at]!)) ? 'spelling' : 'none'
}

function isAcronym(short: Candidate, long: Candidate): boolean {
  return short.words.length === 1 && long.words.length > 1 && short.words[0]!.length >= 2 && short.words[0] === long.initials
}

/** One letter more, less or other, in words of five letters or more: “malki”, “maliki”. */
export function isSpelling(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (short.length < 5 || long.length - short.length > 1 || short[0] !== long[0]) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  return short.length === long.length ? short.slice(at + 1) === long.slice(at + 1) : short.slice(at) === long.slice(at + 1)
}
