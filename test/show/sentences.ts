import {splitSentences} from '../../src/parse/sentences/split-sentences.ts'
import {tokenise} from '../../src/parse/tokens/tokenise.ts'

/** Sentences of one block, one a line. */
export function show(input: string): string {
  const {starts, ends} = tokenise(input, 0, input.length)
  const words = starts.map((start, index) => input.slice(start, ends[index]))
  const opens = splitSentences(input, starts, ends, words)
  return opens.map((open, index) => input.slice(starts[open], ends[(opens[index + 1] ?? words.length) - 1]).replace(/\s+/g, ' ')).join('\n')
}
