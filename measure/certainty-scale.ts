import type {MarkedAct} from '../learn/factuality.ts'
import type {Certainty} from '../src/record/certainty/certainty.ts'
import {certaintyOf} from '../src/record/certainty/certainty-of.ts'

/** What polarity and modality come to on the scale from −3 to 3. Set once: between the means of the two corpora, which differ (what “will” happen is 2.4 on UW and −1.9 on It-Happened), and rounded. */
const scale: Record<Certainty['polarity'], Record<Certainty['modality'], number>> = {
  affirmed: {happened: 2.7, ongoing: 2.4, expected: 0.8, planned: 0.3, rumoured: 1.5, possible: 0.3, hypothetical: -0.5},
  denied: {happened: -1.2, ongoing: -1.2, expected: -1.2, planned: -1.2, rumoured: -1, possible: -1, hypothetical: -1},
}

/** Where an act stands on the scale. */
export function certaintyScore({parse, sentence, token}: MarkedAct): number {
  const {polarity, modality} = certaintyOf(parse, sentence, token)
  return scale[polarity][modality]
}
