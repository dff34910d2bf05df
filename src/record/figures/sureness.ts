import type {Statement} from '../../model/statement.ts'
import type {Certainty} from '../certainty/certainty.ts'
import {certaintyIn} from '../certainty/certainty-of.ts'
import type {Scene} from '../scene.ts'

/** As sure as the event that it counts; else as the verb that it hangs on: “is likely to cost $5 million”. */
export function sureness({sentence}: Scene, start: number, event: Statement | undefined): Partial<Certainty> {
  // What is counted so far has happened, though the war goes on.
  if (event) return {polarity: event.polarity, modality: event.modality === 'ongoing' ? 'happened' : event.modality}
  const verb = verbAbove(sentence, start)
  const modality = verb === undefined ? undefined : certaintyIn(sentence, verb).modality
  return modality === 'planned' || modality === 'expected' || modality === 'possible' || modality === 'hypothetical' ? {modality} : {}
}

function verbAbove({tokens}: Scene['sentence'], start: number): number | undefined {
  let at = start
  for (let hops = 0; at >= 0 && hops < 4; hops++) {
    const {upos, head, relation} = tokens[at]!
    if (upos === 'VERB' || (hops > 0 && relation === 'root')) return at
    if (/^(?:appos|parataxis|list)$/.test(relation)) return undefined
    at = head
  }
  return undefined
}
