const marks = /[“”«»„"]|\n/g
// A post set into the text stands there without quotation marks: “… — Ana Borg (@anaborg) May 2, 2031”.
const posts = /^.*(?:[—–-] ?[^\n]{1,40}\(@\w{1,20}\)|pic\.twitter\.com).*$/gm
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
  return joined([...parts, ...Array.from(text.matchAll(posts), ({0: post, index}) => ({start: index, end: index + post.length}))])
}

function joined(parts: readonly {start: number; end: number}[]): {start: number; end: number}[] {
  const all: {start: number; end: number}[] = []
  for (const part of parts.toSorted((left, right) => left.start - right.start)) {
    const last = all.at(-1)
    if (last && part.start <= last.end) last.end = Math.max(last.end, part.end)
    else all.push({...part})
  }
  return all
}
