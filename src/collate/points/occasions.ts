import {beginnings, meetings} from '../../../lexicon/act-classes.ts'
import type {Statement} from '../../model/statement.ts'
import {tellsAct} from './acts-of.ts'
import {stretchOf} from './compare-dates.ts'
import {type Family, type Ground, whoIn} from './ground.ts'

/** A gathering with all that belongs to it: families whose acts begin or make up one coming together. */
export type Occasion = {readonly id: string; readonly statements: readonly Statement[]; readonly name: string}

// Those who arrive on Wednesday meet until Saturday.
const daysApart = 4

/** Comings together that reports tell: “arrived for talks” of one report and “gathered for a meeting” of another are one occasion where people, place or days fit. */
export function occasionsOf(ground: Ground): Occasion[] {
  const families = ground.families.filter(({statements}) => statements.some((statement) => tellsAct(statement, meetings) || tellsAct(statement, beginnings)))
  const groups: Family[][] = []
  for (const family of families) {
    const home = groups.find((group) => group.some((other) => isOneOccasion(family, other)))
    if (home) home.push(family)
    else groups.push([family])
  }
  return groups.map(occasionOf)
}

function occasionOf(group: readonly Family[]): Occasion {
  const largest = [...group].sort((left, right) => right.statements.length - left.statements.length || (left.id < right.id ? -1 : 1))[0]!
  return {id: largest.id, statements: group.flatMap(({statements}) => statements), name: largest.clusters[0]!.name}
}

function isOneOccasion(left: Family, right: Family): boolean {
  const [one, other] = [left.statements, right.statements]
  if (!one.some(isGathering) || !other.some(isGathering)) return false
  const days = daysBetween(one, other)
  if (days === undefined || days > daysApart) return false
  const people = new Set(one.flatMap(whoMeets))
  const shared = new Set(other.flatMap(whoMeets).filter((who) => people.has(who)))
  return shared.size >= 2 || (shared.size === 1 && placesOf(other).some((place) => placesOf(one).includes(place)))
}

function placesOf(statements: readonly Statement[]): string[] {
  return statements.flatMap((statement) => whoIn(statement, ['place']))
}

function isGathering(statement: Statement): boolean {
  return tellsAct(statement, meetings) || tellsAct(statement, beginnings)
}

/** Those who come together: all but the place. */
export function whoMeets(statement: Statement): string[] {
  return whoIn(statement, ['actor', 'recipient', 'host', 'convener', 'target', 'addressee'])
}

function daysBetween(left: readonly Statement[], right: readonly Statement[]): number | undefined {
  const [one, other] = [left, right].map((statements) => statements.flatMap(({time}) => (time && stretchOf(time.value)) ?? []))
  const gaps = one!.flatMap((a) => other!.map((b) => Math.max(0, a.from - b.to, b.from - a.to)))
  return gaps.length === 0 ? undefined : Math.min(...gaps)
}
