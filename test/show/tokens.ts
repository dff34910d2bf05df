import {tokenise} from '../../src/parse/tokens/tokenise.ts'

/** Words, parted by bars. */
export function show(input: string): string {
  const {starts, ends} = tokenise(input, 0, input.length)
  return starts.map((start, index) => input.slice(start, ends[index])).join(' | ')
}
