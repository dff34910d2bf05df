import type {Block, Report} from '../model/report.ts'
import {contentId} from '../text/content-id.ts'
import type {ConlluSentence, ConlluWord} from './conllu.ts'

/** Where the words of one CoNLL-U sentence stand in the text of its report. */
export type PlacedSentence = {readonly block: number; readonly starts: readonly number[]; readonly ends: readonly number[]; readonly words: readonly string[]}

/** A report whose text is the words of `sentences`: a block for each paragraph (`# newpar`, `# newdoc`), one space where the corpus has any. */
export function conlluReport(sentences: readonly ConlluSentence[], source: string): {report: Report; placed: PlacedSentence[]} {
  const placed: PlacedSentence[] = []
  const blocks: Block[] = []
  let text = ''
  for (const sentence of sentences) {
    const opens = blocks.length === 0 || sentence.comments.some((comment) => /^# new(par|doc)(?![\w_])/.test(comment))
    if (opens) {
      text = text.trimEnd() + (blocks.length === 0 ? '' : '\n\n')
      blocks.push({kind: 'paragraph', start: text.length, end: text.length})
    }
    const {added, starts, ends} = placeWords(sentence, text.length)
    text += added
    const block = blocks.length - 1
    blocks[block] = {...blocks[block]!, end: text.trimEnd().length}
    placed.push({block, starts, ends, words: sentence.words.map(({form}) => form)})
  }
  const report: Report = {id: contentId('r', [source, text]), source, title: '', language: 'en', blocks, text}
  return {report, placed}
}

function placeWords({words, multiword}: ConlluSentence, offset: number): {added: string; starts: number[]; ends: number[]} {
  const starts: number[] = []
  const ends: number[] = []
  let added = ''
  for (let index = 0; index < words.length; ) {
    const range = multiword.find((one) => one.from === index && one.to > index)
    const parts: readonly ConlluWord[] = range ? words.slice(index, range.to) : [words[index]!]
    const form = range?.form ?? words[index]!.form
    for (const [start, end] of cutForm(form, parts)) {
      starts.push(offset + added.length + start)
      ends.push(offset + added.length + end)
    }
    added += form + ((range ?? words[index]!).spaceAfter ? ' ' : '')
    index += parts.length
  }
  return {added, starts, ends}
}

// “don't” = do + n't: side by side. Parts that do not add up (“im” = I + am) share the form as far as it goes, a unit each at least.
function cutForm(form: string, parts: readonly ConlluWord[]): [number, number][] {
  const cuts: [number, number][] = []
  let at = 0
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    const end = isLast ? form.length : Math.min(at + part.form.length, Math.max(at, form.length - (parts.length - 1 - index)))
    cuts.push([at, end])
    at = end
  }
  return cuts
}
