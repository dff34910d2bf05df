/** Case, accents, possessives and commas out, so that spellings of one word meet: “Nicé’s” → “nice”. */
export function foldWord(word: string): string {
  const plain = word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
  return plain.replace(/['’](?:s|d|ll|re|ve)?$/u, '').replace(/(?<=\d)[.,](?=\d{3})/g, '')
}

// The ending goes where at least three letters stay, so that “red” and “using” live: what is left need not be a word, only the same each time.
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?<=\w{2})ies$/, 'y'], //        parties → party
  [/(?<=\w{2})(ss|sh|ch|x)es$/, '$1'], // clashes → clash
  [/(?<=\w{2}[^su])s$/, ''], //      talks → talk, but: crisis, pass
  [/(?<=\w{3})ied$/, 'y'], //        denied → deny
  [/(?<=\w{3})([bdgmnprt])\1(?:ed|ing)$/, '$1'], // stopped → stop
  [/(?<=\w{3})(?:ed|ing)$/, ''], //  launched, launching → launch
  [/(?<=\w{3})e$/, ''], //           release → releas, as “releasing” does
]

// Reports of one story share most of their words. Emptied when full, so that a long stream does not fill the memory.
const stems = new Map<string, string>()
const mostStems = 100_000

/** “launches”, “launched”, “launching” → “launch”: a stem for comparing, never for showing. */
export function stemWord(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= mostStems) stems.clear()
  const stem = stemOf(foldWord(word))
  stems.set(word, stem)
  return stem
}

function stemOf(folded: string): string {
  if (/\d/.test(folded)) return folded
  let stem = folded
  for (const [ending, gives] of endings) stem = stem.replace(ending, gives)
  return stem
}
