/** What stands beside a mention in its sentence: another mention, by its words, and who it was found to be. */
export type Neighbour = {readonly slot: 'subject' | 'object' | 'other'; readonly stems: readonly string[]; readonly home?: number}

/** What of a mention of an event or an entity tells which one it is. */
export type MentionView = {
  readonly document: number
  readonly sentence: number
  /** Its place among the mentions of its document. */
  readonly order: number
  readonly text: string
  readonly head: string
  readonly headWord: string
  readonly stems: readonly string[]
  /** The lemmas of all its words: what the same-lemma baseline compares. */
  readonly lemmas: string
  readonly isVerb: boolean
  readonly isName: boolean
  readonly pronoun?: 'he' | 'she' | 'it' | 'they' | 'other'
  readonly isPlural: boolean
  readonly act?: string
  readonly plover?: string
  /** Stem of the verb or noun that it hangs on, and how. */
  readonly governor: string
  readonly slot: 'subject' | 'object' | 'other'
  /** Stems within five words, and of the whole sentence. */
  readonly near: readonly string[]
  readonly around: readonly string[]
  /** Numbers, weekdays, months: what dates the sentence. */
  readonly dates: ReadonlySet<string>
  readonly neighbours: readonly Neighbour[]
}

const dateWords = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow'.split(
    ' ',
  ),
)

/** The words of a sentence that date or number it, folded. */
export function datesOf(words: readonly string[]): Set<string> {
  return new Set(words.map((word) => word.toLowerCase()).filter((word) => /\d/.test(word) || dateWords.has(word)))
}
