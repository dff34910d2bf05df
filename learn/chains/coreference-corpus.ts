import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import type {Report} from '../../src/model/report.ts'
import {lemmatise} from '../../src/parse/lemmas/lemmatise.ts'
import {splitSentences} from '../../src/parse/sentences/split-sentences.ts'
import {splitAsGiven} from '../../src/parse/split-report.ts'
import {tag} from '../../src/parse/tags/tag.ts'
import {attach} from '../../src/parse/trees/attach.ts'
import type {Parsed} from '../../src/parse/trees/parsed.ts'
import {corpusText} from '../corpus-text.ts'

/** A document of CoNLL coreference: its words and, for each chain, the mentions as [first, last] word. */
export type MarkedChains = {readonly name: string; readonly words: readonly string[]; readonly chains: readonly (readonly (readonly [number, number])[])[]}

/** Every `NAME.conll` below a folder, in order of name. */
export function readCoreference(folder: string): MarkedChains[] {
  if (!existsSync(folder)) throw new Error(`expected the folder ${folder}`)
  const files = readdirSync(folder).filter((name) => /\.conll(\.gz)?$/.test(name))
  return files.sort().map((file) => readDocument(join(folder, file), file.replace(/\.conll(\.gz)?$/, '')))
}

// A row: number TAB word TAB “(1”, “1)”, “(1)|2)” or “_”.
function readDocument(path: string, name: string): MarkedChains {
  const words: string[] = []
  const open = new Map<string, number[]>()
  const chains = new Map<string, [number, number][]>()
  for (const line of corpusText(path).split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue
    const columns = line.split('\t')
    const at = words.length
    words.push(columns[1] ?? '')
    for (const [mark, opens, id, closes] of (columns.at(-1) ?? '').matchAll(/(\()?(\d+)(\))?/g)) {
      if (mark === '' || id === undefined) continue
      if (opens) open.set(id, [...(open.get(id) ?? []), at])
      if (!closes) continue
      const from = open.get(id)?.pop() ?? at
      chains.set(id, [...(chains.get(id) ?? []), [from, at]])
    }
  }
  return {name, words, chains: [...chains.values()]}
}

/** Sentences, tags, lemmas and trees of our own for a document's words. Words are numbered through: sentence `s` begins at `first[s]`. */
export function parseWords(name: string, words: readonly string[]): {parsed: Parsed; first: number[]} {
  const {text, starts, ends} = joined(words)
  const report: Report = {id: name, source: '', title: '', language: 'en', blocks: [{kind: 'paragraph', start: 0, end: text.length}], text}
  const first = splitSentences(text, starts, ends, words)
  const given = first.map((from, index) => {
    const to = first[index + 1] ?? words.length
    return {block: 0, starts: starts.slice(from, to), ends: ends.slice(from, to), words: words.slice(from, to)}
  })
  return {parsed: attach(lemmatise(tag(splitAsGiven(report, given)))), first}
}

const hangsLeft = /^(?:[.,;:?!)\]}%”’]|n['’]t|['’](?:s|re|ve|ll|d|m))$/i
const hangsRight = /^[([{$£€“‘]$/

// The corpus has words only: the text is put together as people would write it.
function joined(words: readonly string[]): {text: string; starts: number[]; ends: number[]} {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  for (const [at, word] of words.entries()) {
    if (at > 0 && !hangsLeft.test(word) && !hangsRight.test(words[at - 1]!)) text += ' '
    starts.push(text.length)
    text += word
    ends.push(text.length)
  }
  return {text, starts, ends}
}
