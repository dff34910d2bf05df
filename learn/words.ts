import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {stemWord} from '../src/collate/words/fold-word.ts'
import {type WordsHeader, wordsVersion} from '../src/collate/words/rarity.ts'
import {wordsOf} from '../src/collate/words/words-of.ts'
import {encodeWeights} from '../src/weights/weights-file.ts'
import {corpusText} from './corpus-text.ts'
import type {Learner} from './learner.ts'

// A word of one or two reports in nine thousand is as rare as one of none.
const least = 3

/** In how many reports of `raw/news` each stem stands. */
export const learner: Learner = ({corpora, say}) => {
  const counts = new Map<string, number>()
  let reports = 0
  for (const line of corpusText(join(corpora, 'raw/news.jsonl')).split('\n')) {
    if (line === '') continue
    const {title, text} = JSON.parse(line) as {title: string; text: string}
    reports++
    for (const stem of new Set(wordsOf(`${title}\n${text}`).map((word) => stemWord(word.text)))) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  const kept = [...counts].filter(([, count]) => count >= least).sort(([left], [right]) => (left < right ? -1 : 1))
  const header: WordsHeader = {reports, words: kept.map(([word]) => word).join(' ')}
  writeFileSync('models/words.bin', encodeWeights('words', wordsVersion, {header, sections: {counts: Uint16Array.from(kept, ([, count]) => count)}}))
  say(`${kept.length} stems of ${reports} reports`)
}
