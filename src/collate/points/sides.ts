import {countryOf} from '../../../lexicon/countries.ts'
import type {Ground} from './ground.ts'

const known = new WeakMap<Ground, (who: string) => ReadonlySet<string>>()

/** Whom somebody may act for: himself, the bodies and states of his offices, and a state by its code, so that “the U.S. president” and “Washington” meet. */
export function sidesIn(ground: Ground): (who: string) => ReadonlySet<string> {
  const found = known.get(ground) ?? sidesOf(ground)
  known.set(ground, found)
  return found
}

function sidesOf(ground: Ground): (who: string) => ReadonlySet<string> {
  const names = new Map(ground.entities.map(({id, names: [first], country}) => [id, country ?? countryOf(first?.text ?? '')?.alpha3]))
  const own = (who: string) => [who, ...((names.get(who) ?? countryOf(who)?.alpha3) ? [names.get(who) ?? countryOf(who)!.alpha3] : [])]
  const sides = new Map<string, Set<string>>()
  for (const {participants} of ground.ofKind('role')) {
    const holder = participants.find(({role}) => role === 'holder')?.entity
    if (holder === undefined) continue
    const bodies = participants.filter(({role}) => role === 'body').flatMap(({entity, mention}) => own(entity ?? mention.text))
    sides.set(holder, new Set([...(sides.get(holder) ?? own(holder)), ...bodies]))
  }
  return (who) => sides.get(who) ?? new Set(own(who))
}
