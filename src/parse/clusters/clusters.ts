import {lineIndex} from '../../text/line-index.ts'
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
  const lineOf = lineIndex(sections['words'] as Uint8Array)
  return {header, row: (form) => rowOf(lineOf, form), levels: header.levels.map(({name}) => sections[name] as Uint16Array)}
}

function rowOf(lineOf: (line: string) => number, form: string): number {
  const key = clusterKey(form)
  const found = eitherCase(lineOf, key)
  if (found >= 0) return found
  const hyphen = key.lastIndexOf('-')
  return hyphen <= 0 || hyphen === key.length - 1 ? -1 : eitherCase(lineOf, key.slice(hyphen + 1))
}

function eitherCase(lineOf: (line: string) => number, key: string): number {
  const found = lineOf(key)
  return found >= 0 ? found : lineOf(key.toLowerCase())
}
