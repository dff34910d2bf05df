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
  /** Figures with one key count the same. */
  readonly key: string
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

/** “over 12,000 Israeli civilians” → a part, `ISR civilian`; `text` is the report's, for what stands behind the number. */
export function countedBy({participants, quantity, evidence, rule}: Statement, text: string): Counted {
  const mention = participants.find(({role}) => role === 'counted')?.mention
  const end = quantity ? Math.max(quantity.end, mention?.end ?? 0) : evidence[0].end
  const phrase = quantity ? text.slice(Math.min(quantity.start, mention?.start ?? quantity.start), end) : evidence[0].text
  // “two Costa Rican pilots”, of which a rule saw the number only.
  const behind = /^\s\p{Lu}[\p{L}.]+(?: \p{L}+){0,2}/u.exec(quantity ? text.slice(quantity.end, quantity.end + 40) : '')?.[0]
  const own = (mention?.text ?? behind ?? '')
    .split(/\b(?:of|in|at|from|who|that|and|with|on|including|were|was|aboard)\b/)[0]!
    .trim()
    .split(/\s+/)
    .filter(Boolean)
  const head = stemWord(own.at(-1) ?? '')
  const words = own.join(' ')
  // “a million people, including 250,000 who …”
  const isBarePart = rule === 'figure/part' && mention === undefined
  if (
    isBarePart ||
    somePart.test(quantity ? text.slice(quantity.end, quantity.end + 20) : '') ||
    /^(?:other|more|additional)\b/i.test(words) ||
    /\b(?:critical|serious|grave|severe|slight|light|minor)(?:ly)?\b/i.test(`${words} ${evidence[0].text}`)
  )
    return {phrase, words, head, of: 'part', key: `some ${head}`}
  const marks = own.flatMap((word) => countryOf(word)?.alpha3 ?? (/^\p{Lu}/u.test(word) ? [foldWord(word)] : []))
  const nation = own.length === 1 ? countryOf(own[0]!)?.alpha3 : undefined
  if (marks.length > 0 || parts.has(head))
    return {
      phrase,
      words,
      head,
      of: 'part',
      key: [...marks, parts.has(head) && marks.length === 0 ? head : ''].filter(Boolean).sort().join(' '),
      ...(nation ? {nation} : {}),
    }
  if (head === '' || everybody.has(head)) return {phrase, words, head, of: 'all', key: 'all'}
  return {phrase, words, head, of: 'either', key: head}
}
