import {readWeights} from '../../weights/weights-file.ts'
import {clusters} from '../clusters/clusters.ts'
import {type NetHeader, netVersion} from '../net/net-file.ts'
import {longestRead, type NetReading, type RunningNet, runNet} from '../net/run-net.ts'
import type {Split, SplitSentence} from '../split.ts'
import type {Tagged, TaggedSentence} from './tagged.ts'

let kept: {net: RunningNet; pairs: readonly (readonly [string, string])[]} | undefined

/** Gives every word its parts of speech, universal and Penn; the net that tells them tells the tree as well, which `attach` will need. */
export function tag(split: Split): Tagged {
  return {...split, sentences: split.sentences.map(tagged)}
}

function tagged(sentence: SplitSentence): TaggedSentence {
  kept ??= readNet()
  const {net, pairs} = kept
  const {tags, heads, labels} = readLong(net, sentence.words)
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

/** Somebody else's sentences may be longer than ours: they are read in pieces, and the later ones hang on the first, as `parataxis`. */
function readLong(net: RunningNet, words: readonly string[]): NetReading {
  if (words.length <= longestRead) return net.read(words)
  const reading = {tags: new Uint8Array(words.length), heads: new Int32Array(words.length), labels: new Uint8Array(words.length)}
  let top = -1
  for (let from = 0; from < words.length; from += longestRead) {
    const piece = net.read(words.slice(from, from + longestRead))
    reading.tags.set(piece.tags, from)
    reading.labels.set(piece.labels, from)
    for (const [at, head] of piece.heads.entries()) {
      const isTop = head === piece.heads.length
      reading.heads[from + at] = isTop ? (top < 0 ? words.length : top) : from + head
      if (isTop && top >= 0) reading.labels[from + at] = net.header.labels.indexOf('parataxis')
      if (isTop && top < 0) top = at
    }
  }
  return reading
}

function readNet(): NonNullable<typeof kept> {
  const {header, sections} = readWeights<NetHeader>('net', netVersion)
  const rows = new TextDecoder().decode(sections['rows'] as Uint8Array).split('\n')
  const net = runNet(
    header,
    {
      rows,
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
