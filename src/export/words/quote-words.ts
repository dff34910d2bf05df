/** The words of a span on one line, at most `most` characters, cut between words with “…”. */
export function quoteWords(text: string, most = 180): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[,;:\s]+$/, '')} …`
}
