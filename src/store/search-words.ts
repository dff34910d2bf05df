/** Text as both engines search it: lower case, without diacritics, letters and digits only, one space between words. “Al-Fāriʿ’s” → “al fari s”. */
export function searchWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a person typed, as a list of things that must all be there: words, phrases in quotation marks, beginnings with a star, and not-words after a minus. */
export type Wanted = {readonly words: readonly string[]; readonly isPrefix: boolean; readonly isLeftOut: boolean}

/** `"unity talks" mosc* -ferry` → a phrase, a beginning, and a word that must not be there. */
export function wantedOf(query: string): Wanted[] {
  return [...query.matchAll(/(-?)(?:"([^"]*)"|“([^”]*)”|(\S+))/g)].flatMap(([, minus, straight, curly, word]) => {
    const text = straight ?? curly ?? word ?? ''
    const words = searchWords(text).split(' ').filter(Boolean)
    return words.length === 0 ? [] : [{words, isPrefix: word?.endsWith('*') ?? false, isLeftOut: minus === '-'}]
  })
}
