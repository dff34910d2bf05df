import type {Modality, Polarity} from '../../model/statement.ts'

/** Whether an act is said to be so, and how surely. */
export type Certainty = {readonly polarity: Polarity; readonly modality: Modality}

/** The weaker a modality, the later: what stands under two of them is as unsure as the later one. */
const weakness: readonly Modality[] = ['happened', 'ongoing', 'expected', 'planned', 'rumoured', 'possible', 'hypothetical']

/** The less sure of two. */
export function weaker(left: Modality, right: Modality): Modality {
  return weakness.indexOf(left) >= weakness.indexOf(right) ? left : right
}

/** The other polarity. */
export function opposite(polarity: Polarity): Polarity {
  return polarity === 'affirmed' ? 'denied' : 'affirmed'
}
