import type {Sentence, Token} from '../../model/parse.ts'
import {headOf} from '../../model/tree.ts'
import {hashText} from '../../text/hash.ts'
import type {Range} from '../phrase.ts'
import {plainRelation} from '../phrase.ts'
import {actAt, framesOf} from './act-frame.ts'
import type {ActFrame} from './act-patterns.ts'

/** A sentence with the phrases of the one who acts and the one acted upon. */
export type CodedPair = {readonly sentence: Sentence; readonly source: Range; readonly target: Range}

/** What the code of a pair hangs on, as hashes of texts: words by where they stand, acts of the lexicon, the way through the tree. */
export function codeFeatures(pair: CodedPair): number[] {
  const texts = new Set<string>()
  const frames = framesOf(pair.sentence)
  wordFeatures(pair, texts)
  actFeatures(pair, frames, texts)
  pathFeatures(pair, frames, texts)
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

function actFeatures(pair: CodedPair, frames: readonly ActFrame[], texts: Set<string>): void {
  for (const [index] of pair.sentence.tokens.entries()) {
    const pattern = actAt(pair.sentence, frames, index)
    if (!pattern) continue
    const region = regionOf(pair, index)
    const {act} = pattern
    texts.add(`act ${act.act}`).add(`act ${region} ${act.act}`).add(`plover ${act.plover}`).add(`plover ${region} ${act.plover}`)
  }
}

// The verbs that the two phrases hang on, what carries them, and the steps between them.
function pathFeatures({sentence, source, target}: CodedPair, frames: readonly ActFrame[], texts: Set<string>): void {
  const {tokens} = sentence
  if (source.from === source.to || target.from === target.to) return
  const [from, to] = [pathUp(tokens, headOf(sentence, source.from, source.to)), pathUp(tokens, headOf(sentence, target.from, target.to))]
  for (const [name, path] of [
    ['S', from],
    ['T', to],
  ] as const) {
    const verbs = path.filter((at, step) => step > 0 && tokens[at]!.upos === 'VERB').slice(0, 3)
    for (const [step, verb] of verbs.entries()) {
      const act = actAt(sentence, frames, verb)?.act
      texts.add(`${name} verb ${step} ${frames[verb]!.lemma}`).add(`${name} verb ${step} is ${act?.act}`).add(`${name} verb ${step} codes ${act?.plover}`)
    }
    texts.add(`${name} by ${tokens[path[0]!]!.relation} ${verbs[0] === undefined ? '' : frames[verbs[0]]!.lemma}`)
    for (const [at, token] of tokens.entries())
      if (token.head === verbs[0] && (token.upos === 'AUX' || token.upos === 'PART')) texts.add(`${name} helped by ${frames[at]!.lemma}`)
  }
  const meet = from.find((at) => to.includes(at))
  if (meet === undefined) return
  texts.add(`meet ${frames[meet]!.lemma}`).add(`meet is ${actAt(sentence, frames, meet)?.act.act}`)
  const steps = [...from.slice(0, from.indexOf(meet)), ...to.slice(0, to.indexOf(meet)).reverse()].map((at) => plainRelation(tokens[at]!))
  if (steps.length <= 6) texts.add(`steps ${steps.join(' ')}`)
}

function pathUp(tokens: readonly Token[], from: number): number[] {
  const path: number[] = []
  for (let at = from; at >= 0 && !path.includes(at); at = tokens[at]!.head) path.push(at)
  return path
}
