import {countedClassOf} from '../../../lexicon/counted-classes.ts'
import {countryOf} from '../../../lexicon/countries.ts'
import type {Statement} from '../../model/statement.ts'
import {foldWord, stemWord} from '../words/fold-word.ts'

/** What a figure counts. */
export type Counted = {
  /** The number with what it counts, as written. */
  readonly phrase: string
  /** What it counts, without the number. */
  readonly words: string
  readonly head: string
  /** All there are, a part of them (“10 Americans”, “five of them”), or people of a calling who may be all (“12 miners”). */
  readonly of: 'all' | 'part' | 'either'
  /** Class or noun of what is counted: `soldier`; `all` for anybody; `some miner` for a part that could be any. */
  readonly sort: string
  /** Nations and names that say whose they are: `ISR` of “Israeli civilians”. */
  readonly marks: readonly string[]
  /** Where all that it says of them is their nation: “29,900 Palestinians”. */
  readonly nation?: string
}

const stems = (words: string) => new Set(words.trim().split(/\s+/).map(stemWord))

// Words for anybody: whoever counts these counts all.
const everybody = stems('people person persons victim victims life lives soul dead death fatality casualty body bodies human toll')

// Nouns for a part of those who could be counted.
const parts = stems(
  `child children kid baby infant boy girl teenager student schoolgirl woman women man men civilian soldier officer police policeman troop militant terrorist rebel gunman attacker member relative
  tourist foreigner national citizen local resident journalist firefighter rescuer pilot crew crewmember guest son daughter brother sister couple family families mother father parent adult minor`,
)

// “21 of the schoolgirls”, “10 from the town”, “three more”; not “hundreds of schoolgirls”.
const somePart = /^\s*(?:more|others?|additional|from|of (?:the|these|those|them|his|her|its|their|whom|which|us|more))\b/i

/** “over 12,000 Israeli civilians” → a part, `civilian` of `ISR`; `text` is the report's, for what stands behind the number. */
export function countedBy(statement: Statement, text: string): Counted {
  const {participants, quantity, evidence, rule} = statement
  const mention = participants.find(({role}) => role === 'counted')?.mention
  const end = quantity ? Math.max(quantity.end, mention?.end ?? 0) : evidence[0].end
  const phrase = quantity ? text.slice(Math.min(quantity.start, mention?.start ?? quantity.start), end) : evidence[0].text
  // “two Costa Rican pilots”, of which a rule saw the number only.
  const behind = /^\s\p{Lu}[\p{L}.]+(?: \p{L}+){0,2}/u.exec(quantity ? text.slice(quantity.end, quantity.end + 40) : '')?.[0]
  const own = ownWords(mention?.text ?? behind ?? '')
  const [head, words] = [foldWord(own.at(-1) ?? ''), own.join(' ')]
  const side = own.length === 0 && quantity ? /^(?: \p{Ll}+)? on the (\p{Lu}\p{L}+) side\b/u.exec(text.slice(quantity.end, quantity.end + 40))?.[1] : undefined
  const marks = [...own, ...(side ? [side] : [])].flatMap((word) => countryOf(word)?.alpha3 ?? (/^\p{Lu}/u.test(word) ? [foldWord(word)] : [])).sort()
  const found = {phrase, words, head: stemWord(head), marks}
  const sort = countedClassOf(head, words)
  // “a million people, including 250,000 who …”
  const isBarePart = rule === 'figure/part' && mention === undefined
  const after = quantity ? text.slice(quantity.end, quantity.end + 20) : ''
  const isSomePart =
    isBarePart ||
    // “60 of the attackers” counts attackers, be there more or not.
    (somePart.test(after) && !(sort !== undefined && /^\s*of (?:the|these|those)\b/i.test(after))) ||
    /^(?:other|more|additional)\b/i.test(words) ||
    /\b(?:critical|serious|grave|severe|slight|light|minor)(?:ly)?\b/i.test(`${words} ${evidence[0].text}`)
  if (isSomePart) return {...found, of: 'part', sort: `some ${found.head}`}
  // “67 dead on the Israeli side”
  const nation = own.length === 1 || side ? countryOf(own[0] ?? side!)?.alpha3 : undefined
  if (marks.length > 0 || sort !== undefined || parts.has(found.head))
    return {...found, of: 'part', sort: sort ?? (parts.has(found.head) ? found.head : ''), ...(nation ? {nation} : {})}
  if (found.head === '' || everybody.has(found.head)) return {...found, of: 'all', sort: 'all'}
  return {...found, of: 'either', sort: found.head}
}

// “villagers dead” are villagers; “Russian officials over nerve-agent attack” are Russian officials.
function ownWords(text: string): string[] {
  return (
    text
      .split(
        /\b(?:of|in|at|from|who|that|and|with|on|including|were|was|aboard|over|after|during|out|for|to|by|near|under|along|around|since|as)\b|[,;:()“”"—–]/,
      )
      .find((part) => part.trim() !== '' && !/^\s*(?:in|of)?\s*which\b/i.test(part))
      ?.trim()
      .replace(/^(?:the|their|its|his|her|our|these|those|only|just|whose|which)\s+/i, '')
      .replace(/(?<=\S)\s+(?:dead|killed|wounded|injured|hurt|missing|arrested|detained)$/i, '')
      .split(/\s+/)
      .filter(Boolean) ?? []
  )
}

/** True where two figures may count the same: one sort, and no two names for whose they are. */
export function countSame(left: Pick<Counted, 'sort' | 'marks'>, right: Pick<Counted, 'sort' | 'marks'>): boolean {
  if (left.sort !== right.sort) return false
  const [one, other] = [left.marks, right.marks]
  // Israelis beside anybody are a part of them; Israeli soldiers beside soldiers may be all of them.
  if (one.length === 0 || other.length === 0) return one.length === other.length || left.sort !== ''
  return one.some((mark) => other.includes(mark))
}
