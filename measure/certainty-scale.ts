import type {MarkedAct} from '../learn/factuality.ts'
import type {Certainty} from '../src/record/certainty/certainty.ts'
import {certaintyOf} from '../src/record/certainty/certainty-of.ts'

/** What polarity and modality come to on the scale from −3 to 3. Set once, from the means on the train parts of both corpora, and rounded. */
const scale: Record<Certainty['polarity'], Record<Certainty['modality'], number>> = {
  affirmed: {happened: 2.5, ongoing: 2.3, expected: 0.6, planned: 0.2, rumoured: 1.5, possible: 0, hypothetical: -0.5},
  denied: {happened: -1.5, ongoing: -1.5, expected: -1.2, planned: -1.2, rumoured: -1, possible: -1, hypothetical: -1},
}

/** Where an act stands on the scale. */
export function certaintyScore({parse, sentence, token}: MarkedAct): number {
  const {polarity, modality} = certaintyOf(parse, sentence, token)
  return scale[polarity][modality]
}
