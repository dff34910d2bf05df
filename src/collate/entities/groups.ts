import type {Judgement} from '../../model/account.ts'
import type {Bearer, Family} from './bearer.ts'
import {comparePersons, type PersonName, personNameOf} from './person-name.ts'

/** Bearers that have been found to be one, with the reasons. */
export type Group = {
  readonly bearers: Bearer[]
  readonly links: Judgement[]
  families: ReadonlySet<Family>
  /** Full names of persons: those with a given name. */
  fullNames: PersonName[]
  country: string | undefined
  /** On which side of a person's “different” its bearers stand. */
  readonly sides: Map<Judgement, 'left' | 'right'>
  /** A person said that these are one: what a rule holds against it counts no more. */
  isJudged: boolean
  /** A report says that one name is another’s: of two such groups one name in common is enough. */
  hasAliases: boolean
}

/** “LEFT and RIGHT are one”, of two bearers by their index. */
export type Link = {readonly left: number; readonly right: number; readonly score: number; readonly because: string; readonly by: string}

/** Who stands with whom so far; `join` leaves apart what conflicts, `force` does not ask. */
export type Groups = {
  readonly of: (bearer: number) => Group
  readonly all: () => Group[]
  readonly join: (link: Link) => boolean
  /** The report says that it is another name of the same one: that the names differ is no objection. */
  readonly joinAlias: (link: Link) => void
  readonly force: (link: Link, judgement: Judgement) => void
  /** Keeps all of LEFT apart from all of RIGHT. */
  readonly forbid: (left: readonly number[], right: readonly number[], judgement: Judgement) => void
  readonly doubt: (link: Link) => void
}

/** One group for each bearer, to be joined. */
export function groupsOf(bearers: readonly Bearer[]): Groups {
  const groups: Group[] = bearers.map(groupOfOne)
  const merge = (left: number, right: number, judgement: Judgement): Group => {
    const [one, other] = [groups[left]!, groups[right]!]
    const [large, little] = one.bearers.length >= other.bearers.length ? [one, other] : [other, one]
    large.bearers.push(...little.bearers)
    large.links.push(...little.links.filter((link) => !large.links.includes(link)), judgement)
    large.families = new Set([...large.families, ...little.families])
    large.fullNames = distinct([...large.fullNames, ...little.fullNames])
    large.country ??= little.country
    large.isJudged ||= little.isJudged
    large.hasAliases ||= little.hasAliases
    for (const [apart, side] of little.sides) large.sides.set(apart, side)
    for (const bearer of little.bearers) groups[indexOf.get(bearer)!] = large
    return large
  }
  const indexOf = new Map(bearers.map((bearer, index) => [bearer, index]))

  return {
    of: (bearer) => groups[bearer]!,
    all: () => [...new Set(groups)],
    join: (link) => {
      const [one, other] = [groups[link.left]!, groups[link.right]!]
      if (one === other || conflict(one, other) !== undefined) return one === other
      merge(link.left, link.right, judgementOf(bearers, link, 'same'))
      return true
    },
    joinAlias: (link) => {
      const [one, other] = [groups[link.left]!, groups[link.right]!]
      if (one === other || !['', sayNames].includes(conflict(one, other) ?? '')) return
      merge(link.left, link.right, judgementOf(bearers, link, 'same')).hasAliases = true
    },
    force: ({left, right}, judgement) => {
      if (groups[left] === groups[right] || areKeptApart(groups[left]!, groups[right]!)) return
      merge(left, right, judgement).isJudged = true
    },
    forbid: (left, right, judgement) => {
      for (const [side, indices] of [
        ['left', left],
        ['right', right],
      ] as const)
        for (const index of indices) {
          groups[index]!.sides.set(judgement, side)
          if (!groups[index]!.links.includes(judgement)) groups[index]!.links.push(judgement)
        }
    },
    doubt: (link) => {
      const [one, other] = [groups[link.left]!, groups[link.right]!]
      if (one === other || conflict(one, other) !== undefined) return
      const judgement = judgementOf(bearers, link, 'unsure')
      one.links.push(judgement)
      other.links.push(judgement)
    },
  }
}

function groupOfOne(bearer: Bearer): Group {
  const names = bearer.family === 'person' ? bearer.names.flatMap((name) => personNameOf(name) ?? []).filter(({given}) => given.length > 0) : []
  return {
    bearers: [bearer],
    links: [],
    families: new Set([bearer.family]),
    fullNames: withoutPrefixed(distinct(names)),
    sides: new Map(),
    country: bearer.country,
    isJudged: false,
    hasAliases: false,
  }
}

/** Why two groups cannot be one, undefined where nothing speaks against it. */
export function conflict(one: Group, other: Group): string | undefined {
  if (areKeptApart(one, other)) return 'a person keeps them apart'
  if (one.isJudged || other.isJudged) return undefined
  const families = new Set([...one.families, ...other.families])
  families.delete('other')
  if (families.size > 1) return 'one is not of the other’s kind'
  if (one.country !== undefined && other.country !== undefined && one.country !== other.country) return 'of different countries'
  return nameApart(one, other) ? sayNames : undefined
}

const sayNames = 'the given names differ'

function nameApart(one: Group, other: Group): boolean {
  const pairs = one.fullNames.flatMap((name) => other.fullNames.map((second) => namesTwo(name, second)))
  return one.hasAliases || other.hasAliases ? pairs.length > 0 && pairs.every((isTwo) => isTwo) : pairs.some((isTwo) => isTwo)
}

function areKeptApart(one: Group, other: Group): boolean {
  return [...one.sides].some(([judgement, side]) => other.sides.has(judgement) && other.sides.get(judgement) !== side)
}

// Two full names in one group must be spellings of each other: “Ahmed Yusuf” and “Mohammed Yusuf” never, nor “John Smith” and “John Brown”.
function namesTwo(left: PersonName, right: PersonName): boolean {
  const likeness = comparePersons(left, right)
  return likeness === 'conflict' || likeness === undefined
}

// Of one bearer, “Reuters Kim Jong-un” says no more than “Kim Jong-un”: what a report puts before a name that it also writes without is no part of it.
function withoutPrefixed(names: readonly PersonName[]): PersonName[] {
  const isTail = (short: PersonName, long: PersonName) =>
    short.family === long.family &&
    short.given.length < long.given.length &&
    short.given.every((word, at) => word === long.given[long.given.length - short.given.length + at])
  return names.filter((long) => !names.some((short) => isTail(short, long)))
}

function distinct(names: readonly PersonName[]): PersonName[] {
  return [...new Map(names.map((name) => [[...name.given, name.family].join(' '), name])).values()]
}

/** The link as a judgement: “r1/Sergei Lavrov and r2/Serghej Lavrov are the same”. */
function judgementOf(bearers: readonly Bearer[], {left, right, score, because, by}: Link, verdict: Judgement['verdict']): Judgement {
  const [one, other] = [labelOf(bearers[left]!), labelOf(bearers[right]!)].sort()
  return {left: one!, right: other!, verdict, score: Math.round(score * 100) / 100, because, by}
}

/** How judgements speak of a bearer: its report and its longest name as written, `rabc/Sergei Lavrov`. */
export function labelOf({report, names, nominals}: Bearer): string {
  const [name] = (names.length > 0 ? [...names] : [...nominals]).sort((left, right) => right.length - left.length || (left < right ? -1 : 1))
  return `${report}/${name}`
}
