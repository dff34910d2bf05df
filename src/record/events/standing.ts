import {standings, subjectsThatStand} from '../../../lexicon/standings.ts'
import type {FoundEvent} from './found-event.ts'
import {phraseKind} from './participants.ts'
import type {View} from './view.ts'
import {casesOf, childrenBy, lemmaAt} from './view.ts'

/** How a place or a measure stands, where that is news: “Airports remain open”, “a curfew is in force in nine cities”, “the border was closed”. */
export function standing(view: View, at: number): FoundEvent | undefined {
  const {text, upos, relation, head} = view.tokens[at]!
  const cases = casesOf(view, at)
  const phrase = (cases.includes('in') || cases.includes('under') ? `${cases.at(-1)} ` : '') + text.toLowerCase()
  if (!standings.has(phrase) || (upos === 'VERB' && relation !== 'xcomp')) return undefined
  const verb = relation === 'xcomp' && head >= 0 && lasting.has(lemmaAt(view, head)) ? head : undefined
  const [subject] = childrenBy(view, verb ?? at, 'nsubj')
  if (subject === undefined || (verb === undefined && childrenBy(view, at, 'cop').length === 0) || !stands(view, subject)) return undefined
  const teller = verb ?? childrenBy(view, at, 'cop')[0]!
  const isPast = view.tokens[teller]!.xpos === 'VBD'
  return {
    rule: 'standing',
    center: verb ?? at,
    trigger: {from: Math.min(teller, at), to: Math.max(teller, at) + 1},
    verb: phrase,
    fillers: childrenBy(view, at, 'obl', 'nmod').flatMap((child) => (phraseKind(view, child) === 'place' ? [{head: child, role: 'place' as const}] : [])),
    keep: new Set(verb === undefined ? [] : [at]),
    consumed: [],
    isRefused: false,
    certain: verb ?? at,
    holds: isPast ? 'happened' : 'ongoing',
  }
}

const lasting = new Set(['remain', 'stay', 'be'])

function stands(view: View, subject: number): boolean {
  return phraseKind(view, subject) === 'place' || subjectsThatStand.has(lemmaAt(view, subject))
}
