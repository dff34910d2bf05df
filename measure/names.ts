import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {cutSentences, readTable, stretchesOfBio, type TableDocument} from '../learn/names/worldwide.ts'
import {nameClasses, type Stretch, stretchesOf} from '../src/parse/names/labels.ts'
import {nameModel} from '../src/parse/names/name-model.ts'
import {tagNames} from '../src/parse/names/tag-names.ts'
import type {Figures, Task} from './task.ts'

type Counts = {right: number; found: number; gold: number}

/** Names of the nine classes on a table of the Worldwide corpus: exact spans, the corpus's own words. */
export const task: Task = ({data, split, out}) => {
  const documents = readTable(join(data, `${split}.tsv`))
  const began = performance.now()
  const found = documents.map(labelParagraphs)
  const seconds = (performance.now() - began) / 1000
  if (out !== undefined) writeTable(join(out, `${split}.tsv`), documents, found)
  return {...figuresOf(documents, found), tokensPerSecond: Math.round(documents.reduce((sum, document) => sum + wordsOf(document), 0) / seconds)}
}

function wordsOf({paragraphs}: TableDocument): number {
  return paragraphs.reduce((sum, {words}) => sum + words.length, 0)
}

function labelParagraphs({paragraphs}: TableDocument): Stretch[][] {
  const cuts = paragraphs.map(({words}) => cutSentences(words))
  const sentences = paragraphs.flatMap(({words}, number) => cuts[number]!.map(([from, to]) => ({words: words.slice(from, to)})))
  const labels = tagNames(nameModel(), sentences)
  let next = 0
  return cuts.map((places) =>
    places.flatMap(([start]) => stretchesOf(labels[next++]!).map(({from, to, class: group}) => ({from: from + start, to: to + start, class: group}))),
  )
}

function figuresOf(documents: readonly TableDocument[], found: readonly Stretch[][][]): Figures {
  const all: Counts = {right: 0, found: 0, gold: 0}
  const each = nameClasses.map((): Counts => ({right: 0, found: 0, gold: 0}))
  for (const [number, {paragraphs}] of documents.entries())
    for (const [at, {labels}] of paragraphs.entries()) {
      const gold = new Set(stretchesOfBio(labels).map(keyOf))
      for (const key of gold) for (const counts of [all, each[Number(key.split(' ')[0])]!]) counts.gold++
      for (const stretch of found[number]![at]!)
        for (const counts of [all, each[stretch.class]!]) {
          counts.found++
          if (gold.has(keyOf(stretch))) counts.right++
        }
    }
  const perClass = nameClasses.map(({corpus}, group) => [`f1${corpus}`, f1Of(each[group]!)] as const)
  return {precision: all.right / Math.max(1, all.found), recall: all.right / Math.max(1, all.gold), f1: f1Of(all), ...Object.fromEntries(perClass)}
}

const keyOf = ({from, to, class: group}: Stretch): string => `${group} ${from} ${to}`

function f1Of({right, found, gold}: Counts): number {
  return found + gold === 0 ? 0 : (2 * right) / (found + gold)
}

// IOB2 in the corpus's layout; the inner column is left out, for nothing inner is looked for.
function writeTable(path: string, documents: readonly TableDocument[], found: readonly Stretch[][][]): void {
  const lines: string[] = []
  for (const [number, {name, paragraphs}] of documents.entries()) {
    if (name !== '') lines.push(`# file ${name}`)
    for (const [at, {words}] of paragraphs.entries()) {
      const labels = words.map(() => 'O')
      for (const {from, to, class: group} of found[number]![at]!)
        for (let word = from; word < to; word++) labels[word] = `${word === from ? 'B' : 'I'}-${nameClasses[group]!.corpus}`
      lines.push(...words.map((word, place) => `${word}\t${labels[place]}`), '')
    }
  }
  mkdirSync(join(path, '..'), {recursive: true})
  writeFileSync(path, lines.join('\n'))
}
