import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type MarkedChains, parseWords, readCoreference} from '../learn/chains/coreference-corpus.ts'
import {linkedChains} from '../src/parse/chains/find-chains.ts'
import type {SeenMention} from '../src/parse/chains/see-mention.ts'
import {findNames} from '../src/parse/names/find-names.ts'
import {type Clusters, conllScores} from './coreference-scores.ts'
import type {Task} from './task.ts'

type Places = readonly (readonly (readonly [number, number])[])[]

/** Chains of mention on a folder of CoNLL coreference: the corpus's words, sentences, trees and mentions of our own. Chains of one are left out, for the gold has none. */
export const task: Task = ({data, split, out}) => {
  const documents = readCoreference(join(data, split))
  const found = documents.map(placesOf)
  if (out !== undefined) for (const [number, document] of documents.entries()) writeDocument(join(out, split), document, found[number]!)
  const {muc, b3, ceafe, mean} = conllScores(documents.map(({chains}, number) => [keysOf(chains), keysOf(found[number]!)]))
  const mentions = mentionFigures(documents, found)
  return {muc: muc.f1, b3: b3.f1, ceafe: ceafe.f1, mean, ...mentions}
}

function placesOf({name, words}: MarkedChains): Places {
  const {parsed, first} = parseWords(name, words)
  const chains = linkedChains({sentences: parsed.sentences, names: findNames(parsed)})
  return chains
    .map(({mentions}) =>
      mentions
        .filter((mention) => !isInner(mention, mentions))
        .map(({sentence, phrase}): [number, number] => [first[sentence]! + phrase.from, first[sentence]! + phrase.to - 1]),
    )
    .filter((chain) => chain.length > 1)
}

// The corpus marks “his deputy, Mousa Abu Marzook” as one mention; we keep the name inside it too.
function isInner(mention: SeenMention, mentions: readonly SeenMention[]): boolean {
  if (mention.relation !== 'appos') return false
  return mentions.some(({sentence, head, phrase}) => sentence === mention.sentence && head === mention.parent && phrase.to >= mention.phrase.to)
}

const keysOf = (chains: Places): Clusters => chains.map((chain) => chain.map(([from, to]) => `${from} ${to}`))

function mentionFigures(documents: readonly MarkedChains[], found: readonly Places[]): {mentionRecall: number; mentionPrecision: number} {
  const sums = {right: 0, gold: 0, found: 0}
  for (const [number, {chains}] of documents.entries()) {
    const gold = new Set(keysOf(chains).flat())
    const ours = keysOf(found[number]!).flat()
    sums.right += ours.filter((key) => gold.has(key)).length
    sums.gold += gold.size
    sums.found += ours.length
  }
  return {mentionRecall: sums.right / Math.max(1, sums.gold), mentionPrecision: sums.right / Math.max(1, sums.found)}
}

function writeDocument(folder: string, {name, words}: MarkedChains, chains: Places): void {
  const marks: string[][] = words.map(() => [])
  for (const [number, chain] of chains.entries())
    for (const [from, to] of chain) {
      if (from === to) marks[from]!.push(`(${number + 1})`)
      else {
        marks[from]!.push(`(${number + 1}`)
        marks[to]!.unshift(`${number + 1})`)
      }
    }
  const rows = words.map((word, at) => `${at}\t${word}\t${marks[at]!.join('|') || '_'}`)
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, `${name}.conll`), ['# begin document ', ...rows, '# end document', ''].join('\n'))
}
