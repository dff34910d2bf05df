import {countryOf} from '../../../lexicon/countries.ts'
import type {EntityKind} from '../../model/parse.ts'
import {type Bearer, type Family, familyOf} from './bearer.ts'
import {bodyNameOf} from './body-name.ts'

/** Bearers of one name whom their reports take for different kinds take the kind that most mentions have: three reports call Hamas a group, one a place. */
export function agreeOnKinds(bearers: readonly Bearer[]): Bearer[] {
  const votes = new Map<string, Map<EntityKind, number>>()
  for (const {names, kind, mentions, country} of bearers) {
    if (kind === 'other' || country !== undefined) continue
    for (const name of new Set(names.map(keyOf))) {
      const counts = votes.get(name) ?? new Map<EntityKind, number>()
      counts.set(kind, (counts.get(kind) ?? 0) + mentions.length)
      votes.set(name, counts)
    }
  }
  return bearers.map((bearer) => agreed(bearer, votes))
}

// “al-Fatah” and “Fatah” vote together.
function keyOf(name: string): string {
  return bodyNameOf(name).words.join(' ')
}

// Only who bears one name is asked: a chain that holds “Abraham Lincoln” too knows that its Lincoln is a person. Jordan may be a person here and a state there.
function agreed(bearer: Bearer, votes: ReadonlyMap<string, ReadonlyMap<EntityKind, number>>): Bearer {
  const names = new Set(bearer.names.map(keyOf))
  const [name] = names
  if (names.size !== 1 || bearer.country !== undefined || countryOf(bearer.names[0]!) !== undefined) return bearer
  const counts = byFamily(votes.get(name!) ?? new Map())
  const kind = counts[0]?.kind
  if (kind === undefined || counts[0]!.family === bearer.family) return bearer
  const own = counts.find(({family}) => family === bearer.family)?.count ?? 0
  return counts[0]!.count > own ? {...bearer, kind, family: familyOf(kind), offices: kind === 'person' ? bearer.offices : []} : bearer
}

type Count = {readonly family: Family; readonly kind: EntityKind; readonly count: number}

// The families by how many mentions they have, each with its most used kind; ties go to the name that sorts first.
function byFamily(counts: ReadonlyMap<EntityKind, number>): Count[] {
  const families = Map.groupBy(counts, ([kind]) => familyOf(kind))
  return [...families]
    .map(([family, list]) => {
      const inOrder = [...list].sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1))
      return {family, kind: inOrder[0]![0], count: list.reduce((sum, [, count]) => sum + count, 0)}
    })
    .sort((left, right) => right.count - left.count || (left.family < right.family ? -1 : 1))
}
