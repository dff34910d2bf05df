import {countVotes} from './later-features.ts'
import {firstLabels, type NameModel, scoreSentence, secondLabels} from './name-model.ts'
import {type NameSentence, seeDocument} from './see-document.ts'

// Twice: what the first pass gave a word all over the report is a feature of the second.
/** Labels for the words of a report, sentence after sentence. */
export function tagNames(model: NameModel, sentences: readonly NameSentence[]): Uint8Array[] {
  const document = seeDocument(sentences)
  const scores = sentences.map((_, number) => scoreSentence(model, document, number))
  const pass = countVotes(
    document,
    scores.map((one) => firstLabels(model, one)),
  )
  return scores.map((one, number) => secondLabels(model, one, {document, pass}, number))
}
