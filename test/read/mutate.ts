/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

// What readers of many formats have stumbled over elsewhere.
const traps: readonly string[] = [
  '\0', '\uFEFF', '\uFFFF', '<![CDATA[', ']]>', '<!--', '-->', '<!DOCTYPE x [<!ENTITY a "&a;&a;">]>', '&a;', '&#x110000;', '&#0;', '<', '>', '"', "'", '\\', '{', '}', '[', ']',
  '%', '\r\n\r\n', '\n', '\t', '-1', '4294967296', '1e999', '<script>', '</p>', '<p ', '<svg>', '<math>', '<template>', '<table><tr><td>', '<select><option>', '</html>', '--b', 'endstream', 'obj', '/Length 99999999', '=?utf-8?b?',
] // biome-ignore format: a list of short strings
  .concat(['<div>'.repeat(500), '['.repeat(500), '{"a":'.repeat(500), '('.repeat(500), 'a'.repeat(5000), '> '.repeat(500), '*'.repeat(500)])

/** The bytes with one to four faults: flipped, cut, doubled, moved, overwritten, or with a trap put in. */
export function mutated(bytes: Uint8Array, chance: () => number): Uint8Array {
  let out: Buffer = Buffer.from(bytes)
  const faults = 1 + Math.floor(chance() * 4)
  for (let count = 0; count < faults; count++) out = faultIn(out, chance)
  return new Uint8Array(out)
}

function faultIn(bytes: Buffer, chance: () => number): Buffer {
  const at = Math.floor(chance() * bytes.length)
  const to = Math.min(bytes.length, at + 1 + Math.floor(chance() ** 3 * bytes.length))
  const [before, inside, after] = [bytes.subarray(0, at), bytes.subarray(at, to), bytes.subarray(to)]
  const faults: readonly (() => Buffer)[] = [
    () => Buffer.concat([before, Buffer.from([Math.floor(chance() * 256)]), bytes.subarray(at + 1)]),
    () => Buffer.concat([before, Buffer.from(inside.map((byte) => byte ^ (1 << Math.floor(chance() * 8)))), after]),
    () => Buffer.concat([before, after]),
    () => Buffer.concat([before, inside, inside, after]),
    () => Buffer.concat([inside, before, after]),
    () => Buffer.from(before),
    () => Buffer.concat([before, Buffer.from(traps[Math.floor(chance() * traps.length)]!), after]),
    () => Buffer.concat([before, Buffer.from(traps[Math.floor(chance() * traps.length)]!), inside, after]),
  ]
  return faults[Math.floor(chance() * faults.length)]!()
}
