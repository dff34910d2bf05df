/** The event types of PLOVER (manual 0.8, September 2021), without the modes. */
export type PloverEvent =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'COOPERATE'
  | 'AID'
  | 'CONCEDE'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'MOBILIZE'
  | 'SANCTION'
  | 'COERCE'
  | 'ASSAULT'

/**
 * “These verbs and nouns tell this act.” `verbs` and `nouns` are patterns, split at “;”.
 * A pattern is `lemma`, `lemma_particle`, `lemma preposition`, `lemma =object|object`, `lemma preposition =object`; a word in capitals stands for a class of `nounClasses`.
 */
export type Act = {
  readonly act: string
  /** Without it the act is news that the codebooks have no class for: an election, an earthquake. */
  readonly plover?: PloverEvent
  readonly mode?: string
  readonly context?: string
  readonly cameo?: string
  readonly verbs: string
  readonly nouns?: string
  /** Whom the subject of the active verb is: of “die” the one it happens to. */
  readonly subject?: 'actor' | 'target' | 'holder' | 'place'
  readonly object?: 'recipient' | 'target' | 'host' | 'place' | 'holder'
  readonly example: string
}
