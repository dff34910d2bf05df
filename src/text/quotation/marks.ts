/** How a pair of quotation marks opens and closes; `closes` may name several, since type is set carelessly. */
export type Pair = {readonly name: string; readonly example: string; readonly opens: string; readonly closes: readonly string[]}

/** The pairs that open wherever they stand; straight and single marks depend on their neighbours. */
export const pairs: readonly Pair[] = [
  {name: 'curly', example: '“yes”', opens: '“', closes: ['”', '"', "''"]},
  {name: 'German', example: '„ja“', opens: '„', closes: ['“', '”', '‟', '"']},
  {name: 'French', example: '« oui »', opens: '«', closes: ['»']},
  {name: 'reversed French', example: '»ja«', opens: '»', closes: ['«']},
  {name: 'Swedish', example: '”ja”', opens: '”', closes: ['”', '"']},
  {name: 'straight', example: '"yes"', opens: '"', closes: ['"', '”', '“']},
  {name: 'LaTeX', example: "``yes''", opens: '``', closes: ["''", '"', '”']},
  {name: 'two apostrophes', example: "''yes''", opens: "''", closes: ["''", '"', '”']},
  {name: 'single curly', example: '‘yes’', opens: '‘', closes: ['’', "'"]},
  {name: 'low single', example: '‚ja‘', opens: '‚', closes: ['‘', '’']},
  {name: 'single French', example: '‹oui›', opens: '‹', closes: ['›']},
  {name: 'single straight', example: "'yes'", opens: "'", closes: ["'", '’']},
  {name: 'single backtick', example: "`yes'", opens: '`', closes: ["'", '’']},
  {name: 'single closing', example: '’yes’', opens: '’', closes: ['’']},
]

const single = new Set(["'", '’', '‘', '‚', '`', '‹', '›'])

/** Whether a mark is of the kind that apostrophes are written with, or sits inside other marks. */
export function isSingle(mark: string): boolean {
  return single.has(mark)
}

const every = new Set([...pairs.map((pair) => pair.opens), ...pairs.flatMap((pair) => pair.closes)])

/** Whether a token or character is a quotation mark, or the Penn way of writing one. */
export function isQuotationMark(text: string): boolean {
  return every.has(text)
}
