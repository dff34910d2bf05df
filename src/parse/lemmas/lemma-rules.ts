/** Counts up whenever keys or scripts change. */
export const lemmaVersion = 1

/** What models/lemmas.bin says of itself: scripts by number; the section `rules` holds `key␉number` lines. */
export type LemmaHeader = {readonly scripts: readonly string[]}

// The longest ending that a rule may look at.
const longestEnding = 6

/** `('Bodies', 'NOUN/NNS')` → its keys, the most exact first: `=Bodies|NOUN/NNS`, `^bodies|NOUN/NNS`, `bodies|…`, `odies|…` … `|NOUN/NNS`. */
export function lemmaKeys(form: string, tag: string): string[] {
  const lower = plainForm(form)
  const keys = [`=${form}|${tag}`, `^${lower}|${tag}`]
  for (let length = Math.min(longestEnding, lower.length); length >= 0; length--) keys.push(`${lower.slice(lower.length - length)}|${tag}`)
  return keys
}

/** `('bodies', 'body')` → `l3y`: lower case, three off the end, “y” on; `k` keeps the case; `=` and a word where nothing else fits. */
export function scriptOf(form: string, lemma: string): string {
  const lower = plainForm(form)
  const keepsCase = form !== lower && commonPrefix(form, lemma) > commonPrefix(lower, lemma)
  const base = keepsCase ? form : lower
  const common = commonPrefix(base, lemma)
  const cut = base.length - common
  return cut <= longestEnding && (common > 0 || base.length < 4) ? `${keepsCase ? 'k' : 'l'}${cut}${lemma.slice(common)}` : `=${lemma}`
}

/** Scripts that say something of one word only: “went” → “go”. */
export function isForOneWord(script: string): boolean {
  return script.startsWith('=') || Number(script[1]) > 3 || script.length > 5
}

function commonPrefix(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

/** What `script` makes of `form`. */
export function applyScript(form: string, script: string): string {
  if (script.startsWith('=')) return script.slice(1)
  const base = script.startsWith('l') ? plainForm(form) : form
  return base.slice(0, Math.max(0, base.length - Number(script[1]))) + script.slice(2)
}

function plainForm(form: string): string {
  return form.toLowerCase().replace(/[‘’]/g, "'")
}
