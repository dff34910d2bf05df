const newline = 10

// A Map of as many strings takes tens of milliseconds to build at every start; this takes one, and looks a line up as fast.
/** Numbers of the lines of a text in UTF-8, all different: `at(line)` is -1 for a line that is not among them. */
export function lineIndex(text: Uint8Array): (line: string) => number {
  const starts = startsOf(text)
  const count = starts.length - 1
  const mask = 2 ** Math.ceil(Math.log2(2 * count + 2)) - 1
  // One more than the number of the line; 0 is an empty place.
  const places = new Int32Array(mask + 1)
  for (let line = 0; line < count; line++) {
    let place = hashOf(text, starts[line]!, starts[line + 1]! - 1) & mask
    while (places[place] !== 0) place = (place + 1) & mask
    places[place] = line + 1
  }
  const encoder = new TextEncoder()
  let bytes = new Uint8Array(256)
  return (wanted) => {
    if (wanted.length * 3 > bytes.length) bytes = new Uint8Array(wanted.length * 3)
    const size = encoder.encodeInto(wanted, bytes).written
    for (let place = hashOf(bytes, 0, size) & mask; places[place] !== 0; place = (place + 1) & mask) {
      const line = places[place]! - 1
      const start = starts[line]!
      if (starts[line + 1]! - 1 - start === size && isSame(text, start, bytes, size)) return line
    }
    return -1
  }
}

// Where each line begins, and one past where the last ends, as if a mark stood there. `indexOf` is native: at a start, a loop over bytes
// would run some hundred milliseconds before it is compiled.
function startsOf(text: Uint8Array): Int32Array {
  let starts = new Int32Array(1024)
  let count = 1
  for (let at = text.indexOf(newline); at >= 0; at = text.indexOf(newline, at + 1)) {
    if (count + 1 === starts.length) starts = grown(starts)
    starts[count++] = at + 1
  }
  starts[count] = text.length + 1
  return starts.subarray(0, count + 1)
}

function grown(starts: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * starts.length)
  more.set(starts)
  return more
}

// FNV-1a, stirred at the end, for the lower bits choose the place.
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193)
  return hash ^ (hash >>> 15)
}

function isSame(text: Uint8Array, start: number, bytes: Uint8Array, size: number): boolean {
  for (let at = 0; at < size; at++) if (text[start + at] !== bytes[at]) return false
  return true
}
