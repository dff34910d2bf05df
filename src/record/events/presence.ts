import {nameAt} from '../scene.ts'
import type {FoundEvent} from './found-event.ts'
import {phraseKind} from './participants.ts'
import type {View} from './view.ts'
import {lemmaAt} from './view.ts'

const now = new Set(['currently', 'now', 'presently', 'still', 'already'])

/** “The minister, currently in Geneva, said”: somebody is somewhere. */
export function presence(view: View, adverb: number): FoundEvent | undefined {
  if (!now.has(lemmaAt(view, adverb)) || view.tokens[adverb + 1]?.upos !== 'ADP' || !['in', 'at'].includes(lemmaAt(view, adverb + 1))) return undefined
  const place = adverb + 2
  if (!view.tokens[place] || phraseKind(view, place) !== 'place') return undefined
  const person = personBefore(view, adverb)
  if (person === undefined) return undefined
  const fillers = [
    {head: person, role: 'actor'},
    {head: place, role: 'place'},
  ] as const
  return {
    rule: 'presence',
    center: place,
    trigger: {from: adverb, to: place},
    verb: 'be in',
    fillers,
    keep: new Set([adverb]),
    consumed: [],
    isRefused: false,
    certain: place,
  }
}

// The person’s name right before, over a comma or a form of “be”.
function personBefore(view: View, adverb: number): number | undefined {
  let at = adverb - 1
  while (at >= 0 && (view.tokens[at]!.text === ',' || view.tokens[at]!.upos === 'AUX' || view.tokens[at]!.text === '(')) at--
  const name = at < adverb - 1 && at >= 0 ? nameAt(view.scene, at) : undefined
  return name?.kind === 'person' ? at : undefined
}
