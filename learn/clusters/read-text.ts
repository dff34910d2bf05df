import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {clusterKey} from '../../src/parse/clusters/cluster-key.ts'
import {corpusText} from '../corpus-text.ts'
import {rawSentences} from './raw-words.ts'

/** All raw sentences of the corpora that words are counted in: news, attributed news, the training text of the names. */
export function* readSentences(corpora: string): Generator<string[]> {
  for (const file of ['raw/news.jsonl', 'stories/giveme5w1h.jsonl'])
    for (const line of corpusText(join(corpora, file)).split('\n')) {
      if (line.trim() === '') continue
      const {title, text} = JSON.parse(line) as {title?: string; text?: string}
      yield* rawSentences(`${title ?? ''}\n${text ?? ''}`)
    }
  const folder = join(corpora, 'polnear/train/text')
  for (const name of readdirSync(folder).sort()) yield* rawSentences(readFileSync(join(folder, name), 'utf8'))
  yield* tokenisedSentences(corpusText(join(corpora, 'worldwide/train.tsv')))
}

function* tokenisedSentences(table: string): Generator<string[]> {
  for (const block of table.split(/\n\s*\n/)) {
    const words = block.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('# file'))
    yield words.map((line) => clusterKey(line.split('\t')[0]!))
  }
}
