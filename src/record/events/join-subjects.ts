import type {Token} from '../../model/parse.ts'
import {plainRelation} from '../phrase.ts'

/** “Fiji and three rebel leaders | signed”: of two subjects of one verb with nothing but “and” or a comma between them the second is joined to the first. */
export function joinSubjects(tokens: readonly Token[]): Token[] | undefined {
  const second = tokens.findIndex((token, index) => {
    if (token.head <= index || plainRelation(token) !== 'nsubj' || !isNominal(token)) return false
    const first = firstSubject(tokens, token.head, index)
    return first !== undefined && isJoined(tokens, first, index)
  })
  if (second < 0) return undefined
  const first = firstSubject(tokens, tokens[second]!.head, second)!
  return tokens.map((token, index) => {
    if (index === second) return {...token, head: first, relation: 'conj'}
    // “and three | leaders”: the number counts the second.
    return index > first && index < second && token.head === first && token.upos === 'NUM' ? {...token, head: second, relation: 'nummod'} : token
  })
}

function firstSubject(tokens: readonly Token[], verb: number, before: number): number | undefined {
  const first = tokens.findIndex((token, index) => index < before && token.head === verb && plainRelation(token) === 'nsubj' && isNominal(token))
  return first < 0 ? undefined : first
}

function isNominal({upos}: Token): boolean {
  return upos === 'NOUN' || upos === 'PROPN'
}

// Behind the first stand only what belongs to it, one “and” or comma, and the words before the second that belong to it.
function isJoined(tokens: readonly Token[], first: number, second: number): boolean {
  const joint = tokens.findIndex(({text}, index) => index > first && index < second && /^(?:and|,|&)$/i.test(text))
  if (joint < 0) return false
  const between = tokens.slice(joint + 1, second)
  return (
    between.every(({upos, text}) => ['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'].includes(upos) || /^(?:and|-|’s|'s)$/i.test(text)) &&
    tokens.slice(first + 1, joint).every(({upos}) => upos !== 'VERB' && upos !== 'AUX' && upos !== 'PUNCT')
  )
}

/** “the envoy to Fiji and three aides were”: people stand beside who the place belongs to, not beside the place. */
export function joinToHolder(tokens: readonly Token[]): Token[] | undefined {
  const joined = tokens.findIndex((token, index) => token.relation === 'conj' && holderOf(tokens, index) !== undefined)
  if (joined < 0) return undefined
  const holder = holderOf(tokens, joined)!
  return tokens.map((token, index) => (index === joined ? {...token, head: holder} : token))
}

// A plural with a number or “other” beside a name in the singular that hangs on a noun by a preposition, in front of a verb in the plural.
function holderOf(tokens: readonly Token[], index: number): number | undefined {
  const {head, xpos} = tokens[index]!
  const place = tokens[head]
  if ((xpos !== 'NNS' && xpos !== 'NNPS') || place?.xpos !== 'NNP' || place.relation !== 'nmod' || place.head < 0 || place.head >= head) return undefined
  const noun = tokens[place.head]!
  const counts = tokens.some((token) => token.head === index && (token.upos === 'NUM' || /^(?:other|several|many)$/i.test(token.text)))
  return counts && noun.xpos === 'NN' && plainRelation(noun) === 'nsubj' && isPlural(tokens, noun.head) ? place.head : undefined
}

function isPlural(tokens: readonly Token[], verb: number): boolean {
  return !tokens.some((token) => token.head === verb && (plainRelation(token) === 'aux' || token.relation === 'cop') && /^(?:was|is|has)$/i.test(token.text))
}

/** “refused to resign, | warning the crowd”: what trails behind a comma is done by the verb above, not by what was refused. */
export function raiseTrailing(tokens: readonly Token[]): Token[] | undefined {
  const trailing = tokens.findIndex(
    ({xpos, relation, head}, index) =>
      xpos === 'VBG' && relation === 'advcl' && head < index && tokens[index - 1]?.text === ',' && tokens[head]?.relation === 'xcomp',
  )
  if (trailing < 0) return undefined
  let {head} = tokens[trailing]!
  while (tokens[head]!.relation === 'xcomp' && tokens[head]!.head >= 0) head = tokens[head]!.head
  return tokens.map((token, index) => (index === trailing ? {...token, head} : token))
}
