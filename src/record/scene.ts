import type {Name, Parse, Quantity, Sentence, TimeExpression} from '../model/parse.ts'
import {isRelation} from '../model/tree.ts'
import {type Range, tokensOf} from './phrase.ts'

/** One sentence of a parse with what was found in it. */
export type Scene = {
  readonly parse: Parse
  readonly sentence: Sentence
  /** Index of the sentence in the parse. */
  readonly index: number
  readonly names: readonly Name[]
  readonly times: readonly (TimeExpression & Range)[]
  readonly quantities: readonly (Quantity & Range)[]
}

const kept = new WeakMap<Parse, readonly Scene[]>()

/** Every sentence with its names, times and quantities, the latter two with the tokens that they touch; made once for a parse. */
export function scenesOf(parse: Parse): readonly Scene[] {
  const known = kept.get(parse)
  if (known) return known
  const scenes = makeScenes(parse)
  kept.set(parse, scenes)
  return scenes
}

function makeScenes(parse: Parse): Scene[] {
  const names = bySentence(parse.names)
  const times = bySentence(parse.times)
  const quantities = bySentence(parse.quantities)
  return parse.sentences.map((sentence, index) => ({
    parse,
    sentence,
    index,
    names: names.get(index) ?? [],
    times: (times.get(index) ?? [])
      .map((time) => ({...time, ...tokensOf(sentence, time)}))
      .filter((time) => !isSomebody(sentence, names.get(index) ?? [], time)),
    quantities: (quantities.get(index) ?? []).map((quantity) => ({...quantity, ...tokensOf(sentence, quantity)})),
  }))
}

// “Theresa May”, “May praised the police”: no month.
function isSomebody({tokens}: Sentence, names: readonly Name[], {from, to}: Range): boolean {
  if (names.some((name) => name.kind === 'person' && name.from <= from && to <= name.to)) return true
  const token = tokens[from]
  return to - from === 1 && /^(?:May|April|June|August)$/.test(token?.text ?? '') && isRelation(token!, 'nsubj') && tokens[token!.head]?.upos === 'VERB'
}

function bySentence<Found extends {readonly sentence: number}>(all: readonly Found[]): Map<number, Found[]> {
  const found = new Map<number, Found[]>()
  for (const one of all) {
    const list = found.get(one.sentence)
    if (list) list.push(one)
    else found.set(one.sentence, [one])
  }
  return found
}

/** The name that a token is part of. */
export function nameAt({names}: Scene, token: number): Name | undefined {
  return names.find(({from, to}) => from <= token && token < to)
}
