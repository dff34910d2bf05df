// English words for numbers, written for this project; Apache-2.0 like the rest.

const ones = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ordinalOnes =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )

/** `nineteen` → 19. */
export const oneWords: ReadonlyMap<string, number> = new Map([...ones.map((word, value) => [word, value] as const), ['nought', 0], ['naught', 0], ['nil', 0]])

/** `ninety` → 90. */
export const tenWords: ReadonlyMap<string, number> = new Map([...tens.map((word, index) => [word, 20 + index * 10] as const), ['fourty', 40]])

/** `million` → 1,000,000; the Indian ones too. */
export const scaleWords: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lac', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
])

/** Short scales that stand after digits only: `10 bn`, `2mil`. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mil', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['mm', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
])

/** `twelfth` → 12, `twentieth` → 20, `hundredth` → 100. */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...ordinalOnes.map((word, value) => [word, value] as const),
  ['nineth', 9],
  ['fourtieth', 40],
  ...tens.map((word, index) => [`${word.slice(0, -1)}ieth`, 20 + index * 10] as const),
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
])
