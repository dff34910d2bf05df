import type {Given} from '../given.ts'
import type {Entry, Read} from '../read.ts'

/** What a reading thread can be asked: read a document, open an archive, hand on its next file. */
export type Question = {readonly kind: 'read' | 'open'; readonly bytes: Uint8Array; readonly given: Given} | {readonly kind: 'next'}

/** What it answers; `fault` is a fault of ours. */
export type Answer =
  | {readonly kind: 'read'; readonly read: Read}
  | {readonly kind: 'entry'; readonly entry: Entry}
  | {readonly kind: 'end' | 'too-deep'}
  | {readonly kind: 'damaged'; readonly reason: string}
  | {readonly kind: 'fault'; readonly error: unknown}
