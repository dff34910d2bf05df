import type {Clusters} from '../../src/parse/clusters/clusters.ts'
import {rowNames} from '../../src/parse/net/word-rows.ts'
import type {ConlluSentence} from '../../src/read/conllu.ts'
import type {NewsVectors} from './news-vectors.ts'
import type {NetExample} from './train-net.ts'

/** Names of the rows, tags and relations of a net, and how often each row of a form was seen. */
export type Inventory = {
  readonly rows: readonly string[]
  readonly counts: Int32Array
  /** Rows from here on hold vectors of the news. */
  readonly frozenFrom: number
  readonly tags: readonly string[]
  readonly labels: readonly string[]
}

/** What the treebank and the vectors have rows for; what is rarer is told by its ends, shape and class. */
export function inventoryOf(sentences: readonly ConlluSentence[], vectors: NewsVectors, clusters: Clusters): Inventory {
  const counts = new Map<string, number>()
  const tagCounts = new Map<string, number>()
  const labels = new Set<string>()
  for (const {words} of sentences)
    for (const {form, upos, xpos, relation} of words) {
      for (const name of rowNames(form, clusters)) counts.set(name, (counts.get(name) ?? 0) + 1)
      tagCounts.set(`${upos}/${xpos}`, (tagCounts.get(`${upos}/${xpos}`) ?? 0) + 1)
      if (relation !== 'root') labels.add(relation)
    }
  const learnt = [...counts]
    .filter(([name, count]) => !name.startsWith('v') && count >= leastOf(name))
    .map(([name]) => name)
    .sort()
  const rows = [...learnt, ...vectors.words.map((word) => `v${word}`)]
  // A pair of tags seen three times or less is a slip more often than not.
  const tags = [...tagCounts].filter(([, count]) => count > 3).map(([tag]) => tag)
  const seen = Int32Array.from(rows, (name) => (/^w/i.test(name) ? (counts.get(name) ?? 0) : 0))
  return {rows, counts: seen, frozenFrom: learnt.length, tags: tags.sort(), labels: ['root', ...[...labels].sort()]}
}

function leastOf(name: string): number {
  return {w: 2, W: 3, s: 4, p: 4}[name[0]!] ?? 1
}

/** Sentences as numbers. */
export function examplesOf(sentences: readonly ConlluSentence[], {rows, tags, labels}: Inventory, clusters: Clusters): NetExample[] {
  const rowNumbers = new Map(rows.map((name, row) => [name, row]))
  const tagNumbers = new Map(tags.map((tag, number) => [tag, number]))
  const labelNumbers = new Map(labels.map((label, number) => [label, number]))
  const known = new Map<string, Int32Array>()
  const rowsOf = (form: string) => {
    const found = known.get(form) ?? Int32Array.from(rowNames(form, clusters).flatMap((name) => rowNumbers.get(name) ?? []))
    known.set(form, found)
    return found
  }
  return sentences.map(({words}) => ({
    rows: words.map(({form}) => rowsOf(form)),
    tags: Int32Array.from(words, ({upos, xpos}) => tagNumbers.get(`${upos}/${xpos}`) ?? -1),
    heads: Int32Array.from(words, ({head}) => (head < 0 ? words.length : head)),
    labels: Int32Array.from(words, ({relation}) => labelNumbers.get(relation) ?? 0),
  }))
}
