import type {WordSight} from '../../src/parse/trees/see-words.ts'
import type {ConlluSentence} from '../../src/read/conllu.ts'
import type {TreeExample} from './train-parser.ts'

/** Parts of speech that somebody gave the words of a sentence. */
export type GivenTags = {readonly upos: readonly string[]; readonly xpos: readonly string[]}

/** Relations of the treebank by number; `root` is 0. */
export function labelsOf(sentences: readonly ConlluSentence[]): string[] {
  const labels = new Set(sentences.flatMap(({words}) => words.map(({relation}) => relation)))
  labels.delete('root')
  return ['root', ...[...labels].sort()]
}

/** What the parser is to learn from `sentence`, seen with the tags that it will see at work. */
export function exampleOf(sentence: ConlluSentence, tags: GivenTags, sight: WordSight, numbers: ReadonlyMap<string, number>): TreeExample {
  const forms = sentence.words.map(({form}) => form)
  const heads = Int32Array.from(sentence.words, ({head}) => (head < 0 ? forms.length : head))
  const labels = Int32Array.from(sentence.words, ({relation}) => numbers.get(relation) ?? 0)
  return {words: sight(forms, tags.upos, tags.xpos), heads, labels}
}
