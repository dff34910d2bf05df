import {bindingParticles, leadingFamilyNames, looseArticles, suffixes, titles} from '../../../lexicon/titles.ts'
import {soundsAlike} from './sounds-alike.ts'

/** “Russian Foreign Minister Sergei V. Lavrov” → given `['sergei', 'v']`, family `lavrov`. A single name is all family: “Lavrov”, “Abu Mazen”. */
export type PersonName = {readonly given: readonly string[]; readonly family: string}

/** Two spellings of one name: below .865 stand Hassan and Hussein (.76), Hamas and Hamad (.80), Petrov and Petrova (.86); above, Haniyeh and Haniya (.87). */
export const leastAlike = 0.865

/** The name in a phrase, without titles, demonyms before titles, suffixes and possessive endings; undefined where nothing is left. */
export function personNameOf(text: string): PersonName | undefined {
  if (kept.has(text)) return kept.get(text)
  const name = readName(text)
  if (kept.size > 20_000) kept.clear()
  kept.set(text, name)
  return name
}

const kept = new Map<string, PersonName | undefined>()

function readName(text: string): PersonName | undefined {
  const words = bareWords(text)
  const joined: string[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const next = words[at + 1]
    if (looseArticles.has(word) && next !== undefined) continue
    if (bindingParticles.has(word) && next !== undefined) joined.push(`${word} ${words[++at]}`)
    else joined.push(word)
  }
  const family = joined.pop()
  return family === undefined ? undefined : {given: joined, family}
}

function bareWords(text: string): string[] {
  const words = text
    .normalize('NFC')
    .replace(/[’']s?$/u, '')
    .replace(/[“”"«»,()]/gu, ' ')
    .replace(/(?<=\p{Lu})\.(?=\p{Lu})/gu, '. ')
    .split(/\s+|(?<=^|\s)([aA]l|[eE]l|[aA][dnrstz]|[aA]sh|[uU]l)[-‐‑]|(?<=\p{L}{2})[-‐‑](?=\p{L})/u)
    .filter((word) => word !== undefined && word !== '')
  const plain = words.map((word) => word.toLowerCase().replace(/\.$/u, ''))
  let from = lastTitle(plain) + 1
  while (from < words.length - 1 && isNoName(words[from]!, plain[from]!)) from++
  let to = words.length
  while (to > from + 1 && suffixes.has(plain[to - 1]!)) to--
  return plain.slice(from, to)
}

// “U.S. Secretary of State Rex Tillerson” is cut after State: what stands before a title is no part of the name. A last word is a name whatever it is: “Billie Jean King”.
function lastTitle(plain: readonly string[]): number {
  let last = -1
  for (const [at, word] of plain.slice(0, -1).entries()) if (titles.has(word) || (plain[at - 1] === 'of' && ofOffice.has(word)) || agencies.has(word)) last = at
  return last
}

const ofOffice = new Set(['state', 'staff', 'treasury', 'government', 'mission', 'delegation', 'parliament', 'congress', 'police'])
// Whose picture or story it is stands before a name in captions.
const agencies = new Set(['reuters', 'ap', 'afp', 'epa', 'getty', 'xinhua', 'tass', 'photo'])

function isNoName(word: string, plain: string): boolean {
  if (plain === 'the' || plain === 'and' || plain === 'of') return true
  return /^\p{Ll}/u.test(word) && !bindingParticles.has(plain) && !looseArticles.has(plain)
}

/** How likely two names are one person's, 0 to 1, or `conflict` where they name two people; undefined where they have nothing to do with each other. */
export function comparePersons(left: PersonName, right: PersonName): number | 'conflict' | undefined {
  const [shorter, longer] = left.given.length <= right.given.length ? [left, right] : [right, left]
  const family = soundsAlike(left.family, right.family)
  if (family >= leastAlike) {
    if (shorter.given.length === 0) return longer.given.length === 0 ? 0.9 * family : 0.85 * family
    const given = compareGiven(shorter.given, longer.given)
    return given === undefined ? 'conflict' : Math.min(0.99, 0.5 * family + 0.5 * given)
  }
  const leads = shorter.given.length === 0 && longer.given[0] === shorter.family && leadingFamilyNames.has(shorter.family)
  return leads ? 0.85 : undefined
}

// In order: every given name of the shorter must be found in the longer, the first with the first: “John Smith”, “John F. Smith”, “J. F. Smith”.
function compareGiven(shorter: readonly string[], longer: readonly string[]): number | undefined {
  let least = 1
  // “Chris Stevens” and “J. Christopher Stevens”: he goes by his second name.
  let at = longer.length > 1 && longer[0]!.length === 1 && shorter[0]!.length > 1 ? 1 : 0
  for (const [index, name] of shorter.entries()) {
    let likeness = 0
    for (; at < longer.length && likeness === 0; at++) {
      likeness = givenAlike(name, longer[at]!)
      if (likeness === 0 && index === 0) return undefined
    }
    if (likeness === 0) return undefined
    least = Math.min(least, likeness)
  }
  return least
}

function givenAlike(left: string, right: string): number {
  if (left.length === 1 || right.length === 1) return left[0] === right[0] ? 0.85 : 0
  const likeness = soundsAlike(left, right)
  if (likeness >= leastAlike) return likeness
  return isShortFor(left, right) || isShortFor(right, left) || isSlip(left, right) ? 0.85 : 0
}

// “Binali” and “Binaldi”: one letter too many within a long name; at its end it may make another of it (“Andrea”, “Andreas”).
function isSlip(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left]
  if (short.length < 6 || long.length !== short.length + 1 || short.at(-1) !== long.at(-1)) return false
  const at = [...short].findIndex((letter, index) => letter !== long[index])
  return at > 0 && short.slice(at) === long.slice(at + 1)
}

// “Alex” for Alexander, “Mike” for Michael: three letters or more at the start, or a row of the list.
function isShortFor(short: string, long: string): boolean {
  return (short.length >= 3 && long.length >= short.length + 2 && long.startsWith(short)) || (nicknames.get(short)?.includes(long) ?? false)
}

// Written by hand for this project.
const nicknames = new Map(
  `mike michael|chris christopher christian|steve stephen steven|dave david|dan daniel|matt matthew|nick nicholas|greg gregory|jeff jeffrey|ken kenneth|ron ronald|don donald|tim timothy
  ben benjamin|sam samuel|pat patrick|vince vincent|fred frederick|alex alexander|sue susan|debbie deborah|barb barbara|jen jennifer|vicky victoria|mitch mitchell|bill william|will william|bob robert|rob robert|dick richard|rick richard|jim james|jack john|joe joseph|tom thomas|tony anthony antony|ted edward theodore
  ned edward|ed edward edwin|bibi benjamin binyamin|binyamin benjamin|benny benjamin|liz elizabeth|beth elizabeth|kate katherine catherine|kathy katherine catherine|maggie margaret
  peggy margaret|harry henry harold|hank henry|chuck charles|charlie charles|andy andrew|drew andrew|larry lawrence|jerry gerald jerome|gerry gerald gerard|peter pete|volodymyr vladimir
  mykola nikolai nikolay|oleksandr alexander aleksandr|serhiy sergei sergey|dmytro dmitry dmitri|yuriy yuri|pyotr petro|mikhail mykhailo|sasha alexander aleksandr|misha mikhail|vova vladimir`
    .split(/\||\n/u)
    .map((row) => row.trim().split(' '))
    .map(([short = '', ...long]) => [short, long]),
)
