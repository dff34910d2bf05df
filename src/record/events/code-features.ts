import type {Sentence, Token} from '../../model/parse.ts'
import {hashText} from '../../text/hash.ts'
import type {Range} from '../phrase.ts'
import {actAt, framesOf} from './act-frame.ts'

/** A sentence with the phrases of the one who acts and the one acted upon. */
export type CodedPair = {readonly sentence: Sentence; readonly source: Range; readonly target: Range}

/** What the code of a pair hangs on, as hashes of texts: words by where they stand, acts of the lexicon, the way through the tree. */
export function codeFeatures(pair: CodedPair): number[] {
  const texts = new Set<string>()
  wordFeatures(pair, texts)
  actFeatures(pair, texts)
  pathFeatures(pair, texts)
  return [...texts].map(hashText)
}

type Region = 'before' | 'between' | 'after' | 'source' | 'target'

function regionOf({source, target}: CodedPair, index: number): Region {
  if (index >= target.from && index < target.to) return 'target'
  if (index >= source.from && index < source.to) return 'source'
  if (index < Math.min(source.from, target.from)) return 'before'
  return index < Math.max(source.from, target.from) ? 'between' : 'after'
}

function wordOf({lemma, upos}: Token): string {
  return upos === 'NUM' ? '#' : lemma.toLowerCase()
}

function wordFeatures(pair: CodedPair, texts: Set<string>): void {
  const {tokens} = pair.sentence
  const {source, target} = pair
  texts.add(source.from < target.from ? 'order' : 'order turned')
  let last = 'BEGIN'
  for (const [index, token] of tokens.entries()) {
    const region = regionOf(pair, index)
    const word = region === 'source' ? 'S' : region === 'target' ? 'T' : wordOf(token)
    if (word === last) continue
    if (token.upos !== 'PROPN' || word === 'S' || word === 'T') {
      texts.add(`w ${word}`).add(`${region} ${word}`).add(`${last} ${word}`)
    }
    last = word
  }
  for (const [name, range] of [
    ['S', source],
    ['T', target],
  ] as const) {
    for (let index = range.from; index < range.to; index++) texts.add(`${name} ${wordOf(tokens[index]!)}`)
    for (let step = 1; step <= 3; step++) {
      texts.add(`${name}-${Math.min(step, 2)} ${tokens[range.from - step] ? wordOf(tokens[range.from - step]!) : ''}`)
      texts.add(`${name}+${Math.min(step, 2)} ${tokens[range.to + step - 1] ? wordOf(tokens[range.to + step - 1]!) : ''}`)
    }
  }
}

function actFeatures(pair: CodedPair, texts: Set<string>): void {
  const frames = framesOf(pair.sentence)
  for (const [index] of pair.sentence.tokens.entries()) {
    const pattern = actAt(pair.sentence, frames, index)
    if (!pattern) continue
    const region = regionOf(pair, index)
    const {act} = pattern
    texts.add(`act ${act.act}`).add(`act ${region} ${act.act}`).add(`plover ${act.plover}`).add(`plover ${region} ${act.plover}`)
  }
}

function pathFeatures(_pair: CodedPair, _texts: Set<string>): void {}
