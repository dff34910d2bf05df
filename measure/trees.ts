import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {corpusText} from '../learn/corpus-text.ts'
import type {Sentence} from '../src/model/parse.ts'
import {parseTokens} from '../src/parse/index.ts'
import {type ConlluSentence, readConllu} from '../src/read/conllu.ts'
import {conlluReport} from '../src/read/conllu-report.ts'
import type {Task} from './task.ts'

/** Tags, lemmas and trees on gold tokens, with our own tags: shares of words, punctuation included, relations with their subtypes. */
export const task: Task = ({data, split, out}) => {
  const gold = readConllu(corpusText(join(data, `${split}.conllu`)))
  const {report, placed} = conlluReport(gold, split)
  const began = performance.now()
  const {sentences} = parseTokens(report, placed)
  const seconds = (performance.now() - began) / 1000
  if (out !== undefined) writeOut(out, split, gold, sentences)
  const right = {upos: 0, xpos: 0, lemma: 0, uas: 0, las: 0}
  let words = 0
  for (const [number, {words: goldWords}] of gold.entries())
    for (const [index, word] of goldWords.entries()) {
      const token = sentences[number]!.tokens[index]!
      words++
      if (token.upos === word.upos) right.upos++
      if (token.xpos === word.xpos) right.xpos++
      if (token.lemma === word.lemma || word.lemma === '_') right.lemma++
      if (token.head !== word.head) continue
      right.uas++
      if (token.relation === word.relation) right.las++
    }
  const shares = Object.fromEntries(Object.entries(right).map(([name, count]) => [name, count / words]))
  return {...shares, sentences: gold.length, tokens: words, perSecond: Math.round(words / seconds)}
}

function writeOut(folder: string, split: string, gold: readonly ConlluSentence[], sentences: readonly Sentence[]): void {
  const blocks = gold.map(({comments, words, multiword}, number) => {
    const lines = words.flatMap(({form, misc}, index) => {
      const {lemma, upos, xpos, head, relation} = sentences[number]!.tokens[index]!
      const range = multiword.find(({from}) => from === index)
      const opened = range ? [`${range.from + 1}-${range.to}\t${range.form}\t_\t_\t_\t_\t_\t_\t_\t${range.spaceAfter ? '_' : 'SpaceAfter=No'}`] : []
      return [...opened, [index + 1, form, lemma, upos, xpos, '_', head + 1, relation, '_', misc].join('\t')]
    })
    return `${[...comments.filter((comment) => /^# (?:newdoc|newpar|sent_id|text)\b/.test(comment)), ...lines].join('\n')}\n\n`
  })
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, `${split}.conllu`), blocks.join(''))
}
