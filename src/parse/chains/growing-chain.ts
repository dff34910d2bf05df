import type {Count, Gender} from './candidate.ts'
import type {SeenMention} from './see-mention.ts'

/** A chain while it is being made: its mentions and what they agree on so far. */
export type GrowingChain = {
  readonly mentions: SeenMention[]
  gender: Gender
  count: Count
  /** The most telling name: the longest. */
  name: SeenMention | undefined
}

/** A chain of one. */
export function beginChain(mention: SeenMention): GrowingChain {
  return {mentions: [mention], gender: mention.gender, count: mention.count, name: mention.form === 'name' ? mention : undefined}
}

/** Takes a mention in. */
export function joinChain(chain: GrowingChain, mention: SeenMention): void {
  chain.mentions.push(mention)
  chain.gender = narrower(chain.gender, mention.gender)
  chain.count = chain.count === 'any' ? mention.count : chain.count
  if (mention.form === 'name' && mention.words.length > (chain.name?.words.length ?? 0)) chain.name = mention
}

function narrower(left: Gender, right: Gender): Gender {
  if (left === 'any') return right
  return left === 'person' && (right === 'man' || right === 'woman') ? right : left
}

/** Whether one cannot be the other. */
export function gendersClash(left: Gender, right: Gender): boolean {
  if (left === 'any' || right === 'any' || left === right) return false
  if (left === 'person') return right === 'thing'
  return right === 'person' ? left === 'thing' : true
}

/** Whether one cannot be the other. */
export function countsClash(left: Count, right: Count): boolean {
  return left !== 'any' && right !== 'any' && left !== right
}
