import type {Report} from '../../src/model/report.ts'
import {lemmatise} from '../../src/parse/lemmas/lemmatise.ts'
import {split} from '../../src/parse/split-report.ts'
import {tag} from '../../src/parse/tags/tag.ts'
import {attach} from '../../src/parse/trees/attach.ts'
import type {Parsed} from '../../src/parse/trees/parsed.ts'

/** A text as one paragraph of a report in English, up to its trees. */
export function parsedText(text: string): Parsed {
  const report: Report = {id: 'r000000000000', source: '', title: '', language: 'en', blocks: [{kind: 'paragraph', start: 0, end: text.length}], text}
  return attach(lemmatise(tag(split(report))))
}
