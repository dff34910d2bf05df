import {cueVerbs} from '../../../lexicon/speech-cues.ts'
import type {Sentence, Token} from '../../model/parse.ts'
import {dependents, isRelation} from '../../model/tree.ts'
import {nounPhrase, plainRelation, type Range} from '../phrase.ts'

// “offered to begin to try to say”: no longer way up was seen.
const mostSteps = 4

/** The words that the tree gives as who does what a verb says, its own subject or that of the verb it is joined to or hangs below: “X met Y and | said”, “X left, | saying”. */
export function subjectOfCue(sentence: Sentence, verb: number): Range | undefined {
  const subject = subjectAbove(sentence, verb, mostSteps)
  return subject === undefined ? undefined : nounPhrase(sentence, subject, ['conj', 'cc'])
}

/** The head of the subject of a verb, of its own: the nearest before it, unless that one stands in a clause that tells of a farther one. */
export function ownSubject(sentence: Sentence, verb: number): number | undefined {
  const subjects = dependents(sentence, verb, 'nsubj').filter((at) => !/^(?:there|what|whoever)$/i.test(sentence.tokens[at]!.text))
  const before = subjects.filter((at) => at < verb)
  const told = before.find((at) => isTold(sentence, at))
  return told !== undefined && isInPhrase(sentence, before.at(-1)!) ? told : (before.at(-1) ?? subjects[0])
}

function isTold(sentence: Sentence, at: number): boolean {
  return dependents(sentence, at).some((child) => plainRelation(sentence.tokens[child]!) === 'acl')
}

// “An aid worker who saw them after | their release | said”: a preposition stands before what the tree has as a second subject.
function isInPhrase(sentence: Sentence, at: number): boolean {
  const {from} = nounPhrase(sentence, at)
  return /^(?:IN|TO)$/.test(sentence.tokens[from - 1]?.xpos ?? '')
}

function subjectAbove(sentence: Sentence, verb: number, steps: number): number | undefined {
  const own = ownSubject(sentence, verb)
  if (own !== undefined || steps === 0) return own
  const above = verbAbove(sentence, verb)
  const found = above === undefined ? undefined : subjectAbove(sentence, above, steps - 1)
  return found !== undefined && /^W/.test(sentence.tokens[found]!.xpos) ? undefined : found
}

function verbAbove(sentence: Sentence, verb: number): number | undefined {
  const token = sentence.tokens[verb]!
  const above = token.head
  if (above < 0 || !isShared(sentence, token)) return undefined
  if (!isRelation(token, 'conj')) return token.xpos === 'VBG' ? tellerAround(sentence, above) : above
  return clauseBefore(sentence, verb, above) ?? (isAlike(sentence, verb, above) ? above : tellerAround(sentence, above))
}

// “X said he would not, | arguing”, “X said that they would go | and suggested”: whoever tells what is said around goes on.
function tellerAround({tokens}: Sentence, verb: number): number {
  const {head, relation} = tokens[verb]!
  return /^(?:ccomp|parataxis)/.test(relation) && head >= 0 && head < verb && cueVerbs.get(tokens[head]!.lemma) === 'say' ? head : verb
}

// “would declare and suggested”: verbs of other forms are joined by a slip of the tree.
function isAlike({tokens}: Sentence, verb: number, above: number): boolean {
  const [one, other] = [tokens[verb]!.xpos, tokens[above]!.xpos]
  return one === other || !(one === 'VBD' || one === 'VBZ') || !(other === 'VB' || other === 'VBG')
}

// Joined verbs share their subject, and so do clauses in -ing and with “to” with the verb above them.
function isShared({tokens}: Sentence, token: Token): boolean {
  const above = tokens[token.head]!
  if (!/^(?:VERB|AUX|ADJ)$/.test(above.upos) && !isRelation(above, 'root')) return false
  if (isRelation(token, 'conj')) return true
  if (token.xpos === 'VBG') return /^(?:advcl|xcomp|ccomp|parataxis|acl)$/.test(token.relation)
  return token.xpos === 'VB' && /^(?:xcomp|advcl)$/.test(token.relation)
}

// “left after Borg praised Lund | and warned”: the last clause before “and”, where it is one of time or reason without a comma, is what the verb is joined to.
function clauseBefore(sentence: Sentence, verb: number, above: number): number | undefined {
  const {tokens} = sentence
  const joint = tokens.findLastIndex(({relation}, at) => relation === 'cc' && at < verb)
  if (joint <= above || verb - joint > 3 || tokens[joint - 1]?.text === ',') return undefined
  const last = tokens.findLastIndex(({xpos}, at) => at < joint && /^VB[DZP]$/.test(xpos))
  return last > above && tokens[last]!.relation === 'advcl' && tokens[last]!.xpos === tokens[verb]!.xpos && ownSubject(sentence, last) !== undefined
    ? last
    : undefined
}
