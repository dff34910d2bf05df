import {countryOf} from '../../../lexicon/countries.ts'
import type {Ground} from './ground.ts'

const known = new WeakMap<Ground, (who: string) => ReadonlySet<string>>()

/** Whom somebody may act for: himself, the bodies and states of his offices, and a state by its code, so that “the U.S. president” and “Washington” meet. */
export function sidesIn(ground: Ground): (who: string) => ReadonlySet<string> {
  const found = known.get(ground) ?? sidesOf(ground)
  known.set(ground, found)
  return found
}

const government = '#government'

function sidesOf(ground: Ground): (who: string) => ReadonlySet<string> {
  const names = new Map(ground.entities.map(({id, names: [first], country}) => [id, country ?? countryOf(first?.text ?? '')?.alpha3]))
  const own = (who: string) => [who, ...((names.get(who) ?? countryOf(who)?.alpha3) ? [names.get(who) ?? countryOf(who)!.alpha3] : [])]
  const sides = new Map<string, Set<string>>()
  for (const {
    id,
    names: [first],
  } of ground.entities)
    if (/^(?:the )?government\b/i.test(first?.text ?? '')) sides.set(id, new Set([...own(id), government]))
  for (const {participants, value = ''} of ground.ofKind('role')) {
    const holder = participants.find(({role}) => role === 'holder')?.entity
    if (holder === undefined) continue
    const bodies = participants.filter(({role}) => role === 'body').flatMap(({entity, mention}) => own(entity ?? mention.text))
    // A minister of no named country is of the government that the report speaks of.
    const office = bodies.length === 0 && /\b(?:minister|premier|president|chancellor)\b/i.test(value) ? [government] : []
    sides.set(holder, new Set([...(sides.get(holder) ?? own(holder)), ...bodies, ...office]))
  }
  return (who) => sides.get(who) ?? new Set(own(who))
}
