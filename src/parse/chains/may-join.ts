import {countsClash, type GrowingChain, gendersClash} from './growing-chain.ts'
import {matchNames} from './name-match.ts'
import type {SeenMention} from './see-mention.ts'

/** Whether nothing forbids that a mention stands for what an earlier one stands for. What only makes it unlikely is left to the weights. */
export function mayJoin(mention: SeenMention, earlier: SeenMention, chain: GrowingChain): boolean {
  if (isInside(mention, earlier) && mention.form !== 'pronoun') return false
  if (mention.form === 'pronoun')
    return !(mention.sentence === earlier.sentence && mention.parent === earlier.head && isAround(earlier, mention)) && agrees(mention, chain)
  return !namesClash(mention, chain)
}

// “the minister of the country that …” is not the country; two members of one coordination are two.
function isInside(mention: SeenMention, earlier: SeenMention): boolean {
  if (mention.sentence !== earlier.sentence) return false
  if (mention.head === earlier.head) return true
  return isAround(earlier, mention) && mention.relation !== 'appos'
}

// “his” is not “his deputy”.
function isAround(outer: SeenMention, inner: SeenMention): boolean {
  return inner.phrase.from >= outer.phrase.from && inner.phrase.to <= outer.phrase.to
}

function agrees(mention: SeenMention, chain: GrowingChain): boolean {
  if (gendersClash(mention.gender, chain.gender)) return false
  return !(mention.count === 'one' && countsClash(mention.count, chain.count))
}

// Two persons with different names, two states: never one.
function namesClash(mention: SeenMention, chain: GrowingChain): boolean {
  const {name} = chain
  if (mention.form !== 'name' || !name || !mention.name || !name.name) return false
  const match = matchNames(mention, name)
  if (mention.kind === 'person' || name.kind === 'person') return match === 'clash' || match === 'none' || mention.kind !== name.kind
  if (mention.kind === 'state' && name.kind === 'state') return match === 'none' && mention.initials !== name.initials
  return false
}
