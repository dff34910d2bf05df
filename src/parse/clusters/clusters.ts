import {readWeights} from '../../weights/weights-file.ts'
import {clusterKey} from './cluster-key.ts'

/** Counts up whenever the file or the keys change. */
export const clustersVersion = 1

/** What `models/clusters.bin` says of itself: how many classes each level has, the coarsest first, topics last. */
export type ClustersHeader = {readonly levels: readonly {readonly name: string; readonly classes: number}[]}

/** Classes of word forms learnt from raw news: words of one class stand in like contexts. */
export type Clusters = {
  readonly header: ClustersHeader
  /** The row of a word form as written, or of its lower case, or of what follows its last hyphen; -1 where it was never seen. */
  readonly row: (form: string) => number
  /** `levels[level][row]` is the class, from 0. */
  readonly levels: readonly Uint16Array[]
}

let kept: Clusters | undefined

/** The clusters, read once. */
export function clusters(): Clusters {
  kept ??= readClusters()
  return kept
}

/** The word forms that have a row, in order of their rows. */
export function clusterWords(): string[] {
  const {sections} = readWeights<ClustersHeader>('clusters', clustersVersion)
  return wordsOf(sections['words'] as Uint8Array)
}

function wordsOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split('\n')
}

function readClusters(): Clusters {
  const {header, sections} = readWeights<ClustersHeader>('clusters', clustersVersion)
  const words = wordsOf(sections['words'] as Uint8Array)
  const rows = new Map(words.map((word, row) => [word, row]))
  return {header, row: (form) => rowOf(rows, form), levels: header.levels.map(({name}) => sections[name] as Uint16Array)}
}

function rowOf(rows: ReadonlyMap<string, number>, form: string): number {
  const key = clusterKey(form)
  const found = rows.get(key) ?? rows.get(key.toLowerCase())
  if (found !== undefined) return found
  const hyphen = key.lastIndexOf('-')
  if (hyphen <= 0 || hyphen === key.length - 1) return -1
  const last = key.slice(hyphen + 1)
  return rows.get(last) ?? rows.get(last.toLowerCase()) ?? -1
}
