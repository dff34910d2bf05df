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
  const own = (who: string) => {
    const state = names.get(who) ?? countryOf(who)?.alpha3 ?? stateServed(ground.entityName(who))
    return state === undefined ? [who] : [who, state]
  }
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

const serving =
  /(?<state>\p{Lu}[\p{L}.]+(?: \p{Lu}\p{L}+)?)(?:['’]s?)? (?:\p{L}+ ){0,2}?(?:[Mm]inistry|[Gg]overnment|[Aa]uthorities|[Oo]fficials?|[Ss]pokes(?:man|woman|person)|[Ee]mbassy|[Aa]rmy|[Mm]ilitary|[Pp]resident|[Pp]residency|[Mm]inister|[Aa]mbassador|[Nn]avy)\b/u

// “a spokeswoman for China’s Foreign Ministry”, “an Iranian official”: whoever has no name speaks for the state that the words name.
function stateServed(words: string): string | undefined {
  const state = /\b(?:former|ex|opposition)\b/i.test(words) ? '' : (serving.exec(words)?.groups?.['state'] ?? '')
  const [first = '', second] = state.split(' ')
  return countryOf(state)?.alpha3 ?? countryOf(first)?.alpha3 ?? (second === undefined ? undefined : countryOf(second)?.alpha3)
}
