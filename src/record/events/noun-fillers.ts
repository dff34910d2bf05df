import {countryOf} from '../../../lexicon/countries.ts'
import type {Name} from '../../model/parse.ts'
import type {ParticipantRole} from '../../model/statement.ts'
import {nameAt} from '../scene.ts'
import type {ActPattern} from './act-patterns.ts'
import {objectRole, phraseFillers} from './fillers.ts'
import type {Filler} from './participants.ts'
import {phraseKind} from './participants.ts'
import type {View} from './view.ts'
import {casesOf, childrenBy, lemmaAt} from './view.ts'

/** Who and what stands in the phrase of an event noun. */
export function nounFillers(view: View, noun: number, pattern: ActPattern): Filler[] {
  const {act} = pattern
  // “a round of talks between Peru and Chile”: who takes part stands in the talks.
  const fillers: Filler[] = partOf(view, noun, pattern).flatMap((whole) => nounFillers(view, whole, {...pattern, objects: new Set()}))
  // “Chad’s firing of two missiles”: with an “of” behind it the owner is the one who acts.
  const hasPatient = childrenBy(view, noun, 'nmod').some((child) => casesOf(view, child)[0] === 'of')
  for (const child of childrenBy(view, noun, 'nmod', 'obl')) {
    const relation = view.tokens[child]!.relation
    const preposition = casesOf(view, child)[0]
    if (relation === 'nmod:poss')
      fillers.push({
        head: child,
        role: isRanked(view, noun, child) ? 'place' : hasPatient ? 'actor' : charges.has(lemmaAt(view, noun)) ? 'target' : ownerRole(act.act),
      })
    else if (preposition === 'of')
      fillers.push(
        ...ofFiller(view, noun, child, act),
        ...phraseFillers(view, child, act).filter(({head, role}) => role !== 'place' && ['on', 'against'].includes(casesOf(view, head)[0] ?? '')),
      )
  }
  for (const child of childrenBy(view, noun, 'compound', 'amod')) {
    const name = nameAt(view.scene, child)
    if (!name || name.kind === 'date' || name.kind === 'money' || name.kind === 'misc' || name.to > noun) continue
    // “the George Floyd protests” are about him.
    if (act.plover === 'PROTEST' && name.kind === 'person') continue
    // “the Democratic nomination” is nobody’s in particular.
    if (beliefs.test(name.text)) continue
    fillers.push({head: child, role: isWhere(view, child, name, act) ? 'place' : ownerRole(act.act)})
  }
  // “the arrest of Paris attack suspect | Ana Borg”: the tree sets the name beside the arrest.
  if (hasPatient)
    for (const child of childrenBy(view, noun, 'appos'))
      if (child > noun && nameAt(view.scene, child)?.kind === 'person' && view.tokens[child - 1]?.upos !== 'PUNCT')
        fillers.push({head: child, role: objectRole(act)})
  // “The group was behind the attack.”
  if (casesOf(view, noun).includes('behind')) fillers.push(...childrenBy(view, noun, 'nsubj').map((head) => ({head, role: 'actor' as const})))
  fillers.push(...phraseFillers(view, noun, act).filter(({head}) => casesOf(view, head)[0] !== 'of'))
  for (const clause of childrenBy(view, noun, 'acl')) fillers.push(...clauseFillers(view, clause), ...ofClause(view, noun, clause, act))
  return fillers.filter(({head, role}) => {
    const kind = phraseKind(view, head)
    if (kind === 'thing' && role === 'target' && act.plover === 'ASSAULT')
      return view.tokens[head]!.upos === 'NOUN' && ['on', 'against'].includes(casesOf(view, head)[0] ?? '')
    return kind === 'actor' || kind === 'place' || (kind !== 'time' && nameAt(view.scene, head) !== undefined && role !== 'place')
  })
}

// “the country's worst attack”, “Peru's first bombing” happened there.
function isRanked(view: View, noun: number, owner: number): boolean {
  if (phraseKind(view, owner) !== 'place') return false
  return view.tokens.some(
    ({head, xpos, lemma}, at) => head === noun && at > owner && (xpos === 'JJS' || /^(?:first|second|third|latest|last|worst|deadliest)$/i.test(lemma)),
  )
}

const beliefs =
  /^(?:democrat(?:ic)?|republican|conservative|liberal|labou?r|tory|socialist|communist|islamic|islamist|muslim|christian|catholic|jewish|hindu|buddhist)s?$/i

// “the Paris attack” and “the Syria deployment” are there, “the US strike” and “the Iranian strike” by them.
function isWhere(view: View, child: number, {kind, text}: Name, {plover}: ActPattern['act']): boolean {
  if (kind === 'facility') return true
  if (kind !== 'location') return false
  if (countryOf(text)?.as !== 'name') return true
  if (plover === 'PROTEST') return true
  return (plover === 'ASSAULT' || plover === 'MOBILIZE') && view.tokens[child]!.relation === 'compound' && !/^(?:[A-Z]\.?){2,4}$/.test(text)
}

// “his indictment”, “her trial”
const charges = new Set('indictment trial prosecution impeachment arraignment sentencing acquittal extradition capture'.split(' '))

// “Iran’s attack” is by Iran; “his death”, “Smith’s arrest” is of him.
function ownerRole(act: string): ParticipantRole {
  return ['die', 'kill', 'arrest', 'release', 'abduct', 'assassinate', 'appoint', 'dismiss', 'convict', 'deport', 'expel', 'personal', 'infect'].includes(act)
    ? 'target'
    : 'actor'
}

// “the creation of a government”: what is made takes no part.
const madeOf = new Set(['announce', 'sign', 'agree', 'legislate', 'change figures', 'reform', 'discover'])

const doneBy = new Set([
  'attack',
  'offensive',
  'strike',
  'operation',
  'invasion',
  'incursion',
  'raid',
  'assault',
  'aggression',
  'war',
  'campaign',
  'crackdown',
  'threat',
  'warning',
  'criticism',
  'protest',
  'demonstration',
])

// “the attack of Hamas” is by Hamas, “the killing of the mayor” is of him.
function ofRole(view: View, noun: number, act: ActPattern['act']): ParticipantRole | undefined {
  if (madeOf.has(act.act)) return undefined
  if (doneBy.has(lemmaAt(view, noun))) return 'actor'
  const role = act.act === 'die' ? 'target' : objectRole(act)
  return role === 'target' || role === 'holder' ? role : 'actor'
}

/** What a clause about an event says of its agent. */
export const agentRoles: Readonly<Record<string, ParticipantRole>> = {
  initiate: 'convener',
  convene: 'convener',
  call: 'convener',
  organize: 'convener',
  organise: 'convener',
  sponsor: 'convener',
  arrange: 'convener',
  broker: 'convener',
  mediate: 'convener',
  facilitate: 'convener',
  host: 'host',
  chair: 'head',
  lead: 'head',
  head: 'head',
  moderate: 'head',
  attend: 'actor',
  launch: 'actor',
  stage: 'actor',
  carry: 'actor',
  conduct: 'actor',
  sign: 'actor',
  accept: 'recipient',
  reject: 'recipient',
}

// “a meeting initiated by the ministry”: who did that to the event.
function clauseFillers(view: View, clause: number): Filler[] {
  const role = agentRoles[lemmaAt(view, clause)]
  if (!role)
    return childrenBy(view, clause, 'obl')
      .filter((child) => phraseKind(view, child) === 'place')
      .map((head) => ({head, role: 'place'}))
  return childrenBy(view, clause, 'obl')
    .filter((child) => casesOf(view, child)[0] === 'by')
    .map((head) => ({head, role}))
}

/** The talks of “a round of talks”, of a noun that is an act by what stands behind its “of”. */
export function partOf(view: View, noun: number, {act, preposition, objects}: ActPattern): number[] {
  if (act.plover !== 'CONSULT' || preposition !== 'of' || !objects) return []
  return childrenBy(view, noun, 'nmod').filter((child) => casesOf(view, child)[0] === 'of' && objects.has(lemmaAt(view, child)))
}

/** “the signatures of Cuba and of the envoy”: who has signed. */
export function signersOf(view: View, noun: number): Filler[] {
  if (lemmaAt(view, noun) !== 'signature') return []
  return childrenBy(view, noun, 'nmod')
    .filter((child) => casesOf(view, child)[0] === 'of')
    .flatMap((child) => [child, ...childrenBy(view, child, 'conj')])
    .map((head) => ({head, role: 'actor' as const}))
}

function ofFiller(view: View, noun: number, head: number, act: ActPattern['act']): Filler[] {
  const role = ofRole(view, noun, act)
  return role ? [{head, role}] : []
}

// “the resignation, accepted by the king, of the cabinet”: the phrase with “of” belongs to the noun wherever it hangs.
function ofClause(view: View, noun: number, clause: number, act: ActPattern['act']): Filler[] {
  return childrenBy(view, clause, 'obl', 'nmod')
    .flatMap((child) => [
      child,
      ...childrenBy(view, child, 'nmod').filter(
        (deeper) => view.tokens[deeper - 1]?.text === ',' || view.tokens[Math.min(...childrenBy(view, deeper, 'case'), deeper) - 1]?.text === ',',
      ),
    ])
    .filter((child) => casesOf(view, child)[0] === 'of')
    .flatMap((child) => ofFiller(view, noun, child, act))
}
