import type {Bearer} from '../bearer.ts'
import {blocksOf} from '../blocks.ts'
import type {Link} from '../groups.ts'
import {comparePersons, type PersonName, personNameOf} from '../person-name.ts'
import {soundKey} from '../sounds-alike.ts'
import {indicesOf, joinOnly, type Step} from './step.ts'

/** “Lavrov” and “Sergei Lavrov”: joined where only one person of that name is there, first in the same report; with two brothers it stays unsure. */
export const joinFamilyNames: Step = (bearers, groups) => {
  const people = indicesOf(bearers, ({family, names}) => family === 'person' && names.length > 0)
  const short = people.filter((index) => namesOf(bearers[index]!).every(({given}) => given.length === 0))
  const full = blocksOf(people.flatMap((index) => fullNames(bearers[index]!).flatMap((name) => blockKeys(name).map((key) => [key, {index, name}] as const))))
  const linksOf = (left: number, link: typeof byFamily): Link[] => {
    const links = new Map<number, Link>()
    for (const name of namesOf(bearers[left]!))
      for (const {index: right, name: longer} of full.get(soundKey(lastWord(name.family))) ?? []) {
        const found = link(name, longer)
        if (found) links.set(right, {left, right, ...found})
      }
    return [...links.values()]
  }
  for (const left of short) joinOnly(bearers, groups, linksOf(left, byFamily))
  for (const left of short) {
    if (groups.of(left).fullNames.length > 0) continue
    const {report} = bearers[left]!
    const links = linksOf(left, byGiven).filter(({right}) => groups.of(right).bearers.some((bearer) => bearer.report === report))
    joinOnly(bearers, groups, links)
  }
  const left = short.filter((index) => groups.of(index).fullNames.length === 0)
  for (const [key, [first, ...rest]] of blocksOf(left.flatMap((index) => namesOf(bearers[index]!).map(({family}) => [family, index] as const))))
    for (const right of rest)
      if (!isDoubted(groups.of(right).links)) groups.join({left: first!, right, score: 0.8, because: `both are called “${key}” only`, by: 'same-family-name'})
}

type Found = Omit<Link, 'left' | 'right'> | undefined

// “Lavrov” for Sergei Lavrov anywhere.
function byFamily(name: PersonName, longer: PersonName): Found {
  const score = comparePersons(name, longer)
  return typeof score === 'number' && score >= leastShort
    ? {score, because: `“${name.family}” is the family name of ${fullName(longer)}`, by: 'family-name'}
    : undefined
}

// “Michael” for Michael Sheen, only where the same report speaks of him by another name too.
function byGiven(name: PersonName, longer: PersonName): Found {
  return longer.given[0] === name.family ? {score: 0.75, because: `“${name.family}” is the given name of ${fullName(longer)}`, by: 'given-name'} : undefined
}

function fullName({given, family}: PersonName): string {
  return [...given, family].join(' ')
}

// A family name by itself (.85) in another spelling of at least .865: below, “Hamad” would be short for Khalil Hamas.
const leastShort = 0.72

function isDoubted(links: readonly {verdict: string}[]): boolean {
  return links.some(({verdict}) => verdict === 'unsure')
}

function namesOf({names}: Bearer): PersonName[] {
  return names.flatMap((name) => personNameOf(name) ?? [])
}

function fullNames(bearer: Bearer): PersonName[] {
  return namesOf(bearer).filter(({given}) => given.length > 0)
}

// Under the last word, and under the first for “Xi” of Xi Jinping.
function blockKeys({given, family}: PersonName): string[] {
  return [...new Set([soundKey(lastWord(family)), soundKey(given[0]!)])]
}

function lastWord(text: string): string {
  return text.replace(/^.* /u, '')
}
