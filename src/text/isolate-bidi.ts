const marks = /[\u202a-\u202e\u2066-\u2069]/
const opensIsolate = /[\u2066-\u2068]/

/** Text that cannot turn the direction of what stands beside it: words with marks of direction are put between isolates, and isolates that it closes but did not open are left out. */
export function isolateBidi(text: string): string {
  if (!marks.test(text)) return text
  let depth = 0
  let kept = ''
  for (const mark of text) {
    if (opensIsolate.test(mark)) depth++
    if (mark === '\u2069' && depth-- === 0) depth = 0
    else kept += mark
  }
  // Embeddings and overrides that are left open end with the isolate around them.
  return `\u2068${kept}${'\u2069'.repeat(depth)}\u2069`
}
