import type {EntityKind} from '../../model/parse.ts'
import type {GrowingChain} from './growing-chain.ts'

/** What most of a chain's phrases are taken for: names count most, then full phrases; “other” only where nothing better is said. */
export function kindOfChain({mentions}: GrowingChain): EntityKind {
  const votes = new Map<EntityKind, number>()
  for (const {kind, form, name} of mentions) {
    if (kind === 'other') continue
    votes.set(kind, (votes.get(kind) ?? 0) + (name ? 10 : form === 'pronoun' ? 0.1 : 1))
  }
  let best: EntityKind = 'other'
  for (const [kind, count] of votes) if (count > (votes.get(best) ?? 0)) best = kind
  return best
}
