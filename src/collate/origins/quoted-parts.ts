const marks = /[“”«»„"]|\n/g
const closing: Readonly<Record<string, string>> = {'“': '”', '„': '“”', '«': '»', '"': '"'}

/** Stretches between quotation marks, in order; one that is not closed ends with its paragraph. Linear. */
export function quotedParts(text: string): {start: number; end: number}[] {
  const parts: {start: number; end: number}[] = []
  let open: {mark: string; start: number} | undefined
  for (const {0: mark, index} of text.matchAll(marks)) {
    const isBreak = mark === '\n'
    if (open && (isBreak || closing[open.mark]!.includes(mark))) {
      parts.push({start: open.start, end: isBreak ? index : index + mark.length})
      open = undefined
    } else if (!open && mark in closing) open = {mark, start: index}
  }
  if (open) parts.push({start: open.start, end: text.length})
  return parts
}
