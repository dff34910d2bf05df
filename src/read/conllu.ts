/** One syntactic word of CoNLL-U; `head` counts from 0, -1 is the root. */
export type ConlluWord = {
  readonly form: string
  readonly lemma: string
  readonly upos: string
  readonly xpos: string
  readonly head: number
  readonly relation: string
  readonly misc: string
  /** White space follows in the text. */
  readonly spaceAfter: boolean
}

/** A sentence of CoNLL-U: its comments as they stand, its words; `multiword` spans `from` to `to` (exclusive) are written as one `form`. */
export type ConlluSentence = {
  readonly comments: readonly string[]
  readonly words: readonly ConlluWord[]
  readonly multiword: readonly {readonly from: number; readonly to: number; readonly form: string; readonly spaceAfter: boolean}[]
}

/** The sentences of a CoNLL-U text. Empty nodes (`8.1`) are left out; a line that is not CoNLL-U is skipped. */
export function readConllu(text: string): ConlluSentence[] {
  return text
    .split(/\r?\n\s*\r?\n/)
    .map((block) => sentenceOf(block.split(/\r?\n/)))
    .filter((sentence) => sentence.words.length > 0)
}

function sentenceOf(lines: readonly string[]): ConlluSentence {
  const comments: string[] = []
  const words: ConlluWord[] = []
  const multiword: {from: number; to: number; form: string; spaceAfter: boolean}[] = []
  for (const line of lines) {
    if (line.startsWith('#')) comments.push(line)
    const columns = line.split('\t')
    const range = /^(\d+)-(\d+)$/.exec(columns[0] ?? '')
    const misc = columns[9] ?? '_'
    const spaceAfter = !misc.includes('SpaceAfter=No')
    if (range) multiword.push({from: Number(range[1]) - 1, to: Number(range[2]), form: columns[1] ?? '', spaceAfter})
    else if (columns.length > 1 && /^\d+$/.test(columns[0]!)) words.push(wordOf(columns, misc, spaceAfter))
  }
  return {comments, words, multiword}
}

function wordOf(columns: readonly string[], misc: string, spaceAfter: boolean): ConlluWord {
  const [, form = '_', lemma = '_', upos = '_', xpos = '_', , head = '_', relation = '_'] = columns
  return {form, lemma, upos, xpos, head: /^\d+$/.test(head) ? Number(head) - 1 : -1, relation, misc, spaceAfter}
}
