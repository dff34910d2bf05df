import {hashText, paired} from '../../text/hash.ts'

/** A growing row of feature numbers; kept and cleared, never copied, since it is filled for every word. */
export class Features {
  readonly values: Int32Array = new Int32Array(512)
  size = 0

  clear(): void {
    this.size = 0
  }

  /** `slot` says what kind of feature it is, so that the same word in two slots is two features. */
  add(slot: number, value: number): void {
    if (this.size < this.values.length) this.values[this.size++] = paired(slot, value)
  }
}

/** Stands for “nothing there”: before the first and after the last word. */
export const none = hashText('∅')
