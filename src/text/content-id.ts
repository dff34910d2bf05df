import {hash} from 'node:crypto'

/** `('s', ['r1', 'event', 12])` → `s` and twelve hexadecimal digits: same parts, same id. */
export function contentId(prefix: string, parts: readonly unknown[]): string {
  return prefix + hash('sha256', JSON.stringify(parts), 'hex').slice(0, 12)
}
