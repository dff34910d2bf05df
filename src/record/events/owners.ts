import type {Act} from '../../../lexicon/act.ts'
import {countryOf} from '../../../lexicon/countries.ts'
import type {ParticipantRole} from '../../model/statement.ts'
import {nameAt} from '../scene.ts'
import type {Filler} from './participants.ts'
import {phraseKind} from './participants.ts'
import type {View} from './view.ts'
import {casesOf, childrenBy, lemmaAt} from './view.ts'

/** Acts of words: done to whoever owns the thing that they are about. */
export const verbal = new Set<string | undefined>([
  'ACCUSE',
  'SUPPORT',
  'REJECT',
  'THREATEN',
  'REQUEST',
  'AGREE',
  'CONCEDE',
  'SANCTION',
  'COOPERATE',
  'RETREAT',
  'AID',
])
const ownerPrepositions = new Set(['of', 'by', 'with', 'between', 'against', 'from', 'for', 'to', 'on'])

// “welcomed a resumption of ties between Oman and Chad” is three deep.
const deepest = 3

/** “condemned an attack by Fiji”, “restored ties with Chad”, “welcomed Oman’s offer”: whose thing it is, is meant too. */
export function ownersOf(view: View, {head, role}: Filler, act: Act | undefined, depth = 0): Filler[] {
  if (!verbal.has(act?.plover) || depth >= deepest || phraseKind(view, head) !== 'thing') return []
  const parts = childrenBy(view, head, 'nmod', 'compound', 'amod')
  const agents = parts.filter((child) => casesOf(view, child).includes('by'))
  return (agents.length > 0 ? agents : parts)
    .filter((child) => mayOwn(view, head, child, act))
    .flatMap((child) => (isOwner(view, child) ? [{head: child, role}] : ownersOf(view, {head: child, role}, act, depth + 1)))
}

// “condemned the Israeli raid” is done to Israel, “sought the Democratic nomination” and “ordered the expulsion of ten envoys” to nobody.
function mayOwn(view: View, head: number, child: number, act: Act | undefined): boolean {
  const cases = casesOf(view, child)
  if (view.tokens[child]!.upos === 'ADJ') return act?.plover === 'ACCUSE'
  if (cases.includes('of') && (act?.plover === 'REQUEST' || sufferings.has(lemmaAt(view, head)))) return false
  return cases.length === 0 || cases.some((word) => ownerPrepositions.has(word)) || view.tokens[child]!.relation === 'nmod:poss'
}

// Of these “of” names who suffers it.
const sufferings = new Set(
  'release killing murder death deaths arrest detention expulsion removal beheading execution kidnapping abduction assassination dismissal deportation appointment election shooting'.split(
    ' ',
  ),
)

function isOwner(view: View, child: number): boolean {
  const kind = phraseKind(view, child)
  if (kind === 'time' || kind === 'thing') return false
  const {upos, relation} = view.tokens[child]!
  // “a Middle East peace plan” is nobody's.
  if (kind === 'place' && relation === 'compound' && countryOf(nameAt(view.scene, child)?.text ?? '')?.as !== 'name') return false
  return nameAt(view.scene, child) !== undefined || upos === 'PROPN' || (upos === 'NOUN' && relation !== 'compound')
}

/** “vowed to attack the port”, “signed an accord to supply Chad”: those to whom it would be done. */
export function contentFillers(view: View, verb: number, role: ParticipantRole): Filler[] {
  // “warned tourists not to visit the coast” is done to the tourists.
  if (childrenBy(view, verb, 'obj').some((child) => phraseKind(view, child) === 'actor')) return []
  const documents = childrenBy(view, verb, 'obj').flatMap((object) => childrenBy(view, object, 'acl'))
  const contents = [...childrenBy(view, verb, 'xcomp'), ...documents].filter(
    (child) => view.tokens[child]!.upos === 'VERB' && casesOf(view, child).includes('to'),
  )
  return contents.flatMap((content) =>
    childrenBy(view, content, 'obj', 'obl')
      .filter((child) => isOwner(view, child) && !casesOf(view, child).some((word) => ['in', 'at', 'by', 'near'].includes(word)))
      .map((head) => ({head, role})),
  )
}
