const longest = 140

/** The words of a clause on one line, cut at a word where they are long. */
export function clip(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(1, cut.lastIndexOf(' ')))} …`
}
