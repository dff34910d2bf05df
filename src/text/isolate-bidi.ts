const starts = /[\u202a\u202b\u202d\u202e\u2066-\u2068]/
const marks = /[\u202a-\u202e\u2066-\u2069]/

/** Text that cannot turn the direction of what stands beside it: words with marks of direction are put between isolates, and isolates that it closes but did not open are left out. */
export function isolateBidi(text: string): string {
  if (!marks.test(text)) return text
  let depth = 0
  let kept = ''
  for (const mark of text) {
    if (mark === '\u2069') {
      if (depth === 0) continue
      depth--
    } else if (mark >= '\u2066' && starts.test(mark)) depth++
    kept += mark
  }
  return `\u2068${kept}${'\u2069'.repeat(depth)}\u2069`
}
