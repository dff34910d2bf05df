import {countryByCode, countryOf} from '../../../lexicon/countries.ts'
import type {Account, Entity} from '../../model/account.ts'

const actors = new Set(['person', 'group', 'organisation', 'state'])

/** Those who take part, most reports first, then those who do or suffer most; only who takes part in a statement counts. */
export function leadingEntities(account: Account, most = 16): Entity[] {
  const parts = new Map<string, number>()
  for (const {participants} of account.statements)
    for (const {entity, role} of participants) if (entity && role !== 'place') parts.set(entity, (parts.get(entity) ?? 0) + 1)
  const weigh = (entity: Entity) => reportsOf(entity).size * 1000 + (parts.get(entity.id) ?? 0)
  return account.entities
    .filter(({id, kind, names}) => actors.has(kind) && parts.has(id) && !names.every(({text}) => isAdjective(text) || counted.test(text)))
    .sort((left, right) => weigh(right) - weigh(left) || (left.id < right.id ? -1 : 1))
    .slice(0, most)
}

// “about 1,200 people”, “four men”: a count is in the ledger of figures, not among those who act.
const counted =
  /^(?:\d|(?:about|around|some|more|fewer|less|at|over|nearly|almost|up|dozens|hundreds|thousands|scores|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|many|several|most|all)\b)/i

// “Russian” alone says whose, not who; “Palestinians” is a people.
function isAdjective(text: string): boolean {
  const country = countryOf(text)
  return country?.as === 'demonym' && countryByCode(country.alpha3)?.demonyms[0]?.toLowerCase() === text.toLowerCase()
}

/** The reports that name an entity. */
export function reportsOf(entity: Entity): Set<string> {
  return new Set(entity.names.flatMap(({reports}) => reports))
}
