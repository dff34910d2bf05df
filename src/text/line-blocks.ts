type Range = {start: number; end: number}

/** Start and end (exclusive) of each run of text that a plain text shows as one piece: split at blank lines, and at line ends where lines are whole paragraphs. */
export function lineBlocks(text: string): Range[] {
  const blocks: Range[] = []
  const chunk: Range[] = []
  for (const line of linesOf(text)) {
    if (line.start < line.end) chunk.push(line)
    else blocks.push(...join(text, chunk.splice(0)))
  }
  return [...blocks, ...join(text, chunk)]
}

/** Every line without the white space at both its ends; a blank line is empty. */
function* linesOf(text: string): Generator<Range> {
  for (let from = 0; from <= text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    const line = text.slice(from, to)
    const start = from + (line.length - line.trimStart().length)
    yield {start: Math.min(start, to), end: Math.max(from + line.trimEnd().length, Math.min(start, to))}
    from = to + 1
  }
}

function join(text: string, lines: Range[]): Range[] {
  const first = lines[0]
  const last = lines.at(-1)
  return first && last && isWrapped(text, lines) ? [{start: first.start, end: last.end}] : lines
}

// A hard-wrapped paragraph: lines of 40 to 100 characters, most of which stop in the middle of a sentence.
function isWrapped(text: string, lines: Range[]): boolean {
  const inner = lines.slice(0, -1)
  const open = inner.filter(({start, end}) => end - start >= 40 && end - start <= 100 && !/[.!?:…"”’)]$/.test(text.slice(end - 1, end)))
  return open.length * 2 > inner.length
}
