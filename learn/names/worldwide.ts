import {leadingAbbreviations, trailingAbbreviations} from '../../lexicon/abbreviations.ts'
import {nameClasses, type Stretch} from '../../src/parse/names/labels.ts'
import {corpusText} from '../corpus-text.ts'

/** A sentence with the names that people marked in it: the outermost ones. */
export type MarkedSentence = {readonly words: readonly string[]; readonly stretches: readonly Stretch[]}

/** One document of the corpus, ready to learn from. */
export type MarkedDocument = {readonly name: string; readonly sentences: readonly MarkedSentence[]}

/** One document as it stands in the table: paragraphs of words with their outer labels. */
export type TableDocument = {readonly name: string; readonly paragraphs: readonly {readonly words: string[]; readonly labels: string[]}[]}

const classNumber = new Map(nameClasses.map(({corpus}, index) => [corpus, index]))

/** Reads a table of the Worldwide corpus: `word TAB label TAB inner label`, blank lines between paragraphs, `# file` before each document. */
export function readTable(path: string): TableDocument[] {
  const documents: {name: string; paragraphs: {words: string[]; labels: string[]}[]}[] = []
  let isOpen = false
  for (const line of corpusText(path).split('\n')) {
    if (line.startsWith('# file')) documents.push({name: line.slice(7).trim(), paragraphs: []})
    if (line.startsWith('# file') || line.trim() === '') {
      isOpen = false
      continue
    }
    if (documents.length === 0) documents.push({name: '', paragraphs: []})
    const {paragraphs} = documents.at(-1)!
    if (!isOpen) paragraphs.push({words: [], labels: []})
    isOpen = true
    const [word = '', label = 'O'] = line.split('\t')
    paragraphs.at(-1)!.words.push(word)
    paragraphs.at(-1)!.labels.push(label.trim())
  }
  return documents
}

/** The documents of a table, cut into sentences. */
export function readWorldwide(path: string): MarkedDocument[] {
  return readTable(path).map(({name, paragraphs}) => ({
    name,
    sentences: paragraphs.flatMap(({words, labels}) =>
      cutSentences(words).map(([from, to]) => ({words: words.slice(from, to), stretches: stretchesOfBio(labels.slice(from, to))})),
    ),
  }))
}

// The corpus goes by paragraphs, reports by sentences: cut where a sentence surely ends, so that both look alike to the tagger.
// The corpus cuts the point off: “U . S . troops”, “Dr . Okello”.
function isShortened(word: string): boolean {
  const lower = word.toLowerCase()
  return /^\p{Lu}$/u.test(word) || leadingAbbreviations.has(lower) || trailingAbbreviations.has(lower)
}

/** Where the sentences of a paragraph begin and end. */
export function cutSentences(words: readonly string[]): [number, number][] {
  const cuts: [number, number][] = []
  let from = 0
  for (let at = 0; at < words.length; at++) {
    if (!/^[.!?]+$/.test(words[at]!) || (words[at] === '.' && at > 0 && isShortened(words[at - 1]!))) continue
    let to = at + 1
    if (to < words.length && /^["”’')\]]+$/.test(words[to]!) && (to + 1 === words.length || /^[\p{Lu}"“‘]/u.test(words[to + 1]!))) to++
    if (to < words.length && !/^[\p{Lu}\d"“‘'(]/u.test(words[to]!)) continue
    cuts.push([from, to])
    from = to
    at = to - 1
  }
  if (from < words.length) cuts.push([from, words.length])
  return cuts
}

/** `B-Person I-Person O` → stretches; an `I-` that follows nothing of its class begins one, as the scorers have it. */
export function stretchesOfBio(labels: readonly string[]): Stretch[] {
  const stretches: {from: number; to: number; class: number}[] = []
  for (const [at, label] of labels.entries()) {
    const group = classNumber.get(label.slice(2))
    if (group === undefined) continue
    const open = stretches.at(-1)
    if (label[0] === 'I' && open?.to === at && open.class === group) open.to = at + 1
    else stretches.push({from: at, to: at + 1, class: group})
  }
  return stretches
}
