/** The addresses that a pasted text consists of, each once; undefined where it holds anything else. */
// “https://a.example/1\nb.example/2” → undefined; “https://a.example/1 https://b.example/2” → both
export function pastedAddresses(text: string): readonly string[] | undefined {
  const words = text
    .trim()
    .split(/[\s,;]+(?=https?:\/\/)|\s+/)
    .filter(Boolean)
  return words.length > 0 && words.every((word) => /^https?:\/\/[^\s/]/i.test(word) && URL.canParse(word)) ? [...new Set(words)] : undefined
}
