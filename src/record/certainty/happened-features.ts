import {hashText, paired} from '../../text/hash.ts'
import type {Features} from '../sayings/features.ts'
import {type Act, above, below, headOfList} from './act.ts'

const nothing = hashText('∅')
const words = /^(?:aux|aux:pass|advmod|mark|det|case|cop|nsubj|nsubj:pass|expl|nmod:poss|amod)$/

/** What speaks for an act having happened, for the weights of models/certainty.bin. */
export function happenedFeatures(act: Act, out: Features): void {
  out.clear()
  const {word} = act
  const over = above(act)
  const [lemma, tag, relation] = [hashText(word.lemma), hashText(word.xpos), hashText(word.relation)]
  out.add(1, 0)
  out.add(2, lemma)
  out.add(3, tag)
  out.add(4, paired(tag, relation))
  out.add(5, paired(lemma, tag))
  kinFeatures(act, {out, slot: 10, tag})
  const previous = act.sentence.tokens[act.at - 1]
  out.add(6, paired(previous ? hashText(previous.lemma) : nothing, tag))
  out.add(7, paired(hashText(act.sentence.tokens.at(-1)?.text ?? ''), relation))
  const first = headOfList(act)
  if (first !== act) kinFeatures(first, {out, slot: 20, tag})
  if (!over) return
  const overLemma = hashText(over.word.lemma)
  out.add(30, paired(overLemma, relation))
  out.add(31, paired(overLemma, paired(relation, tag)))
  out.add(32, paired(hashText(over.word.xpos), paired(relation, tag)))
  kinFeatures(over, {out, slot: 40, tag: relation})
  const top = above(over)
  if (!top) return
  out.add(50, paired(hashText(top.word.lemma), paired(hashText(over.word.relation), relation)))
  kinFeatures(top, {out, slot: 60, tag: paired(hashText(over.word.relation), relation)})
}

function kinFeatures(act: Act, {out, slot, tag}: {out: Features; slot: number; tag: number}): void {
  for (const token of below(act, 'aux', 'advmod', 'mark', 'det', 'case', 'cop', 'nsubj', 'expl', 'nmod:poss', 'amod')) {
    if (!words.test(token.relation)) continue
    const isSubject = token.relation.startsWith('nsubj')
    const told = hashText(isSubject ? (token.upos === 'PRON' ? token.text.toLowerCase() : token.xpos) : token.text.toLowerCase())
    out.add(slot, paired(hashText(token.relation), told))
    out.add(slot + 1, paired(paired(hashText(token.relation), told), tag))
  }
}
