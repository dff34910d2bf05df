import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {corpusText} from '../learn/corpus-text.ts'
import {toConllu} from '../src/export/conllu.ts'
import {parse} from '../src/parse/index.ts'
import {split as splitReport} from '../src/parse/split-report.ts'
import {type ConlluSentence, readConllu} from '../src/read/conllu.ts'
import {conlluReport} from '../src/read/conllu-report.ts'
import type {Task} from './task.ts'

/** Sentences and tokens from raw text, paragraph by paragraph: F1 of exact spans, over the whole split and over its news and interviews. */
export const task: Task = ({data, split, out}) => {
  const all = readConllu(corpusText(join(data, `${split}.conllu`)))
  const news = documents(all).filter(([first]) => first!.comments.some((comment) => /^# newdoc id = .*_(?:news|interview)_/.test(comment)))
  if (out !== undefined) {
    mkdirSync(out, {recursive: true})
    writeFileSync(join(out, `${split}.conllu`), toConllu(parse(conlluReport(all, split).report)))
  }
  const whole = figuresOf(all)
  const ofNews = news.length > 0 ? figuresOf(news.flat()) : whole
  return {sentences: ofNews.sentences, tokens: ofNews.tokens, allSentences: whole.sentences, allTokens: whole.tokens}
}

function documents(sentences: readonly ConlluSentence[]): ConlluSentence[][] {
  const found: ConlluSentence[][] = []
  for (const sentence of sentences) {
    if (found.length === 0 || sentence.comments.some((comment) => comment.startsWith('# newdoc'))) found.push([])
    found.at(-1)!.push(sentence)
  }
  return found
}

function figuresOf(sentences: readonly ConlluSentence[]): {sentences: number; tokens: number} {
  const {report, placed} = conlluReport(sentences, 'measure')
  const ours = splitReport(report).sentences
  return {
    sentences: f1(placed.map(outline), ours.map(outline)),
    tokens: f1(placed.flatMap(pieces), ours.flatMap(pieces)),
  }
}

type Placed = {readonly starts: readonly number[]; readonly ends: readonly number[]}

function outline({starts, ends}: Placed): string {
  return `${starts[0]}-${ends.at(-1)}`
}

function pieces({starts, ends}: Placed): string[] {
  return starts.map((start, index) => `${start}-${ends[index]}`)
}

function f1(gold: readonly string[], ours: readonly string[]): number {
  const wanted = new Set(gold)
  const hits = ours.filter((span) => wanted.has(span)).length
  return (2 * hits) / (gold.length + ours.length)
}
