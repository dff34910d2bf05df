import {hasSignature} from '../../../lexicon/embedding-predicates.ts'
import type {Parse, Sentence} from '../../model/parse.ts'
import {aboveRules} from './above-rules.ts'
import {type Act, above, actAt, below, hangsBy, has, setOf} from './act.ts'
import {type Certainty, opposite, weaker} from './certainty.ts'
import {likelyHappened} from './happened.ts'
import {negationRules} from './negation-rules.ts'
import {ownRules} from './own-rules.ts'

/** Whether the act told by a word is said to be so, and how surely: by its own words, then by what it hangs on. `sentence` and `token` are indices. */
export function certaintyOf(parse: Parse, sentence: number, token: number): Certainty {
  return certaintyIn(parse.sentences[sentence]!, token)
}

/** The same within one sentence. */
export function certaintyIn(sentence: Sentence, token: number): Certainty {
  const known = kept.get(sentence)?.get(token)
  if (known) return known
  const act = actAt(sentence, token)
  const certainty = settled(climb(act, 0), act)
  const ofSentence = kept.get(sentence) ?? new Map<number, Certainty>()
  kept.set(sentence, ofSentence.set(token, certainty))
  return certainty
}

const kept = new WeakMap<Sentence, Map<number, Certainty>>()

// What no rule doubts is doubted where readers of such sentences did, and what a rule doubts is believed where nearly all of them did.
function settled(told: Certainty, act: Act): Certainty {
  if (told.polarity === 'denied' || !/^(?:happened|possible|hypothetical)$/.test(told.modality)) return told
  const likely = likelyHappened(act)
  const {low, middle, high} = bounds[told.modality as keyof typeof bounds]
  const modality = likely < low ? 'hypothetical' : likely < middle ? 'possible' : likely >= high ? 'happened' : told.modality
  return {...told, modality}
}

// Read off the train parts: of acts that no rule doubts, those below .35 came to 0 or less on both corpora.
const bounds = {
  happened: {low: 0.35, middle: 0.55, high: 0},
  possible: {low: 0.2, middle: 0, high: 0.8},
  hypothetical: {low: 0.5, middle: 0.7, high: 0.7},
} as const

// Deeper than this the sentence is no sentence; a tree with a cycle ends here too.
const deepest = 12

function climb(act: Act, depth: number): Certainty {
  const own = ownOf(act)
  const over = ruler(act)
  if (!over || depth >= deepest) return own
  if (hangsBy(act, 'conj')) return besideOf(own, climb(over, depth + 1), act)
  if (hangsBy(act, 'cop', 'aux', 'flat', 'compound:prt')) return climb(over, depth + 1)
  const outer = climb(over, depth + 1)
  const rule = aboveRules.find(({match}) => match({act, over, outer}))
  return rule ? rule.gives(outer, own) : own
}

/** The word that says how sure an act is: the one that it hangs on; in “urged the council to act” the verb, also where the tree hangs it on the noun. */
export function ruler(act: Act): Act | undefined {
  const over = above(act)
  if (!over || !hangsBy(act, 'acl') || !has(act, ['mark'], setOf('to')) || !hangsBy(over, 'obj', 'iobj', 'obl')) return over
  const verb = above(over)
  return verb && takesTo.some((signature) => hasSignature(verb.word.lemma, signature)) && !takesTo.some((signature) => hasSignature(over.word.lemma, signature))
    ? verb
    : over
}

const takesTo = ['plans', 'allows', 'does', 'undoes'] as const

// “signed” and “signs” have no helper; one that hangs on them is a slip of the tree.
const helped = /^(?:may|should|would|would-of-a-plan|will)$/

function ownOf(act: Act): Certainty {
  const denials = negationRules.filter(({match}) => match(act)).length
  const standsAlone = /^VB[DZ]$/.test(act.word.xpos)
  const rule = ownRules.find(({name, match}) => !(standsAlone && helped.test(name)) && match(act))
  return {polarity: denials > 0 ? 'denied' : 'affirmed', modality: rule?.gives ?? 'happened'}
}

// “will meet and sign”: the second shares what stands before the first, unless it has a subject or helper of its own.
function besideOf(own: Certainty, first: Certainty, act: Act): Certainty {
  const isWhole = below(act, 'nsubj', 'aux').length > 0 || act.word.xpos === 'VBD'
  if (isWhole) return own
  return {polarity: first.polarity === 'denied' ? opposite(own.polarity) : own.polarity, modality: weaker(first.modality, own.modality)}
}
