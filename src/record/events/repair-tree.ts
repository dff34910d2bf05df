import type {Sentence, Token} from '../../model/parse.ts'
import {plainRelation} from '../phrase.ts'
import {trailingSpeaker} from '../trailing-speaker.ts'
import {joinSubjects, joinToHolder, raiseTrailing} from './join-subjects.ts'
import {repairRoot} from './repair-root.ts'
import {clauseOfNoun, deadBehind, nameAsNoun, objectOfSaying, officeOfTwo, ownerBehind, participleAsVerb, verbAsNoun} from './repair-words.ts'
import {timeAsSubject} from './time-as-subject.ts'

type Mend = (tokens: readonly Token[]) => Token[] | undefined

// Each sees what the one above left. Trees that none of them fits stay as they are.
const mends: readonly Mend[] = [
  verbAsNoun, //        Police | shot | and killed him.
  participleAsVerb, //  Police | raided | and searched the house, Peru said.
  clauseOfNoun, //      a ship | that on Monday carried oil
  nameAsNoun, //        | Talks between Peru and Chile resumed.
  officeOfTwo, //       Borg and the | director | general met.
  activeVerb, //        Politicians | called for laws.
  infinitive, //        The talks are expected to | last.
  carriedByAdjective, // Peru is about | to leave.
  raisedBehind, //      Peru is scheduled next month | to host the talks.
  nameBeforeTime, //    ties with Peru | almost five years after
  timeAsSubject, //     Earlier Wednesday, | two men were named.
  clauseAsSubject, // While Peru waits, Ana Borg, who led the talks, | left.
  shiftedObject, //     brought to the capital | all the leaders
  verbAsAdjective, // Peru | severed | relations with Chad.
  objectOfSaying, //    said | ten men of the corps had been arrested
  deadBehind, //        shot | dead | the attacker
  ownerBehind, //       rejected | claims by Peru
  objectAsConjunct, //  convicted | Ana Borg and 19 others
  speakerBehind, //     The army was not warned, | a spokesman told the channel.
  reducedClause, //   the resignation, | accepted by the king, | of the cabinet
  joinSubjects, //     Peru and three leaders | signed.
  joinToHolder, //     the envoy to Peru and | three aides were hurt.
  raiseTrailing, //    refused to go, | warning the crowd
]

/** A sentence with what trees of news often get wrong put right, where the words leave no doubt. */
export function repairTree(sentence: Sentence, isHeading: boolean): Sentence {
  let tokens: readonly Token[] = sentence.tokens
  for (const mend of mends) tokens = mend(tokens) ?? tokens
  return repairRoot(tokens === sentence.tokens ? sentence : {...sentence, tokens}, isHeading)
}

// The speaker is the subject of the verb of saying, which stands beside the clause.
function speakerBehind(tokens: readonly Token[]): Token[] | undefined {
  const trailing = trailingSpeaker(tokens)
  if (!trailing) return undefined
  const {cue, head} = trailing
  return tokens.map((token, index) => (index === head ? {...token, head: cue, relation: 'nsubj'} : index === cue ? {...token, relation: 'parataxis'} : token))
}

// A noun joined to a verb that has no object is its object: “and” joins the noun to a name before it.
function objectAsConjunct(tokens: readonly Token[]): Token[] | undefined {
  const noun = tokens.findIndex(({upos, relation, head}, index) => {
    const verb = tokens[head]
    if (relation !== 'conj' || (upos !== 'NOUN' && upos !== 'PROPN') || head > index || verb?.upos !== 'VERB') return false
    return (
      !childOf(tokens, index, 'cop') &&
      !childOf(tokens, index, 'nsubj') &&
      !childOf(tokens, index, 'case') &&
      !childOf(tokens, head, 'obj') &&
      tokens[head + 1]?.text !== 'and'
    )
  })
  return noun < 0 ? undefined : tokens.map((token, index) => (index === noun ? {...token, relation: 'obj'} : token))
}

const finite = new Set(['VBD', 'VBZ', 'VBP'])

// In a sentence with a full stop a participle without helper or agent is told in the active: headlines alone leave the helper out.
function activeVerb(tokens: readonly Token[]): Token[] | undefined {
  if (tokens.at(-1)?.text !== '.') return undefined
  const verbs = new Set(tokens.flatMap((_, index) => (isBareParticiple(tokens, index) ? [index] : [])))
  if (verbs.size === 0) return undefined
  return tokens.map((token, index) => {
    if (verbs.has(index)) return {...token, xpos: 'VBD'}
    return verbs.has(token.head) && token.relation === 'nsubj:pass' ? {...token, relation: 'nsubj'} : token
  })
}

function isBareParticiple(tokens: readonly Token[], index: number): boolean {
  const {upos, xpos, relation} = tokens[index]!
  if (upos !== 'VERB' || xpos !== 'VBN' || !['root', 'ccomp', 'parataxis'].includes(relation)) return false
  const own = tokens.filter(({head}) => head === index)
  return own.some((token) => plainRelation(token) === 'nsubj') && !own.some((token) => plainRelation(token) === 'aux' || token.relation === 'obl:agent')
}

// “last” after “to” is a verb.
function infinitive(tokens: readonly Token[]): Token[] | undefined {
  const verb = tokens.findIndex(
    ({upos, relation}, index) => upos === 'ADJ' && relation === 'xcomp' && tokens[index - 1]?.xpos === 'TO' && !childOf(tokens, index, 'cop'),
  )
  return verb < 0 ? undefined : tokens.map((token, index) => (index === verb ? {...token, upos: 'VERB', xpos: 'VB'} : token))
}

const carrying = /^(?:about|set|due|likely|unlikely|able|unable|ready|willing|unwilling|eager|bound|prepared|poised)$/i

// “is about to restore”: the verb after “to” hangs on the word before it.
function carriedByAdjective(tokens: readonly Token[]): Token[] | undefined {
  const word = tokens.findIndex(
    ({text, upos}, index) => upos !== 'VERB' && carrying.test(text) && tokens[index + 1]?.text === 'to' && childOf(tokens, index, 'cop'),
  )
  if (word < 0) return undefined
  const verb = tokens.findIndex(({upos}, index) => index > word + 1 && upos === 'VERB')
  if (verb < 0 || verb > word + 4 || tokens[verb]!.head === word || tokens[word]!.head === verb) return undefined
  return tokens.map((token, index) => (index === verb ? {...token, head: word, relation: 'xcomp'} : token))
}

const raising = /^(?:schedule|slate|expect|set|believe|allege|say|report|suppose|know|think|order|require|tip|rumou?r)$/i

// “is scheduled next month | to hold”: words of time between do not make the verb an aim.
function raisedBehind(tokens: readonly Token[]): Token[] | undefined {
  const verb = tokens.findIndex(
    ({xpos, relation, head}, index) =>
      xpos === 'VB' &&
      relation === 'advcl' &&
      tokens[index - 1]?.xpos === 'TO' &&
      head >= 0 &&
      head < index &&
      index - head < 9 &&
      raising.test(tokens[head]!.lemma) &&
      tokens[head]!.xpos === 'VBN' &&
      childOf(tokens, head, 'aux') &&
      !childOf(tokens, head, 'xcomp'),
  )
  return verb < 0 ? undefined : tokens.map((token, index) => (index === verb ? {...token, relation: 'xcomp'} : token))
}

// A name with a preposition is no part of the measure of time behind it: it belongs to the noun before the preposition.
function nameBeforeTime(tokens: readonly Token[]): Token[] | undefined {
  const name = tokens.findIndex(
    ({upos, relation, head}, index) =>
      upos === 'PROPN' &&
      relation === 'compound' &&
      head > index + 1 &&
      tokens[index - 1]?.relation === 'case' &&
      tokens[index - 1]!.head === index &&
      /^(?:ADV|NUM)$/.test(tokens[index + 1]!.upos),
  )
  if (name < 2) return undefined
  const noun = name - 2
  const {upos} = tokens[noun]!
  if (upos !== 'NOUN' && upos !== 'VERB') return undefined
  return tokens.map((token, index) => (index === name ? {...token, head: noun, relation: upos === 'NOUN' ? 'nmod' : 'obl'} : token))
}

// A clause with a mark and a subject of its own is nobody’s subject: the name after its last comma is, and a “who” right behind tells of it.
function clauseAsSubject(tokens: readonly Token[]): Token[] | undefined {
  const clause = tokens.findIndex(
    ({upos, xpos, relation, head}, index) => upos === 'VERB' && finite.has(xpos) && head > index && ['nsubj', 'csubj', 'advcl'].includes(relation),
  )
  if (clause < 0 || !childOf(tokens, clause, 'mark') || !childOf(tokens, clause, 'nsubj')) return undefined
  const verb = tokens[clause]!.head
  if (tokens.some((token, index) => token.head === verb && index !== clause && plainRelation(token) === 'nsubj')) return undefined
  const subject = lastIndex(
    tokens,
    (token, index) =>
      index > clause && index < verb && token.upos === 'PROPN' && ['conj', 'appos', 'obj'].includes(token.relation) && commaBefore(tokens, index),
  )
  if (subject < 0) return undefined
  return tokens.map((token, index) => {
    if (index === clause) return {...token, relation: 'advcl'}
    if (index === subject) return {...token, head: verb, relation: 'nsubj'}
    if (index < subject && token.upos === 'PROPN' && commaBefore(tokens, index) && tokens.slice(index, subject).every(({upos}) => upos === 'PROPN'))
      return {...token, head: subject, relation: 'compound'}
    return index > subject && index < verb && token.upos === 'VERB' && token.head < subject && asksWho(tokens, index)
      ? {...token, head: subject, relation: 'acl:relcl'}
      : token
  })
}

// No more than a first name stands between the comma and the word.
function commaBefore(tokens: readonly Token[], index: number): boolean {
  let at = index - 1
  while (tokens[at]?.upos === 'PROPN') at--
  return tokens[at]?.text === ','
}

function asksWho(tokens: readonly Token[], verb: number): boolean {
  return tokens.some((token) => token.head === verb && token.xpos === 'WP')
}

// An object that comes after a phrase: it has “all” or “the” and no preposition, and no comma parts it from the phrase.
function shiftedObject(tokens: readonly Token[]): Token[] | undefined {
  const object = tokens.findIndex(
    ({upos, head, relation}, index) =>
      upos === 'NOUN' && index > head && (relation === 'appos' ? isPhraseOf(tokens, head) : relation === 'obl') && opensAfter(tokens, index),
  )
  if (object < 0) return undefined
  const {head, relation} = tokens[object]!
  const verb = relation === 'appos' ? tokens[head]!.head : head
  if (tokens[verb]?.upos !== 'VERB' || verb + 2 >= object || childOf(tokens, verb, 'obj') || childOf(tokens, verb, 'aux:pass')) return undefined
  return tokens.map((token, index) => (index === object ? {...token, head: verb, relation: 'obj'} : token))
}

function isPhraseOf(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.relation === 'obl' && childOf(tokens, index, 'case')
}

// “| virtually all the main leaders”: a determiner of its own, and right before it the end of the phrase.
function opensAfter(tokens: readonly Token[], object: number): boolean {
  const own = tokens.flatMap((token, index) => (token.head === object && index < object ? [{token, index}] : []))
  if (!own.some(({token}) => token.upos === 'DET') || own.some(({token}) => token.relation === 'case' || token.upos === 'PUNCT')) return false
  return tokens[Math.min(...own.map(({index}) => index)) - 1]?.upos === 'NOUN'
}

// “Peru severed relations”, not “severed relations of Peru”: in a sentence with a full stop and no other verb, a participle behind a noun is its verb.
function verbAsAdjective(tokens: readonly Token[]): Token[] | undefined {
  const root = tokens.findIndex(({head}) => head < 0)
  const verb = tokens.findIndex(({upos, relation, head}, index) => upos === 'VERB' && relation === 'amod' && head === root && index < root && index > 0)
  if (verb < 0 || tokens.at(-1)?.text !== '.' || tokens.some(({upos, xpos}) => upos === 'AUX' || finite.has(xpos))) return undefined
  let last = verb - 1
  while (tokens[last]?.upos === 'ADV') last--
  const subject = tokens[last]?.relation === 'conj' ? tokens[last]!.head : last
  const {upos, head} = tokens[subject] ?? tokens[verb]!
  if ((upos !== 'PROPN' && upos !== 'NOUN') || (head !== root && head !== verb)) return undefined
  return tokens.map((token, index) => {
    if (index === verb) return {...token, head: -1, relation: 'root', xpos: 'VBD'}
    if (index === root) return {...token, head: verb, relation: 'obj'}
    if (index === subject) return {...token, head: verb, relation: 'nsubj'}
    return token.head === root && index < subject ? {...token, head: subject} : token.head === root && token.upos === 'PUNCT' ? {...token, head: verb} : token
  })
}

// A participle with its agent, between commas behind a noun, tells of that noun.
function reducedClause(tokens: readonly Token[]): Token[] | undefined {
  const verb = tokens.findIndex(
    (token, index) =>
      token.xpos === 'VBN' &&
      ['conj', 'parataxis', 'advcl'].includes(token.relation) &&
      tokens[index - 1]?.text === ',' &&
      tokens[index - 2]?.upos === 'NOUN' &&
      tokens.some((other) => other.head === index && other.relation === 'obl:agent') &&
      !['aux', 'nsubj', 'cc'].some((relation) => childOf(tokens, index, relation)),
  )
  return verb < 0 ? undefined : tokens.map((token, index) => (index === verb ? {...token, head: verb - 2, relation: 'acl'} : token))
}

function childOf(tokens: readonly Token[], head: number, relation: string): boolean {
  return tokens.some((token) => token.head === head && plainRelation(token) === relation)
}

function lastIndex(tokens: readonly Token[], fits: (token: Token, index: number) => boolean): number {
  for (let index = tokens.length - 1; index >= 0; index--) if (fits(tokens[index]!, index)) return index
  return -1
}
