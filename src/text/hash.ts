/** Murmur's last step: every bit of a number depends on every other. */
export function mixed(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** FNV-1a of a text. */
export function hashText(text: string): number {
  let h = 0x811c9dc5
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x01000193)
  return mixed(h)
}

/** One number for two, in order. */
export function paired(left: number, right: number): number {
  return mixed(Math.imul(left, 0x9e3779b1) + right)
}

/** One hash of two, in order, for the hot loops of the tagger and the parser: `mix(mix(word, 3), tag)`. */
export function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ Math.imul(right, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 13)
}
