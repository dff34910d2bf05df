import type {Parse, Token} from '../../model/parse.ts'
import type {Span} from '../../model/span.ts'
import {isRelation, subtree} from '../../model/tree.ts'
import {spanOfTokens} from '../phrase.ts'
import type {Saying} from './saying.ts'

const tellers =
  /^(?:tell|inform|notify|assure|reassure|remind|warn|brief|urge|ask|order|command|instruct|advise|persuade|convince|beg|implore|address|call|request|invite|email|text)$/
const speakers =
  /^(?:say|speak|write|explain|announce|report|reply|respond|complain|admit|confess|suggest|propose|mention|state|declare|testify|talk|apologize|apologise)$/

/** To whom it is said: “told reporters”, “said to the council”. */
export function addresseeOf(parse: Parse, {sentence, token, content, source}: Saying): Span | undefined {
  const scene = parse.sentences[sentence]!
  const verb = scene.tokens[token]!
  if (verb.upos !== 'VERB') return undefined
  for (const [index, word] of scene.tokens.entries()) {
    if (word.head !== token || !isAddressed(verb.lemma, word, index)) continue
    const inside = subtree(scene, index, (below) => /^(?:case|acl|ccomp|advcl|punct|appos|parataxis)/.test(below.relation) && below.head === index)
    const to = runTo(inside)
    const span = spanOfTokens(parse, scene, {from: inside[0]!, to})
    const isElsewhere = [...content, ...(source ? [source] : [])].every(({start, end}) => span.end <= start || span.start >= end)
    // “warned Thursday that …”
    const isTime = parse.times.some((time) => time.sentence === sentence && time.start <= span.start && span.end <= time.end)
    if (isElsewhere && !isTime) return span
  }
  return undefined

  function isAddressed(lemma: string, word: Token, index: number): boolean {
    if (!/^(?:NOUN|PROPN|PRON)$/.test(word.upos)) return false
    if (tellers.test(lemma) && (isRelation(word, 'obj') || isRelation(word, 'iobj')) && index > token) return true
    return (
      speakers.test(lemma) && isRelation(word, 'obl') && scene.tokens.some((below) => below.head === index && below.relation === 'case' && below.lemma === 'to')
    )
  }
}

// The unbroken run from the first.
function runTo(inside: readonly number[]): number {
  let to = inside[0]! + 1
  while (inside.includes(to)) to++
  return to
}
