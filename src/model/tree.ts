import type {Sentence, Token} from './parse.ts'

/** Indices of the tokens that depend on token `head`, in order; with `relation`, those whose relation is it or a subtype of it. */
export function dependents(sentence: Sentence, head: number, relation?: string): readonly number[] {
  const below = childrenOf(sentence)[head] ?? none
  return relation === undefined ? below : below.filter((index) => isRelation(sentence.tokens[index]!, relation))
}

const none: readonly number[] = []

const kept = new WeakMap<Sentence, readonly (readonly number[])[]>()

// Token → those that hang on it, kept: every rule of record asks for every token.
function childrenOf(sentence: Sentence): readonly (readonly number[])[] {
  const known = kept.get(sentence)
  if (known) return known
  const children: number[][] = sentence.tokens.map(() => [])
  for (const [index, {head}] of sentence.tokens.entries()) children[head]?.push(index)
  kept.set(sentence, children)
  return children
}

/** `nsubj:pass` is an `nsubj`. */
export function isRelation(token: Token, relation: string): boolean {
  return token.relation.startsWith(relation) && (token.relation.length === relation.length || token.relation[relation.length] === ':')
}

/** Indices of `head` and all that hangs below it, in order; `leave` cuts a branch off. Survives trees with cycles. */
export function subtree(sentence: Sentence, head: number, leave: (token: Token, index: number) => boolean = () => false): number[] {
  const inside = new Set([head])
  const children = childrenOf(sentence)
  for (const parent of inside) for (const child of children[parent] ?? []) if (!inside.has(child) && !leave(sentence.tokens[child]!, child)) inside.add(child)
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
