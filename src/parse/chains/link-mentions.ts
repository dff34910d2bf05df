import type {Sentence} from '../../model/parse.ts'
import type {Candidate} from './candidate.ts'
import {type ChainModel, scoreFeatures} from './chain-model.ts'
import {earlierMentions} from './earlier-mentions.ts'
import {beginChain, type GrowingChain, joinChain} from './growing-chain.ts'
import {mayJoin} from './may-join.ts'
import {newFeatures, pairFeatures} from './pair-features.ts'
import {type SeenMention, seeMention} from './see-mention.ts'
import {sureChain} from './sure-links.ts'

/** A choice that a mention had: the earlier mentions that it might have stood for, and what it became. */
export type Choice = {
  readonly mention: SeenMention
  readonly earlier: readonly SeenMention[]
  readonly chainOf: ReadonlyMap<SeenMention, GrowingChain>
  readonly isKnown: readonly [boolean, boolean]
}

// Mention ranking, after the links that are sure: from left to right, each phrase picks the earlier one that it most likely stands for, or begins a chain.
/** Links the candidates of a report into chains, in order of their first mentions; `watch` sees every choice before it is made (the learner looks in there). */
export function linkMentions(
  candidates: readonly Candidate[],
  sentences: readonly Sentence[],
  options: {model: ChainModel; watch?: (choice: Choice) => void},
): GrowingChain[] {
  const {model, watch} = options
  const chains: GrowingChain[] = []
  const chainOf = new Map<SeenMention, GrowingChain>()
  const memory = earlierMentions()
  let place = 0
  for (const [index, candidate] of candidates.entries()) {
    place = index > 0 && candidates[index - 1]!.sentence === candidate.sentence ? place + 1 : 0
    const mention = seeMention(candidate, sentences[candidate.sentence]!, {index, place})
    const earlier = memory.before(mention).filter((one) => mayJoin(mention, one, chainOf.get(one)!))
    const isKnown = [memory.hasLemma(mention), memory.hasText(mention)] as const
    const sure = sureChain(mention, earlier, chainOf, chains)
    if (!sure) watch?.({mention, earlier, chainOf, isKnown})
    const chosen = sure ?? best(mention, earlier, {chainOf, model, isKnown})
    if (chosen) joinChain(chosen, mention)
    else chains.push(beginChain(mention))
    chainOf.set(mention, chosen ?? chains.at(-1)!)
    memory.remember(mention)
  }
  return chains
}

function best(
  mention: SeenMention,
  earlier: readonly SeenMention[],
  {chainOf, model, isKnown}: {chainOf: ReadonlyMap<SeenMention, GrowingChain>; model: ChainModel; isKnown: readonly [boolean, boolean]},
): GrowingChain | undefined {
  newFeatures(mention, ...isKnown)
  let most = scoreFeatures(model)
  let chosen: GrowingChain | undefined
  for (const one of earlier) {
    const chain = chainOf.get(one)!
    pairFeatures(mention, one, chain)
    const score = scoreFeatures(model)
    if (score > most) {
      most = score
      chosen = chain
    }
  }
  return chosen
}
