import {closeAtMark} from './close-at-mark.ts'
import {type Cue, findCues} from './find-cues.ts'
import {joinPieces} from './join-pieces.ts'
import {bestLabels, type Lattice, labelCount, latticeOf} from './label-words.ts'
import {reachFrom} from './reach.ts'
import type {Draft} from './saying.ts'
import type {SayingsModel} from './sayings-model.ts'
import {toldInPassing} from './told-in-passing.ts'
import type {View} from './view.ts'
import {sceneOf} from './word-features.ts'

// Cues that are less likely are not looked at; those that say may be said within something said, which the corpus hardly marks.
// With .12 for all, F1 of wholes on PolNeAR dev is the same to the third digit, and sayings take 40 % longer.
const leastCue = 0.22
const leastSaying = 0.12

/** The cues of a sentence with what each brings in. */
export function draftSayings(view: View, model: Pick<SayingsModel, 'cues' | 'words' | 'steps'>): Draft[] {
  const cues = findCues(view, model.cues, leastSaying).filter(({token, likely}) => likely >= leastCue || view.kinds[token] === 1)
  const otherCues = new Uint8Array(view.size)
  for (const {token, likely} of cues) otherCues[token] = likely > 0.5 ? 1 : 0
  return cues.map((cue) => toldInPassing(view, closeAtMark(view, joinPieces(view, draftOf(view, cue, {model, otherCues})))))
}

function draftOf(view: View, {token, likely}: Cue, {model, otherCues}: {model: Pick<SayingsModel, 'words' | 'steps'>; otherCues: Uint8Array}): Draft {
  const lattice = latticeOf(sceneOf(view, token, {reach: reachFrom(view, token), otherCues}), model.words, model.steps)
  const found = bestLabels(lattice, token)
  const sources = runs(found, 1)
  const source = sources.sort((left, right) => apart(left, token) - apart(right, token))[0]
  return {token, likely, content: runs(found, 3), ...(source ? {source} : {}), margin: marginOf(lattice, found)}
}

type Run = {from: number; to: number}

function runs(found: Uint8Array, first: number): Run[] {
  const all: Run[] = []
  for (const [token, label] of found.entries())
    if (label === first) all.push({from: token, to: token + 1})
    else if (label === first + 1) all.at(-1)!.to = token + 1
  return all
}

function apart({from, to}: Run, token: number): number {
  return from > token ? from - token : token - to
}

function marginOf({words}: Lattice, found: Uint8Array): number {
  let sum = 0
  let count = 0
  for (const [token, label] of found.entries()) {
    if (label < 3) continue
    sum += words[token * labelCount + label]! - words[token * labelCount]!
    count++
  }
  return count === 0 ? 0 : sum / count
}
