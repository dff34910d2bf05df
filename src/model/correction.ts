/** What a person may put right in one statement, report or entity. */
export type CorrectedField = 'rejected' | 'value' | 'polarity' | 'modality' | 'plover' | 'cameo' | 'time' | 'published' | 'name' | 'kind'

/** “A person says that FIELD of TARGET is VALUE.” */
export type Correction = {
  /** The id of a statement or report; of an entity its id, or a name as written. */
  readonly target: string
  readonly field: CorrectedField
  /** Empty where the target is rejected. */
  readonly value: string
  readonly because: string
  readonly by: string
  /** ISO 8601. */
  readonly when: string
}

/** What was put right, and what the machine had there. */
export type Corrected = Omit<Correction, 'target'> & {readonly was: string}
