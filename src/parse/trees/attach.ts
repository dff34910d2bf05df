import type {Sentence, Token} from '../../model/parse.ts'
import type {Lemmatised, LemmatisedSentence} from '../lemmas/lemmatised.ts'
import type {Parsed} from './parsed.ts'

/** Makes tokens of words, each with the word that it hangs on and how. */
export function attach({report, sentences, problems}: Lemmatised): Parsed {
  return {report, sentences: sentences.map((sentence) => attached(report.text, sentence)), problems}
}

function attached(text: string, {block, words, upos, xpos, lemmas, heads, relations, starts, ends}: LemmatisedSentence): Sentence {
  const tokens: Token[] = []
  for (let at = 0; at < words.length; at++) {
    const start = starts[at]!
    const end = ends[at]!
    tokens.push({start, end, text: text.slice(start, end), upos: upos[at]!, xpos: xpos[at]!, lemma: lemmas[at]!, head: heads[at]!, relation: relations[at]!})
  }
  const start = starts[0]!
  const end = ends[ends.length - 1]!
  return {block, start, end, text: text.slice(start, end), tokens}
}
