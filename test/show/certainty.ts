import {parse} from '../../src/parse/index.ts'
import {readPlainText} from '../../src/read/plain-text.ts'
import {certaintyOf} from '../../src/record/certainty/certainty-of.ts'
import {sentenceAt} from '../../src/record/sentence-at.ts'

/** Sentences with acts in brackets, one a line → polarity and modality of each act. */
export function show(input: string): string {
  return input
    .split('\n')
    .map((line) => certaintyOfMarked(line))
    .join('\n')
}

/** `The party did not [sign] it.` → `sign: denied happened` */
export function certaintyOfMarked(line: string): string {
  const text = line.replace(/[[\]]/g, '')
  const parsed = parse({...readPlainText(text, {}), language: 'en', blocks: [{kind: 'paragraph', start: 0, end: text.length}]})
  const marks = [...line.matchAll(/\[([^\]]*)\]/g)].map(({1: word, index}, nth) => ({word, start: index - 2 * nth}))
  return marks
    .map(({word, start}) => {
      const sentence = sentenceAt(parsed, start)
      const token = parsed.sentences[sentence]!.tokens.findIndex(({end}) => end > start)
      const {polarity, modality} = certaintyOf(parsed, sentence, token)
      return `${word}: ${polarity} ${modality}`
    })
    .join('; ')
}
