/** Kinds of word by their letters. */
export const wordKind = {lower: 0, capital: 1, capitals: 2, digits: 3, mark: 4, mixed: 5} as const

/** `McCain-0` → `XxXx-d`; runs of one kind are cut to `longest`. Digits are 0 already. */
export function shapeOf(form: string, longest: number): string {
  let shape = ''
  let run = 0
  for (const character of form) {
    const sign = signOf(character)
    run = shape.endsWith(sign) ? run + 1 : 1
    if (run <= longest) shape += sign
  }
  return shape
}

function signOf(character: string): string {
  if (character >= 'a' && character <= 'z') return 'x'
  if (character >= 'A' && character <= 'Z') return 'X'
  if (character === '0') return 'd'
  if (character < '\u0080') return character
  if (character.toLowerCase() !== character) return 'X'
  return character.toUpperCase() !== character ? 'x' : 'o'
}

/** `iPhone` is mixed, `NATO` capitals, `Nato` and `A` a capital. */
export function kindOf(form: string): number {
  const first = form[0] ?? ''
  if (first >= '0' && first <= '9') return wordKind.digits
  const lower = form.toLowerCase()
  if (lower === form) return form.toUpperCase() === form ? wordKind.mark : wordKind.lower
  if (first.toLowerCase() === first) return wordKind.mixed
  return form.length > 1 && form.toUpperCase() === form ? wordKind.capitals : wordKind.capital
}
