import {type Forms, formTrait} from './forms.ts'

/** Hashes of words without a capital or digit that stand in names, and of those that are names alone. */
export type InnerWords = {readonly beside: ReadonlySet<number>; readonly alone: ReadonlySet<number>}

// Two of three words of news have no capital, no digit, and never stand in a name: no label is looked for.
/** For each word of a sentence, 1 where it may be part of a name. */
export function mayBeNamed({beside, alone}: InnerWords, {traits, plain}: Forms, ids: Int32Array): Uint8Array {
  const named = new Uint8Array(ids.length)
  const isStrong = (at: number): boolean => at >= 0 && at < ids.length && (traits[ids[at]!]! & formTrait.strong) !== 0
  for (let at = 0; at < ids.length; at++) {
    // “bin” in “Khalid bin Salman”, “the” in “Front for the Liberation”.
    const isNear = () => isStrong(at - 1) || isStrong(at + 1) || isStrong(at - 2) || isStrong(at + 2)
    const form = plain[ids[at]!]!
    named[at] = isStrong(at) || alone.has(form) || (beside.has(form) && isNear()) ? 1 : 0
  }
  return named
}
