import type {Statement} from '../../model/statement.ts'
import type {Stance} from './draft.ts'

/** How a report stands to what it says. Denying comes first: “the ministry denies it” is a denial, whoever's. */
export function stanceOf({polarity, attribution, modality}: Statement): Stance {
  if (polarity === 'denied') return 'denies'
  if (attribution.length > 0) return 'attributes'
  if (modality === 'planned' || modality === 'expected') return 'expects'
  if (modality === 'possible' || modality === 'rumoured' || modality === 'hypothetical') return 'doubts'
  return 'states'
}

/** Those who vouch for it, outermost first: entities, or their words. */
export function holdersOf({attribution}: Statement): string[] {
  return attribution.map(({entity, mention}) => entity ?? mention.text)
}
