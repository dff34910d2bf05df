import {readWeights} from '../../weights/weights-file.ts'
import {clusters} from '../clusters/clusters.ts'
import {type NetHeader, netVersion} from '../net/net-file.ts'
import {longestRead, type NetReading, type RunningNet, runNet} from '../net/run-net.ts'
import type {Split, SplitSentence} from '../split.ts'
import {datelineEnd} from './dateline-end.ts'
import type {Tagged, TaggedSentence} from './tagged.ts'

let kept: {net: RunningNet; pairs: readonly (readonly [string, string])[]} | undefined

/** Gives every word its parts of speech, universal and Penn; the net that tells them tells the tree as well, which `attach` will need. */
export function tag(split: Split): Tagged {
  return {...split, sentences: split.sentences.map(tagged)}
}

function tagged(sentence: SplitSentence): TaggedSentence {
  kept ??= readNet()
  const {net, pairs} = kept
  const {tags, heads, labels} = readPieces(net, sentence.words)
  const size = sentence.words.length
  const upos: string[] = []
  const xpos: string[] = []
  const above: number[] = []
  const relations: string[] = []
  for (let at = 0; at < size; at++) {
    const [universal, penn] = pairs[tags[at]!]!
    upos.push(universal)
    xpos.push(penn)
    above.push(heads[at] === size ? -1 : heads[at]!)
    relations.push(net.header.labels[labels[at]!]!)
  }
  return {...sentence, upos, xpos, heads: above, relations}
}

/** A dateline is read apart from what it stands before. So are the pieces of a sentence too long for the net: somebody else's may be. */
function readPieces(net: RunningNet, words: readonly string[]): NetReading {
  const first = datelineEnd(words)
  if (first === 0 && words.length <= longestRead) return net.read(words)
  const bounds = first > 0 ? [0, first] : [0]
  for (let at = first + longestRead; at < words.length; at += longestRead) bounds.push(at)
  return joined(
    net,
    bounds.map((from, index) => ({from, reading: net.read(words.slice(from, bounds[index + 1] ?? words.length))})),
    first > 0 ? 1 : 0,
  )
}

// The tops of the others hang on the top of piece `main`, side by side with it.
function joined(net: RunningNet, pieces: readonly {readonly from: number; readonly reading: NetReading}[], main: number): NetReading {
  const size = pieces.reduce((sum, {reading}) => sum + reading.tags.length, 0)
  const all = {tags: new Uint8Array(size), heads: new Int32Array(size), labels: new Uint8Array(size)}
  const top = pieces[main]!.from + pieces[main]!.reading.heads.indexOf(pieces[main]!.reading.heads.length)
  for (const [index, {from, reading}] of pieces.entries()) {
    all.tags.set(reading.tags, from)
    all.labels.set(reading.labels, from)
    for (const [at, head] of reading.heads.entries()) {
      const isTop = head === reading.heads.length
      all.heads[from + at] = !isTop ? from + head : index === main ? size : top
      if (isTop && index !== main) all.labels[from + at] = net.header.labels.indexOf('parataxis')
    }
  }
  return all
}

function readNet(): NonNullable<typeof kept> {
  const {header, sections} = readWeights<NetHeader>('net', netVersion)
  const net = runNet(
    header,
    {
      rows: sections['rows'] as Uint8Array,
      table: sections['table'] as Int8Array,
      rowScales: sections['rowScales'] as Float32Array,
      matrices: sections['matrices'] as Int8Array,
      scales: sections['scales'] as Float32Array,
      loose: sections['loose'] as Float32Array,
    },
    clusters(),
  )
  return {net, pairs: header.tags.map((pair) => pair.split('/', 2) as [string, string])}
}
