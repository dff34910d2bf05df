import {blocksOf} from '../blocks.ts'
import {bodyNameOf} from '../body-name.ts'
import {nameKeys} from '../name-key.ts'
import type {Step} from './step.ts'

/** “Hamas” in two reports; “Russian Foreign Ministry” and “the Ministry of Foreign Affairs of Russia”. */
export const joinSameNames: Step = (bearers, groups) => {
  const blocks = blocksOf(bearers.flatMap((bearer, index) => (bearer.family === 'other' ? [] : nameKeys(bearer).map((key) => [key, index] as const))))
  for (const [key, [first, ...rest]] of blocks)
    for (const right of rest)
      groups.join({left: first!, right, score: 0.98, because: `both bear the name “${key.slice(key.indexOf(' ') + 1)}”`, by: 'same-name'})
}

/** “the Hamas delegation” in two reports: phrases without a name of their own that hold somebody else's. */
export const joinSamePhrases: Step = (bearers, groups) => {
  const phrases = bearers.flatMap((bearer, index) =>
    bearer.names.length > 0 || bearer.family === 'other'
      ? []
      : bearer.nominals
          .map(withoutClause)
          .flatMap((phrase) => (holdsName(phrase) ? [[`${bearer.family} ${bodyNameOf(phrase).words.join(' ')}`, index] as const] : [])),
  )
  for (const [key, [first, ...rest]] of blocksOf(phrases))
    for (const right of rest) groups.join({left: first!, right, score: 0.8, because: `both are called “${key.slice(key.indexOf(' ') + 1)}”`, by: 'same-phrase'})
}

// “the Hamas delegation, which arrived on Monday” is the Hamas delegation.
function withoutClause(phrase: string): string {
  return phrase.replace(/(?:,\s*|\s)(?:which|who|whose|that)\s.*$|,\s+(?:including|purportedly|apparently)\s.*$/su, '')
}

// “the Hamas delegation”, “the Palestinian factions”, “Sudan’s army”, not “the delegation”, not “The factions”, not “a Hamas fighter”, who may be another each time.
function holdsName(phrase: string): boolean {
  const isOneOfItsOwn = (/^the\s+.*\p{Lu}/iu.test(phrase) && /\s\p{Lu}/u.test(phrase)) || /^\p{Lu}[\p{L}-]+[’']s?\s\p{Ll}/u.test(phrase)
  return isOneOfItsOwn && bodyNameOf(phrase).words.length >= 2
}
