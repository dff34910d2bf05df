import type {Parse} from '../../model/parse.ts'
import {isRelation} from '../../model/tree.ts'
import type {Saying} from './saying.ts'

const issuing = /^(?:issue|release|send|post|publish|tweet|take|go|respond|react|speak|call|hold|give|deliver|put)$/

/** “He issued a note in capital letters, saying that …”: what was said hangs on “saying”; what the learnt labels bring in after “issued” is left out. */
export function leaveIssued(parse: Parse, sayings: readonly Saying[]): Saying[] {
  return sayings.filter((saying) => {
    const {tokens} = parse.sentences[saying.sentence]!
    if (!issuing.test(tokens[saying.token]!.lemma)) return true
    return !sayings.some((other) => {
      const word = tokens[other.token]
      const isBelow = other.sentence === saying.sentence && word?.xpos === 'VBG' && word.head === saying.token && isRelation(word, 'advcl')
      return isBelow && other.cue !== undefined && saying.content.some(({start, end}) => start <= other.cue!.start && other.cue!.end <= end)
    })
  })
}
