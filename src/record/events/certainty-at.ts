import type {Certainty} from '../certainty/certainty.ts'
import {certaintyIn} from '../certainty/certainty-of.ts'
import type {FoundEvent} from './found-event.ts'
import {bringsAbout} from './outer-verbs.ts'
import {isCharge} from './subject-of.ts'
import type {View} from './view.ts'
import {casesOf, childrenBy, lemmaAt} from './view.ts'

const goings = new Set('arrive gather travel go come meet fly head leave convene assemble invite visit summon return depart send'.split(' '))
const lasting = new Set(
  'maintain keep have hold support back oppose occupy control fight wage besiege mediate host face protest negotiate cooperate ban restrict'.split(' '),
)

// “is about to leave”, “was due to arrive”
const ahead = new Set(['about', 'due', 'set', 'poised', 'slated', 'scheduled'])

function isAhead(view: View, {center, certain}: FoundEvent): boolean {
  if (center !== certain && ahead.has(view.tokens[center]!.text)) return true
  // Trees hang “due” on the verb behind it, too.
  return view.children[certain]!.some((child) => ahead.has(view.tokens[child]!.text) && view.tokens[child + 1]?.text === 'to')
}

// Who managed to do it did it.
const implicative = new Set(['manage', 'succeed', 'begin', 'start', 'credit'])

/** How sure an event is: as its word stands, save that what people came for is planned, and what they “maintain” goes on. */
export function certaintyAt(view: View, found: FoundEvent): Certainty {
  const carried = found.center !== found.certain && implicative.has(lemmaAt(view, found.center)) && !found.isRefused
  const certainty = certaintyIn(view.scene.sentence, carried ? found.center : found.certain)
  if (
    certainty.modality === 'happened' &&
    isCharge(view, found.certain) &&
    !['convict', 'jail', 'fine'].includes(lemmaAt(view, view.tokens[found.certain]!.head))
  )
    return {...certainty, modality: 'rumoured'}
  if (isOfNeither(view, found.certain)) return {...certainty, polarity: 'denied'}
  if (certainty.modality === 'hypothetical' && isAwaited(view, found.certain)) return {...certainty, modality: 'expected'}
  if (certainty.modality !== 'happened' && bringsAbout(view, found.certain)) return certaintyIn(view.scene.sentence, view.tokens[found.certain]!.head)
  if (certainty.polarity === 'affirmed' && isAhead(view, found)) return {...certainty, modality: 'planned'}
  if (isHeadline(view, found.certain) && ['hypothetical', 'possible'].includes(certainty.modality)) return {...certainty, modality: 'happened'}
  if (certainty.modality !== 'happened' || certainty.polarity === 'denied') return certainty
  if (isUnderWay(view, found.certain)) return {...certainty, modality: 'ongoing'}
  if (found.rule === 'noun-act') return isCameFor(view, found.center) ? {...certainty, modality: 'planned'} : certainty
  return isLasting(view, found.certain) ? {...certainty, modality: 'ongoing'} : certainty
}

// “Trains collide in tunnel”: a finite verb without a helper in a headline tells what has happened.
function isHeadline(view: View, verb: number): boolean {
  const block = view.scene.parse.report.blocks[view.scene.sentence.block]?.kind
  const {xpos, head} = view.tokens[verb]!
  return (block === 'title' || block === 'heading') && head < 0 && /^VB[ZPD]$/.test(xpos) && childrenBy(view, verb, 'aux', 'mark').length === 0
}

const awaiting = new Set(['expect', 'anticipate', 'predict', 'forecast', 'foresee', 'schedule'])

// “It was expected that a text would be adopted”: “would” is the past of “will” here.
function isAwaited(view: View, verb: number): boolean {
  const {head, relation} = view.tokens[verb]!
  return head >= 0 && /^(?:ccomp|csubj)/.test(relation) && awaiting.has(lemmaAt(view, head))
}

// “Neither Peru nor Chad struck back.”
function isOfNeither(view: View, verb: number): boolean {
  return childrenBy(view, verb, 'nsubj').some((subject) => childrenBy(view, subject, 'cc', 'det').some((child) => lemmaAt(view, child) === 'neither'))
}

// “is being deployed”, “there is an inquiry under way”
function isUnderWay(view: View, verb: number): boolean {
  const helpers = view.children[verb]!.filter((child) => view.tokens[child]!.upos === 'AUX')
  const isNow =
    helpers.length === 0
      ? /^(?:is|are|’s|'s)$/i.test(view.tokens[verb]!.text)
      : helpers.some((child) => /^(?:is|are|’s|'s|’re|'re)$/i.test(view.tokens[child]!.text))
  if (!isNow) return false
  return (
    helpers.some((child) => view.tokens[child]!.text === 'being') ||
    /\b(?:under ?way|in progress)\b/i.test(
      view.tokens
        .slice(verb, verb + 8)
        .map(({text}) => text)
        .join(' '),
    )
  )
}

// “arrived in Oslo for talks”
function isCameFor(view: View, noun: number): boolean {
  const {head} = view.tokens[noun]!
  return head >= 0 && casesOf(view, noun).includes('for') && goings.has(lemmaAt(view, head)) && childrenBy(view, noun, 'det').length === 0
}

// “maintains contacts”; the present of a headline tells what has happened.
function isLasting(view: View, verb: number): boolean {
  const {xpos} = view.tokens[verb]!
  const block = view.scene.parse.report.blocks[view.scene.sentence.block]?.kind
  return (xpos === 'VBZ' || xpos === 'VBP') && block !== 'title' && block !== 'heading' && lasting.has(lemmaAt(view, verb))
}
