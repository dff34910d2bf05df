import type {Parse} from '../../model/parse.ts'
import type {Saying} from './saying.ts'

/** The words of vouching: the lemma of the cue's head, such as `say`; `according to`; a colon is itself; nothing for a quotation that stands alone. */
export function cueWords(parse: Parse, {cue, sentence, token}: Saying): string {
  const word = parse.sentences[sentence]?.tokens[token]
  if (!cue || !word) return ''
  return /^according$/i.test(word.text) ? 'according to' : word.lemma
}
