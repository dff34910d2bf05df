import {type Forms, formTable, formTrait} from './forms.ts'

/** The words of a sentence. */
export type NameSentence = {readonly words: readonly string[]}

/** A sentence as the net sees it: numbers of forms, and for each word the first and last word of its run of capitals (-1 outside of one). */
export type SeenSentence = {readonly ids: Int32Array; readonly first: Int32Array; readonly last: Int32Array}

/** A report as the net sees it. */
export type SeenDocument = {readonly forms: Forms; readonly sentences: readonly SeenSentence[]}

// Forms kept between reports: a report has a few thousand; the table is made anew when it is full.
const capacity = 60_000
let forms: Forms | undefined

/** Looks at all words of a report once, before any is judged. */
export function seeDocument(sentences: readonly NameSentence[]): SeenDocument {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  if (!forms || forms.texts.length + words > forms.traits.length) forms = formTable(Math.max(capacity, words))
  const table = forms
  return {forms: table, sentences: sentences.map((sentence) => seeSentence(sentence, table))}
}

function seeSentence({words}: NameSentence, {id, traits}: Forms): SeenSentence {
  const {length} = words
  const ids = new Int32Array(length)
  const first = new Int32Array(length)
  const last = new Int32Array(length)
  for (let at = 0; at < length; at++) {
    const form = id(words[at]!)
    ids[at] = form
    first[at] = (traits[form]! & formTrait.capital) === 0 ? -1 : at > 0 && first[at - 1]! >= 0 ? first[at - 1]! : at
  }
  for (let at = length - 1; at >= 0; at--) last[at] = first[at]! < 0 ? -1 : at + 1 < length && last[at + 1]! >= 0 ? last[at + 1]! : at
  return {ids, first, last}
}
