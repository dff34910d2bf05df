import type {Field} from './fields.ts'
import {searchWords} from './search-words.ts'

/** What was looked for and found: phrases of folded words. */
export type Sought = {readonly alternatives: readonly (readonly string[])[]; readonly isPrefix: boolean; readonly field?: Field}

/** Some of a text, and in it the words that were looked for, as starts and ends. */
export type Excerpt = {readonly excerpt: string; readonly highlights: readonly (readonly [number, number])[]}

const before = 60
const length = 220

/** The words around the first place where something that was looked for stands; the beginning where nothing does. White space shows as spaces. */
export function excerptOf(text: string, sought: readonly Sought[]): Excerpt {
  const words = foldedWords(text)
  const first = words.findIndex((_, index) => sought.some((one) => matchAt(words, index, one) > 0))
  const at = first < 0 ? 0 : startOfWord(text, Math.max(0, words[first]!.start - before))
  const excerpt = text.slice(at, endOfWord(text, at + length))
  return {excerpt: excerpt.replace(/\s/g, ' '), highlights: first < 0 ? [] : highlightsIn(excerpt, sought)}
}

/** Where in a text the words stand that were looked for. */
export function highlightsIn(text: string, sought: readonly Sought[]): [number, number][] {
  const words = foldedWords(text)
  const found: [number, number][] = []
  for (let index = 0; index < words.length; ) {
    const count = Math.max(0, ...sought.map((one) => matchAt(words, index, one)))
    if (count > 0) found.push([words[index]!.start, words[index + count - 1]!.end])
    index += Math.max(1, count)
  }
  return found
}

type Word = {readonly text: string; readonly start: number; readonly end: number}

// As the index cuts them: what one run of letters folds to may be several words (“½” is “1 2”).
function foldedWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({0: run, index}) =>
    (/^[a-z0-9]+$/.test(run) ? [run] : searchWords(run).split(' ').filter(Boolean)).map((word) => ({text: word, start: index, end: index + run.length})),
  )
}

function matchAt(words: readonly Word[], index: number, {alternatives, isPrefix}: Sought): number {
  const found = alternatives.find((phrase) =>
    phrase.every((word, step) => {
      const here = words[index + step]?.text
      return here !== undefined && (isPrefix && step === phrase.length - 1 ? here.startsWith(word) : here === word)
    }),
  )
  return found?.length ?? 0
}

function startOfWord(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at, at + 30).search(/\s/)
  return space < 0 ? at : at + space + 1
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.lastIndexOf(' ', at)
  return space > at - 30 ? space : at
}
