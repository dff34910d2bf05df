import {nounKind} from '../../../lexicon/entity-nouns.ts'
import type {Token} from '../../model/parse.ts'
import {plainRelation} from '../phrase.ts'

const finite = new Set(['VBD', 'VBZ', 'VBP'])

/** “Police | shot | and killed the driver”: joined to a verb, with a noun before it, the word is a verb itself. */
export function verbAsNoun(tokens: readonly Token[]): Token[] | undefined {
  const verb = tokens.findIndex(
    ({text, upos}, index) =>
      /^(?:shot|hit|beat)$/i.test(text) &&
      upos !== 'VERB' &&
      tokens[index + 1]?.text === 'and' &&
      tokens[index + 2]?.xpos === 'VBD' &&
      index > 0 &&
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[index - 1]!.upos) &&
      tokens[index - 1]!.head === index,
  )
  if (verb < 0) return undefined
  const lemma = tokens[verb]!.text.toLowerCase() === 'shot' ? 'shoot' : tokens[verb]!.text.toLowerCase()
  return tokens.map((token, index) => {
    if (index === verb) return {...token, upos: 'VERB', xpos: 'VBD', lemma}
    if (index === verb - 1) return {...token, relation: 'nsubj'}
    // “Israeli | troops”: what told of the noun tells of the one before it.
    return token.head === verb && index < verb - 1 && ['compound', 'amod', 'det', 'nummod'].includes(plainRelation(token)) ? {...token, head: verb - 1} : token
  })
}

/** “shot | dead | the attacker”: what became of him, not what he was before. */
export function deadBehind(tokens: readonly Token[]): Token[] | undefined {
  const word = tokens.findIndex(
    ({text, relation, head}, index) =>
      text === 'dead' && relation === 'amod' && head > index + 1 && tokens[index - 1]?.upos === 'VERB' && /^(?:DET|NUM|ADJ|ADV)$/.test(tokens[index + 1]!.upos),
  )
  return word < 0 ? undefined : tokens.map((token, index) => (index === word ? {...token, head: word - 1, relation: 'xcomp'} : token))
}

/** “rejected | claims by Peru”, “condemned the attack by rebels”: in the active, “by” right behind an object tells whose it is. */
export function ownerBehind(tokens: readonly Token[]): Token[] | undefined {
  const owner = tokens.findIndex(({upos, relation, head}, index) => {
    const by = tokens.findIndex((token, at) => token.head === index && token.relation === 'case' && at < index)
    if (!/^obl(?::|$)/.test(relation) || (upos !== 'PROPN' && upos !== 'NOUN') || tokens[by]?.lemma !== 'by') return false
    const [verb, object] = [tokens[head], tokens[by - 1]]
    const isActive = verb !== undefined && (finite.has(verb.xpos) || verb.xpos === 'VB' || verb.xpos === 'VBG') && head < by
    return (
      isActive &&
      object?.upos === 'NOUN' &&
      object.head === head &&
      object.relation === 'obj' &&
      !measures.test(tokens[index]!.lemma) &&
      !hasNumber(tokens, index)
    )
  })
  if (owner < 0) return undefined
  const object = tokens.findIndex((token, at) => at < owner && token.head === tokens[owner]!.head && token.relation === 'obj')
  return tokens.map((token, index) => (index === owner ? {...token, head: object, relation: 'nmod'} : token))
}

// “raised the tax by a third”, “left the room by the window”, “finish the work by Friday”
const measures =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|day|hour|night|noon|midnight|deadline|end|half|third|quarter|percent|point|margin|vote|accident|mistake|hand|force|car|bus|train|plane|ship|road|sea|air|land|phone|telephone|email|letter|way|means|law|name|window|door)$/i

function hasNumber(tokens: readonly Token[], index: number): boolean {
  return tokens.some(({head, upos}) => head === index && upos === 'NUM')
}

/** “Dorn and the | director | general of the agency”: two nouns side by side on one “and” are one office. */
export function officeOfTwo(tokens: readonly Token[]): Token[] | undefined {
  const first = tokens.findIndex(({upos, relation, head}, index) => {
    const next = tokens[index + 1]
    return relation === 'conj' && upos === 'NOUN' && next?.relation === 'conj' && next.upos === 'NOUN' && next.head === head
  })
  if (first < 0) return undefined
  return tokens.map((token, index) => {
    if (index === first) return {...token, head: first + 1, relation: 'compound'}
    return token.head === first ? {...token, head: first + 1} : token
  })
}

/** “| Talks between Peru and Chile resumed”: the capital is the sentence's, not a name's. */
export function nameAsNoun(tokens: readonly Token[]): Token[] | undefined {
  const first = tokens.findIndex(({upos}) => upos !== 'PUNCT')
  const token = tokens[first]
  if (token?.upos !== 'PROPN' || tokens[first + 1]?.upos !== 'ADP' || !/s$/.test(token.text)) return undefined
  const lemma = token.lemma.toLowerCase().replace(/s$/, '')
  if (nounKind(lemma, true) !== 'event') return undefined
  return tokens.map((one, index) => (index === first ? {...one, upos: 'NOUN', xpos: 'NNS', lemma} : one))
}

/** “said | more than 2,800 members of the corps had been arrested”: what stands before the finite verb of a clause without a subject is its subject. */
export function objectOfSaying(tokens: readonly Token[]): Token[] | undefined {
  const clause = tokens.findIndex(({relation, head, upos}, index) => {
    if (
      relation !== 'ccomp' ||
      upos !== 'VERB' ||
      head < 0 ||
      head > index ||
      !/^(?:say|report|announce|claim|confirm|add|note|believe|think)$/.test(tokens[head]!.lemma)
    )
      return false
    return !hasChild(tokens, index, 'nsubj') && hasChild(tokens, index, 'aux')
  })
  if (clause < 0) return undefined
  const {head} = tokens[clause]!
  const object = tokens.findIndex((token, index) => token.head === head && token.relation === 'obj' && index > head && index < clause)
  if (object < 0 || tokens.slice(object, clause).some(({text}) => /^[;:“”"]$/.test(text))) return undefined
  const isPassive = tokens.some((token) => token.head === clause && token.relation === 'aux:pass')
  return tokens.map((token, index) => (index === object ? {...token, head: clause, relation: isPassive ? 'nsubj:pass' : 'nsubj'} : token))
}

function hasChild(tokens: readonly Token[], head: number, relation: string): boolean {
  return tokens.some((token) => token.head === head && plainRelation(token) === relation)
}

/** “The army | seized | and inspected a freighter, the ministry said”: joined to a verb in the past that has an object, a participle behind its noun is a verb. */
export function participleAsVerb(tokens: readonly Token[]): Token[] | undefined {
  const verb = tokens.findIndex(
    ({xpos, relation, head}, index) =>
      xpos === 'VBN' && relation === 'acl' && head === index - 1 && isActiveBeside(tokens, index) && (isSubjectTwice(tokens, head) || tokens[head]!.head < 0),
  )
  if (verb < 0) return undefined
  const noun = tokens[verb]!.head
  const {head, relation} = tokens[noun]!
  return tokens.map((token, index) => {
    if (index === verb) return {...token, xpos: 'VBD', head, relation: head < 0 ? relation : 'ccomp'}
    return index === noun ? {...token, head: verb, relation: 'nsubj'} : token
  })
}

// A verb in the past that is joined to it has an object and no subject of its own.
function isActiveBeside(tokens: readonly Token[], verb: number): boolean {
  const joined = tokens.findIndex(({head, relation, xpos}) => head === verb && relation === 'conj' && xpos === 'VBD')
  const relations = tokens.filter(({head}) => head === joined).map(plainRelation)
  return joined > 0 && relations.includes('obj') && !relations.includes('nsubj') && !relations.includes('aux')
}

// The verb that it would be the subject of has one of its own behind.
function isSubjectTwice(tokens: readonly Token[], noun: number): boolean {
  const {head, relation} = tokens[noun]!
  return relation === 'nsubj' && tokens.some((token, index) => index > noun && token.head === head && token.relation === 'nsubj')
}

/** “a vessel | that on Monday carried oil”: behind a noun a clause with “that” or “which” as its subject tells of the noun. */
export function clauseOfNoun(tokens: readonly Token[]): Token[] | undefined {
  const clause = tokens.findIndex(({relation, upos}, index) => upos === 'VERB' && relation === 'advcl' && nounOfClause(tokens, index) !== undefined)
  if (clause < 0) return undefined
  const noun = nounOfClause(tokens, clause)!
  return tokens.map((token, index) => (index === clause ? {...token, head: noun, relation: 'acl:relcl'} : token))
}

function nounOfClause(tokens: readonly Token[], clause: number): number | undefined {
  const word = tokens.findIndex((token, index) => token.head === clause && token.xpos === 'WDT' && plainRelation(token) === 'nsubj' && index < clause)
  const noun = tokens[word - 1]
  return word > 0 && noun && (noun.upos === 'NOUN' || noun.upos === 'PROPN') ? word - 1 : undefined
}
