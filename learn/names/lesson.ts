import {type SeenDocument, seeDocument} from '../../src/parse/names/see-document.ts'
import type {MarkedDocument} from './worldwide.ts'

/** A document to learn from: as marked, and as the net sees it. */
export type Lesson = {readonly marked: MarkedDocument; readonly seen: SeenDocument}

/** What there is to learn from a document. */
export function lessonOf(marked: MarkedDocument): Lesson {
  return {marked, seen: seeDocument(marked.sentences)}
}
