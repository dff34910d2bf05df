import {countVotes, placeRows, voteRows} from './context-rows.ts'
import {decode} from './decode.ts'
import {mayBeNamed} from './may-be-named.ts'
import type {NameModel} from './name-model.ts'
import {labelColumns} from './net-shape.ts'
import {longestPiece} from './run-name-net.ts'
import {type NameSentence, type SeenDocument, seeDocument} from './see-document.ts'

/** Labels for the words of a report, sentence after sentence. */
export function tagNames(model: NameModel, sentences: readonly NameSentence[]): Uint8Array[] {
  return tagSeen(model, seeDocument(sentences))
}

// Twice: what the first reading called a word all over the report is told to the second. A sentence whose words are all called what they are called elsewhere
// would be read alike: it is not read again.
/** Labels for the words of a report that has been looked at. */
export function tagSeen(model: NameModel, document: SeenDocument): Uint8Array[] {
  const places = document.sentences.map((sentence) => placeRows(model.known, document, sentence))
  const first = firstLabels(model, document, places)
  const votes = countVotes(document, first)
  return first.map((labels, number) => {
    const {words, runs, isDoubted} = voteRows(votes, document, document.sentences[number]!, labels)
    return isDoubted ? label(model, document, number, [places[number]!, words, runs]) : labels
  })
}

/** Labels of the first reading, which knows each sentence by itself. */
export function firstLabels(model: NameModel, document: SeenDocument, places?: readonly Uint8Array[]): Uint8Array[] {
  return document.sentences.map((sentence, number) => label(model, document, number, [places?.[number] ?? placeRows(model.known, document, sentence)]))
}

function label({net, inner}: NameModel, document: SeenDocument, number: number, context: readonly ArrayLike<number>[]): Uint8Array {
  const sentence = document.sentences[number]!
  const {length} = sentence.ids
  const named = mayBeNamed(inner, document.forms, sentence.ids)
  const labels = new Uint8Array(length)
  for (let from = 0; from < length; from += longestPiece) {
    const to = Math.min(length, from + longestPiece)
    const mask = named.subarray(from, to)
    if (!mask.includes(1)) continue
    net.score(document, {sentence, from, to, context})
    labels.set(decode({values: net.values, place: net.scorePlace, stride: labelColumns, follows: net.follows}, mask), from)
  }
  return labels
}
