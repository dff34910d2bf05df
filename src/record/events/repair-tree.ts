import type {Sentence, Token} from '../../model/parse.ts'
import {plainRelation} from '../phrase.ts'
import {repairRoot} from './repair-root.ts'

type Mend = (tokens: readonly Token[]) => Token[] | undefined

// Each sees what the one above left. Trees that none of them fits stay as they are.
const mends: readonly Mend[] = [
  clauseAsSubject, // While Peru waits, Ana Borg, who led the talks, | left.
  reducedClause, //   the resignation, | accepted by the king, | of the cabinet
]

/** A sentence with what trees of news often get wrong put right, where the words leave no doubt. */
export function repairTree(sentence: Sentence, isHeading: boolean): Sentence {
  let tokens: readonly Token[] = sentence.tokens
  for (const mend of mends) tokens = mend(tokens) ?? tokens
  return repairRoot(tokens === sentence.tokens ? sentence : {...sentence, tokens}, isHeading)
}

const finite = new Set(['VBD', 'VBZ', 'VBP'])

// A clause with a mark and a subject of its own is nobody’s subject: the name after its last comma is.
function clauseAsSubject(tokens: readonly Token[]): Token[] | undefined {
  const clause = tokens.findIndex(({upos, xpos, relation}) => upos === 'VERB' && finite.has(xpos) && (relation === 'nsubj' || relation === 'csubj'))
  if (clause < 0 || !childOf(tokens, clause, 'mark') || !childOf(tokens, clause, 'nsubj')) return undefined
  const verb = tokens[clause]!.head
  const subject = lastIndex(
    tokens,
    (token, index) => index > clause && index < verb && token.upos === 'PROPN' && plainRelation(token) === 'conj' && tokens[index - 1]?.text === ',',
  )
  if (verb < 0 || subject < 0) return undefined
  return tokens.map((token, index) => {
    if (index === clause) return {...token, relation: 'advcl'}
    if (index === subject) return {...token, head: verb, relation: 'nsubj'}
    return token.head === clause && index > subject && token.upos === 'VERB' ? {...token, head: subject, relation: 'acl:relcl'} : token
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
