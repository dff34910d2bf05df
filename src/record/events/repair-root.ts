import type {Sentence, Token} from '../../model/parse.ts'
import {plainRelation} from '../phrase.ts'

type Links = {readonly head: number[]; readonly relation: string[]}

/**
 * A sentence whose root is a noun though a verb after it reads as its predicate gets that verb as root:
 * “Delegates from Fatah and eleven other factions gathered in Oslo” with “gathered” hung on “factions”.
 * Trees of other sentences come back as they are.
 */
export function repairRoot(sentence: Sentence, isHeading: boolean): Sentence {
  const {tokens} = sentence
  const root = tokens.findIndex(({head}) => head < 0)
  if (root < 0 || !isNominal(tokens[root]!) || hasPredicate(tokens, root)) return sentence
  const verb = predicateAfter(tokens, root)
  if (verb === undefined) return sentence
  const links = relink(tokens, root, verb)
  return {
    ...sentence,
    tokens: tokens.map((token, index) => ({
      ...token,
      head: links.head[index]!,
      relation: links.relation[index]!,
      ...(index === verb && token.xpos === 'VBN' && !isHeading && !hasHelper(tokens, verb) ? {xpos: 'VBD'} : {}),
    })),
  }
}

function isNominal({upos}: Token): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || upos === 'ADJ' || upos === 'NUM'
}

// A copula or a subject makes the noun itself the predicate.
function hasPredicate(tokens: readonly Token[], root: number): boolean {
  return tokens.some((token) => token.head === root && ['cop', 'nsubj', 'csubj', 'expl', 'aux'].includes(plainRelation(token)))
}

const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD'])
const loose = new Set(['acl', 'conj', 'parataxis', 'dep', 'list', 'appos', 'ccomp', 'advcl'])

// The first verb after the root that is no relative clause and has no mark before it, where no other finite verb stands outside it.
function predicateAfter(tokens: readonly Token[], root: number): number | undefined {
  const verb = tokens.findIndex((_, index) => index > root && mayPredicate(tokens, index))
  if (verb < 0) return undefined
  if (
    tokens[verb]!.xpos === 'VBN' &&
    !hasHelper(tokens, verb) &&
    tokens.some((token) => finite.has(token.xpos) && !isBelow(tokens, token, verb) && !isInRelative(tokens, token))
  )
    return undefined
  return verb
}

function mayPredicate(tokens: readonly Token[], index: number): boolean {
  const {upos, xpos, relation} = tokens[index]!
  if (upos !== 'VERB' || !loose.has(plainRelation(tokens[index]!)) || isSubordinate(tokens, index)) return false
  return hasHelper(tokens, index) || (xpos !== 'VBG' && xpos !== 'VB' && relation !== 'acl:relcl') || (relation === 'acl:relcl' && finite.has(xpos))
}

function hasHelper(tokens: readonly Token[], verb: number): boolean {
  return tokens.some((token) => token.head === verb && plainRelation(token) === 'aux')
}

// “that met”, “which was signed”, “after it fell”
function isSubordinate(tokens: readonly Token[], verb: number): boolean {
  return tokens.some(
    (token, index) =>
      token.head === verb && index < verb && (plainRelation(token) === 'mark' || token.xpos === 'WDT' || token.xpos === 'WP' || token.xpos === 'WRB'),
  )
}

function isInRelative(tokens: readonly Token[], token: Token): boolean {
  for (let at: Token | undefined = token, steps = 0; at && steps < 40; at = tokens[at.head], steps++) if (at.relation === 'acl:relcl') return true
  return false
}

function isBelow(tokens: readonly Token[], token: Token, top: number): boolean {
  for (let at: Token | undefined = token, steps = 0; at && steps < 40; at = tokens[at.head], steps++) if (at === tokens[top] || at.head === top) return true
  return false
}

// The verb becomes root, the old root its subject; what the nouns before took from after the verb goes to the verb.
function relink(tokens: readonly Token[], root: number, verb: number): Links {
  const head = tokens.map((token) => token.head)
  const relation = tokens.map((token) => token.relation)
  const own = tokens.findIndex((token) => token.head === verb && plainRelation(token) === 'nsubj')
  for (const [index, token] of tokens.entries()) {
    if (index > verb && token.head < verb && token.head >= 0) {
      head[index] = verb
      relation[index] =
        token.upos === 'PUNCT' ? 'punct' : ['nmod', 'ccomp', 'acl', 'list'].includes(plainRelation(token)) && isNominal(token) ? 'obl' : token.relation
    }
  }
  head[verb] = -1
  relation[verb] = 'root'
  const subject = tokens.some((token) => token.head === verb && token.relation === 'aux:pass') ? 'nsubj:pass' : 'nsubj'
  const isList = own < 0 || tokens.slice(root, own).some(({upos, text}) => upos === 'CCONJ' || text === ',')
  head[root] = isList ? verb : own
  relation[root] = isList ? subject : 'dep'
  if (own >= 0 && isList) {
    head[own] = root
    relation[own] = 'conj'
  }
  return {head, relation}
}
