import type {Sentence, Token} from './parse.ts'

/** Indices of the tokens that depend on token `head`, in order; with `relation`, those whose relation is it or a subtype of it. */
export function dependents(sentence: Sentence, head: number, relation?: string): number[] {
  const found: number[] = []
  for (const [index, token] of sentence.tokens.entries()) if (token.head === head && (relation === undefined || isRelation(token, relation))) found.push(index)
  return found
}

/** `nsubj:pass` is an `nsubj`. */
export function isRelation(token: Token, relation: string): boolean {
  return token.relation === relation || token.relation.startsWith(`${relation}:`)
}

/** Indices of `head` and all that hangs below it, in order; `leave` cuts a branch off. Survives trees with cycles. */
export function subtree(sentence: Sentence, head: number, leave: (token: Token, index: number) => boolean = () => false): number[] {
  const inside = new Set([head])
  for (let grown = true; grown; ) {
    grown = false
    for (const [index, token] of sentence.tokens.entries()) {
      if (inside.has(index) || !inside.has(token.head) || leave(token, index)) continue
      inside.add(index)
      grown = true
    }
  }
  return [...inside].sort((left, right) => left - right)
}

/** Index of the token of `from` (inclusive) to `to` (exclusive) whose head lies outside: the head word of the phrase. */
export function headOf(sentence: Sentence, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const {head} = sentence.tokens[index]!
    if (head < from || head >= to) return index
  }
  return to - 1
}
