/** What a pronoun says of whom it stands for. */
export type Pronoun = {
  /** The form that stands for all of its cases: `he` for “his”. */
  readonly base: string
  readonly person: 1 | 2 | 3
  readonly number: 'one' | 'many' | 'any'
  readonly gender: 'man' | 'woman' | 'thing' | 'any'
}

const rows: readonly (readonly [Pronoun, string])[] = [
  [{base: 'i', person: 1, number: 'one', gender: 'any'}, 'i me my mine myself'],
  [{base: 'we', person: 1, number: 'many', gender: 'any'}, 'we us our ours ourselves'],
  [{base: 'you', person: 2, number: 'any', gender: 'any'}, 'you your yours yourself yourselves'],
  [{base: 'he', person: 3, number: 'one', gender: 'man'}, 'he him his himself'],
  [{base: 'she', person: 3, number: 'one', gender: 'woman'}, 'she her hers herself'],
  [{base: 'it', person: 3, number: 'one', gender: 'thing'}, 'it its itself'],
  [{base: 'they', person: 3, number: 'many', gender: 'any'}, 'they them their theirs themselves themself'],
  [{base: 'this', person: 3, number: 'one', gender: 'thing'}, 'this'],
  [{base: 'that', person: 3, number: 'one', gender: 'thing'}, 'that'],
  [{base: 'these', person: 3, number: 'many', gender: 'any'}, 'these those'],
]

/** “his” → he; only words that can stand for something told before. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map(rows.flatMap(([pronoun, words]) => words.split(' ').map((word) => [word, pronoun] as const)))
