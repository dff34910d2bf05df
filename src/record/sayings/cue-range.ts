import type {Sentence} from '../../model/parse.ts'

const belongs = /^(?:aux|aux:pass|compound:prt|fixed|cop|advmod)$/
const words = /^(?:not|n't|n’t|never|also|to)$/i

/** The words of a cue around its head: `has been called`, `did not say`, `according to`. Token indices, `to` exclusive. */
export function cueRange({tokens}: Sentence, head: number): {from: number; to: number} {
  let from = head
  while (from > 0 && isPart(from - 1)) from--
  let to = head + 1
  while (to < tokens.length && tokens[to]!.head === head && /^(?:compound:prt|fixed)$/.test(tokens[to]!.relation)) to++
  return {from, to}

  function isPart(token: number): boolean {
    const {head: above, relation, text} = tokens[token]!
    return above === head && belongs.test(relation) && (relation !== 'advmod' || words.test(text))
  }
}
