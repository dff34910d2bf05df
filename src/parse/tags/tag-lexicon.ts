/** Tags that known words were seen with, as bytes: `word␉3,17` a line. */
export function lexiconBytes(lexicon: ReadonlyMap<string, readonly number[]>): Uint8Array {
  return new TextEncoder().encode([...lexicon].map(([word, tags]) => `${word}\t${tags.join()}`).join('\n'))
}

/** What `lexiconBytes` wrote. */
export function lexiconOf(bytes: Uint8Array): Map<string, readonly number[]> {
  const sets = new Map<string, readonly number[]>()
  const lexicon = new Map<string, readonly number[]>()
  for (const line of new TextDecoder().decode(bytes).split('\n')) {
    const tab = line.indexOf('\t')
    const key = line.slice(tab + 1)
    const set = sets.get(key) ?? key.split(',').map(Number)
    sets.set(key, set)
    lexicon.set(line.slice(0, tab), set)
  }
  return lexicon
}
