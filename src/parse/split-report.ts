import type {Problem} from '../model/problem.ts'
import type {Block, Report} from '../model/report.ts'
import {blockLanguage} from './language/block-language.ts'
import {splitSentences} from './sentences/split-sentences.ts'
import type {GivenSentence, Split, SplitSentence} from './split.ts'
import {tokenise} from './tokens/tokenise.ts'

// About 40,000 words: forty long reports. What is longer is no report, and reading it all would take memory by the gigabyte.
const mostCharacters = 250_000

/** Cuts the English blocks of a report into sentences of words; of a text that is longer than any report, the beginning. */
export function split(report: Report): Split {
  const sentences: SplitSentence[] = []
  const problems: Problem[] = []
  let left = mostCharacters
  for (const [number, block] of report.blocks.entries()) {
    const language = blockLanguage(report, block)
    if (language !== 'en') problems.push(foreign(report, block, language))
    else if (left > 0) {
      const end = Math.min(block.end, block.start + left)
      for (const sentence of sentencesOf(report, {...block, end}, number)) sentences.push(sentence)
      left -= end - block.start
    }
  }
  return {report, sentences, problems: left > 0 ? problems : [...problems, tooLong(report)]}
}

function tooLong({id, text}: Report): Problem {
  const message = `expected a report of at most ${mostCharacters} characters, found ${text.length}: its beginning is read, the rest is kept and left unparsed`
  return {code: 'text-too-long', message, report: id}
}

/** A report cut as `given` has it. */
export function splitAsGiven(report: Report, given: readonly GivenSentence[]): Split {
  const sentences = given.map(({block, starts, ends, words}) => {
    return {block, starts, ends, words: words ?? starts.map((start, index) => report.text.slice(start, ends[index]))}
  })
  return {report, sentences, problems: []}
}

function sentencesOf(report: Report, block: Block, number: number): SplitSentence[] {
  const {starts, ends} = tokenise(report.text, block.start, block.end)
  const words = starts.map((start, index) => report.text.slice(start, ends[index]))
  const opens = splitSentences(report.text, starts, ends, words)
  return opens.map((open, index) => {
    const close = opens[index + 1] ?? words.length
    return {block: number, starts: starts.slice(open, close), ends: ends.slice(open, close), words: words.slice(open, close)}
  })
}

function foreign(report: Report, block: Block, language: string): Problem {
  const {start, end} = block
  const message = `expected a block in English, found one in “${language}”: it is kept and left unparsed`
  return {code: 'block-language', message, report: report.id, span: {start, end, text: report.text.slice(start, end)}}
}
