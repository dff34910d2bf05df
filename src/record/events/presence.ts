import type {Modality} from '../../model/statement.ts'
import {nameAt} from '../scene.ts'
import type {FoundEvent} from './found-event.ts'
import {phraseKind} from './participants.ts'
import type {View} from './view.ts'
import {below, casesOf, childrenBy, lemmaAt} from './view.ts'

const now = new Set(['currently', 'now', 'presently', 'still', 'already'])

/** Somebody is somewhere: “The minister, currently in Geneva, said”, “the envoy is in Geneva”, “the envoy is due in Geneva on Monday”. */
export function presence(view: View, at: number): FoundEvent | undefined {
  return presentNow(view, at) ?? presentThere(view, at)
}

function presentNow(view: View, adverb: number): FoundEvent | undefined {
  if (!now.has(lemmaAt(view, adverb)) || view.tokens[adverb + 1]?.upos !== 'ADP' || !['in', 'at'].includes(lemmaAt(view, adverb + 1))) return undefined
  const place = adverb + 2
  if (!view.tokens[place] || phraseKind(view, place) !== 'place') return undefined
  const person = personBefore(view, adverb)
  return person === undefined ? undefined : {...present(person, place, 'ongoing'), trigger: {from: adverb, to: place}, keep: new Set([adverb])}
}

// The person’s name right before, over a comma or a form of “be”.
function personBefore(view: View, adverb: number): number | undefined {
  let at = adverb - 1
  while (at >= 0 && (view.tokens[at]!.text === ',' || view.tokens[at]!.upos === 'AUX' || view.tokens[at]!.text === '(')) at--
  const name = at < adverb - 1 && at >= 0 ? nameAt(view.scene, at) : undefined
  return name?.kind === 'person' ? at : undefined
}

// A place by its name that is said of somebody.
function presentThere(view: View, place: number): FoundEvent | undefined {
  const name = nameAt(view.scene, place)
  if (name?.kind !== 'location' || !casesOf(view, place).includes('in')) return undefined
  const [verb] = childrenBy(view, place, 'cop')
  const [subject] = childrenBy(view, place, 'nsubj')
  if (verb === undefined || subject === undefined || verb > place || subject > verb || now.has(lemmaAt(view, verb + 1))) return undefined
  if (view.tokens[subject]!.upos === 'PRON' || phraseKind(view, subject) !== 'actor') return undefined
  const between = view.tokens.slice(verb + 1, place).map(({text}) => text.toLowerCase())
  const isComing = between.includes('due') || between.includes('expected')
  if (between.some((word) => !/^(?:in|the|due|expected|also|both|not)$/.test(word) && word !== '') && !isComing) return undefined
  const helpers = childrenBy(view, place, 'aux').map((child) => lemmaAt(view, child))
  const modality = isComing || helpers.includes('will') ? 'planned' : view.tokens[verb]!.xpos === 'VBD' ? 'happened' : 'ongoing'
  return {...present(subject, place, modality), trigger: {from: verb, to: place}, keep: below(view, subject)}
}

function present(person: number, place: number, holds: Modality): FoundEvent {
  return {
    rule: 'presence',
    center: place,
    trigger: {from: place, to: place},
    verb: 'be in',
    fillers: [
      {head: person, role: 'actor'},
      {head: place, role: 'place'},
    ],
    keep: new Set(),
    consumed: [],
    isRefused: false,
    certain: place,
    holds,
  }
}
