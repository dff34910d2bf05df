import {hashText} from '../../text/hash.ts'
import {kindOf, wordKind} from './shape.ts'

/** What is known of a form by its letters, as bits. */
export const formTrait = {
  /** Begins with a capital: it may begin a name. */
  capital: 1,
  /** Has a capital or a digit. */
  strong: 2,
} as const

/** Numbers of word forms, with what features ask of each; a number holds until the table is made anew. */
export type Forms = {
  readonly id: (form: string) => number
  readonly texts: string[]
  readonly traits: Uint8Array
  /** Hash of the lower case. */
  readonly lower: Int32Array
  /** Hash of the form, digits and quotation marks alike. */
  readonly plain: Int32Array
}

/** A table for at most `capacity` forms; more throw. */
export function formTable(capacity: number): Forms {
  const numbers = new Map<string, number>()
  const texts: string[] = []
  const traits = new Uint8Array(capacity)
  const lower = new Int32Array(capacity)
  const plain = new Int32Array(capacity)
  const id = (form: string): number => {
    const found = numbers.get(form)
    if (found !== undefined) return found
    const made = texts.length
    if (made >= capacity) throw new RangeError(`expected at most ${capacity} forms`)
    numbers.set(form, made)
    texts.push(form)
    const text = plainForm(form)
    traits[made] = traitsOf(kindOf(text))
    lower[made] = hashText(text.toLowerCase())
    plain[made] = hashText(text)
    return made
  }
  return {id, texts, traits, lower, plain}
}

function traitsOf(kind: number): number {
  const isCapital = kind === wordKind.capital || kind === wordKind.capitals
  const isStrong = kind !== wordKind.lower && kind !== wordKind.mark
  return (isCapital ? formTrait.capital : 0) | (isStrong ? formTrait.strong : 0)
}

/** `Room 12` → `Room 00`; curly marks are straight; very long ones are cut. */
export function plainForm(form: string): string {
  return form.slice(0, 60).replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\d/g, '0')
}
