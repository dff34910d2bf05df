import type {SeenMention} from './see-mention.ts'

// How far back a pronoun and a full phrase look; further back only phrases with a word in common are looked at, the latest of them.
const reach = {pronounSentences: 5, pronoun: 50, phrase: 60, alike: 12}

/** Remembers the mentions of a report by their words, so that each looks at a bounded number of earlier ones. */
export type EarlierMentions = {
  readonly remember: (mention: SeenMention) => void
  readonly hasLemma: (mention: SeenMention) => boolean
  readonly hasText: (mention: SeenMention) => boolean
  /** Those that a mention may stand for, the latest first. */
  readonly before: (mention: SeenMention) => SeenMention[]
}

export function earlierMentions(): EarlierMentions {
  const all: SeenMention[] = []
  const byWord = new Map<string, SeenMention[]>()
  const texts = new Set<string>()
  const remember = (mention: SeenMention): void => {
    all.push(mention)
    if (mention.form === 'pronoun') return
    texts.add(mention.text)
    for (const word of keysOf(mention)) {
      const list = byWord.get(word)
      if (list) list.push(mention)
      else byWord.set(word, [mention])
    }
  }
  const before = (mention: SeenMention): SeenMention[] => {
    const isPronoun = mention.form === 'pronoun'
    const near = all.slice(-(isPronoun ? reach.pronoun : reach.phrase))
    const found = new Set(isPronoun ? near.filter(({sentence}) => mention.sentence - sentence <= reach.pronounSentences) : near)
    if (!isPronoun) for (const key of keysOf(mention)) for (const one of byWord.get(key)?.slice(-reach.alike) ?? []) found.add(one)
    return [...found].sort((left, right) => right.index - left.index)
  }
  return {remember, before, hasLemma: ({lemma}) => byWord.has(lemma), hasText: ({text}) => texts.has(text)}
}

// A long name is found again by any of its words and by its initials.
function keysOf({lemma, words, initials}: SeenMention): Set<string> {
  const keys = new Set([lemma, ...words.slice(0, 8)])
  if (words.length > 1 && initials.length > 1) keys.add(initials)
  return keys
}
