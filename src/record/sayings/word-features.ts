import {hashText, paired} from '../../text/hash.ts'
import {type Features, none} from './features.ts'
import type {Reach} from './reach.ts'
import type {View} from './view.ts'

/** What the words around one cue share. */
export type CueScene = {
  readonly view: View
  readonly cue: number
  readonly reach: Reach
  /** Hash of lemma and of kind with tag of the cue. */
  readonly lemma: number
  readonly kind: number
  /** Quotation state of the cue; marks opening after it, closing before it. */
  readonly quotes: number
  /** 1 where the token is likely the head of another cue. */
  readonly otherCues: Uint8Array
}

const comma = hashText(',')

/** What the sentence of a cue says to all its words. */
export function sceneOf(view: View, cue: number, {reach, otherCues}: {reach: Reach; otherCues: Uint8Array}): CueScene {
  const opensAfter = view.quoted.indexOf(2, cue) >= 0 ? 1 : 0
  const closesBefore = view.quoted.subarray(0, cue).includes(3) ? 1 : 0
  const quotes = view.quoted[cue]! * 4 + opensAfter * 2 + closesBefore
  return {view, cue, reach, lemma: view.lemmas[cue]!, kind: paired(view.kinds[cue]!, view.tags[cue]!), quotes, otherCues}
}

/** What speaks for a word being part of what is said, of who says it, or of neither. */
export function wordFeatures(scene: CueScene, token: number, out: Features): void {
  out.clear()
  const {view, cue, reach, lemma, kind} = scene
  const {words, tags, relations, quoted, size, first, last} = view
  const side = token < cue ? 1 : 2
  const path = reach.paths[token]!
  const branch = reach.branches[token]!
  const arc = branch < 0 ? none : view.heads[branch] === cue ? relations[branch]! : paired(none, relations[cue]!)
  const sided = paired(side, arc)
  out.add(1, side)
  out.add(2, paired(path, side))
  out.add(3, paired(reach.short[token]!, side))
  out.add(4, paired(sided, lemma))
  out.add(5, paired(paired(path, side), lemma))
  out.add(6, paired(sided, kind))
  out.add(7, paired(Math.min(reach.steps[token]!, 6), sided))
  out.add(8, paired(reach.climbs[token]!, sided))
  const tag = tags[token]!
  const word = words[token]!
  const previous = token > 0 ? token - 1 : -1
  const next = token + 1 < size ? token + 1 : -1
  const before = previous < 0 ? none : words[previous]!
  const after = next < 0 ? none : words[next]!
  out.add(10, word)
  out.add(11, paired(word, side))
  out.add(12, paired(tag, sided))
  out.add(13, paired(before, side))
  out.add(14, paired(after, side))
  out.add(15, paired(previous < 0 ? none : tags[previous]!, paired(tag, side)))
  out.add(16, paired(next < 0 ? none : tags[next]!, paired(tag, side)))
  out.add(17, paired(word, sided))
  out.add(18, paired(before, sided))
  out.add(19, paired(relations[token]!, sided))
  out.add(20, paired(lemma, paired(word, side)))
  // Edges of the branch and of the word's own phrase
  const edge =
    branch < 0 || branch === cue
      ? 0
      : (view.heads[branch] === cue && first[branch] === token ? 1 : 0) + (view.heads[branch] === cue && last[branch] === token ? 2 : 0)
  out.add(21, paired(edge, sided))
  out.add(22, paired(edge, paired(tag, sided)))
  out.add(23, paired(previous < 0 ? -1 : Number(reach.branches[previous] === branch), paired(sided, word === comma ? 1 : 0)))
  const distance = token - cue
  out.add(24, distance > 5 ? 6 : distance < -5 ? -6 : distance)
  out.add(25, paired(Math.abs(distance) > 2 ? 3 : distance, paired(lemma, tag)))
  const state = quoted[token]!
  out.add(30, paired(state, paired(side, scene.quotes)))
  out.add(31, paired(state, sided))
  out.add(32, paired(state, paired(path, side)))
  // Kept, as in cue-features 73, because the weights were learnt with it: once it told of names, which helped nothing (whole, dev: .735 with, .741 without).
  out.add(33, paired(0, sided))
  out.add(34, paired(scene.otherCues[token]!, sided))
  out.add(35, paired(view.block, paired(side, kind)))
  out.add(36, paired(state, paired(word, side)))
}
