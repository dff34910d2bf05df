import {type Field, fields} from './fields.ts'

/** Text as both engines search it: lower case, without diacritics, letters and digits only, one space between words. “Al-Fāri’s” → “al fari s”. */
export function searchWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** One thing that must be there, or must not: a word, a phrase, a beginning (`mosc*`), a word with a letter or two wrong (`lavrof~`); in one field or in any. */
export type Wanted = {
  readonly words: readonly string[]
  readonly isPrefix: boolean
  readonly isLeftOut: boolean
  readonly isInexact: boolean
  readonly field?: Field
}

// No phrase of more words is looked for: see `partLength`.
const longestPhrase = 30

/** `"unity talks" mosc* -ferry title:kremlin lavrof~` → what a person typed, as a list of things. */
export function wantedOf(query: string): Wanted[] {
  return [...query.matchAll(/(-?)(?:(\p{L}+):(?=\S))?(?:"([^"]*)"|“([^”]*)”|(\S+))/gu)].flatMap(([, minus, before, straight, curly, word]) => {
    const field = fields.find((name) => name === before)
    // “http://…” names no field: its words are looked for.
    const text = `${field === undefined && before !== undefined ? `${before} ` : ''}${straight ?? curly ?? word ?? ''}`
    const words = searchWords(text).split(' ').filter(Boolean).slice(0, longestPhrase)
    if (words.length === 0) return []
    return [
      {
        words,
        isPrefix: word?.endsWith('*') ?? false,
        isLeftOut: minus === '-',
        isInexact: (word?.endsWith('~') ?? false) && words.length === 1,
        ...(field && {field}),
      },
    ]
  })
}
