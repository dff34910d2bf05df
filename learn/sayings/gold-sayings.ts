import type {Parse} from '../../src/model/parse.ts'
import type {View} from '../../src/record/sayings/view.ts'
import type {Quotation} from '../../src/text/quotation/quotations-in.ts'
import type {GoldSaying, Stretch} from '../polnear.ts'

/** One attribution in one sentence: the head of its cue, and the label of each word. */
export type PlacedSaying = {readonly at: number; readonly cue: number; readonly labels: Uint8Array; readonly hasContent: boolean}

/** A text of the corpus, parsed, with what one annotator found. */
export type ReadText = {
  readonly parse: Parse
  readonly quotations: readonly Quotation[]
  readonly views: readonly View[]
  readonly sayings: readonly PlacedSaying[]
  readonly gold: readonly GoldSaying[]
}

/** Where each attribution of a text stands in its sentences. */
export function goldSayings(gold: readonly GoldSaying[], views: readonly View[]): PlacedSaying[] {
  return gold.flatMap((saying) => {
    const cues = saying.cue.flatMap((stretch) => placesIn(views, stretch))
    const at = cues[0]?.at
    if (at === undefined) return []
    const view = views[at]!
    const inside = cues.filter((place) => place.at === at).map(({token}) => token)
    const labels = new Uint8Array(view.size)
    mark(labels, within(view, saying.source), 1)
    mark(labels, within(view, saying.content), 3)
    const cue = headOf(view, inside)
    labels[cue] = 0
    // What the cue cut in two begins again behind it.
    if (labels[cue + 1] === 2 || labels[cue + 1] === 4) labels[cue + 1]!--
    return [{at, cue, labels, hasContent: labels.some((label) => label > 2)}]
  })
}

type Place = {at: number; token: number}

function placesIn(views: readonly View[], {start, end}: Stretch): Place[] {
  let low = 0
  let high = views.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (views[middle]!.sentence.end > start) high = middle
    else low = middle + 1
  }
  const places: Place[] = []
  for (let at = low; at < views.length && views[at]!.sentence.start < end; at++)
    for (const [token, word] of views[at]!.sentence.tokens.entries()) if (word.start < end && word.end > start) places.push({at, token})
  return places
}

// The word that hangs outside the cue; of several, a verb before others.
function headOf(view: View, inside: readonly number[]): number {
  const set = new Set(inside)
  const tops = inside.filter((token) => !set.has(view.heads[token]!))
  return (
    tops.find((token) => view.sentence.tokens[token]!.upos === 'VERB') ??
    tops.find((token) => view.sentence.tokens[token]!.upos !== 'PUNCT') ??
    tops[0] ??
    inside[0]!
  )
}

function within(view: View, stretches: readonly Stretch[]): number[] {
  return [...view.sentence.tokens.keys()].filter((token) => {
    const {start, end} = view.sentence.tokens[token]!
    return stretches.some((stretch) => start < stretch.end && end > stretch.start)
  })
}

function mark(labels: Uint8Array, tokens: readonly number[], first: number): void {
  for (const [index, token] of tokens.entries()) labels[token] = index > 0 && tokens[index - 1] === token - 1 ? first + 1 : first
}
