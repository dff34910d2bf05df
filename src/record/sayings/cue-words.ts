import {cueVerbs} from '../../../lexicon/speech-cues.ts'
import type {Parse} from '../../model/parse.ts'
import type {Saying} from './saying.ts'

/** The words of vouching: the lemma of the cue's head, such as `say`; `according to`; a colon is itself; nothing for a quotation that stands alone. */
export function cueWords(parse: Parse, {cue, sentence, token}: Saying): string {
  const word = parse.sentences[sentence]?.tokens[token]
  if (!cue || !word) return ''
  if (/^according$/i.test(word.text)) return 'according to'
  return (goesOnTo.test(word.lemma) && spokenBelow(parse, sentence, token)) || word.lemma
}

const goesOnTo = /^(?:continue|go|begin|start|keep|proceed|try|hasten|rush|want|appear|seem)$/

// “continues to insist” is insisting.
function spokenBelow(parse: Parse, sentence: number, token: number): string | undefined {
  return parse.sentences[sentence]!.tokens.find(({head, relation, lemma}) => head === token && relation === 'xcomp' && cueVerbs.has(lemma))?.lemma
}
