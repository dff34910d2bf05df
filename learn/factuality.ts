import {join} from 'node:path'
import type {Parse} from '../src/model/parse.ts'
import {parse} from '../src/parse/index.ts'
import {makeReport} from '../src/read/make-report.ts'
import {corpusText} from './corpus-text.ts'

/** One act that readers judged: where it stands, and how sure they were, from −3 (it did not happen) to 3 (it did). */
export type MarkedAct = {
  readonly file: number
  readonly place: number
  readonly parse: Parse
  readonly sentence: number
  readonly token: number
  readonly score: number
}

type Line = {text: string; idx: number; targets: {span1: [number, number]; label: number}[]}

/** The marked acts of `folder/part/split.jsonl`; a sentence is parsed as a report of its own. */
export function factuality(folder: string, part: string, split: string): MarkedAct[] {
  return corpusText(join(folder, part, `${split}.jsonl`))
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line) => actsOf(JSON.parse(line) as Line))
}

function actsOf({text, idx, targets}: Line): MarkedAct[] {
  const report = makeReport(text, [{kind: 'paragraph', start: 0, end: text.length}], {given: {}})
  const parsed = parse({...report, language: 'en', blocks: [{kind: 'paragraph', start: 0, end: text.length}]})
  return targets.flatMap(({span1: [place], label}) => {
    const start = text.split(' ', place).join(' ').length + (place > 0 ? 1 : 0)
    const sentence = parsed.sentences.findIndex((one) => one.end > start)
    const token = parsed.sentences[sentence]?.tokens.findIndex((one) => one.end > start) ?? -1
    return token < 0 ? [] : [{file: idx, place, parse: parsed, sentence, token, score: label}]
  })
}
