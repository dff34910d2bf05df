import {countVotes} from './later-features.ts'
import {labelSentence, type NameModel} from './name-model.ts'
import {type NameSentence, seeDocument} from './see-document.ts'

// Twice: what the first pass gave a word all over the report is a feature of the second.
/** Labels for the words of a report, sentence after sentence. */
export function tagNames(model: NameModel, sentences: readonly NameSentence[]): Uint8Array[] {
  const document = seeDocument(sentences)
  const first = sentences.map((_, number) => labelSentence(model, document, number))
  const pass = countVotes(document, first)
  return sentences.map((_, number) => labelSentence(model, document, number, pass))
}
