import {createHash} from 'node:crypto'

/** `('s', ['r1', 'event', 12])` → `s` and twelve hexadecimal digits: same parts, same id. */
export function contentId(prefix: string, parts: readonly unknown[]): string {
  return prefix + createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)
}
