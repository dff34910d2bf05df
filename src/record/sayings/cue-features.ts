import {hashText, paired} from '../../text/hash.ts'
import {type Features, none} from './features.ts'
import type {View} from './view.ts'

const candidates = new Set(['VERB', 'NOUN', 'ADJ', 'AUX', 'ADV', 'PROPN'])
const others = /^(?:according|per|[:―—–-]+|-+|in|to|for|with|on|about|by|of)$/i

/** Whether a token may be the head of a cue at all: a word with a meaning, `according`, a colon or a dash. */
export function mayCue(view: View, token: number): boolean {
  const {upos, text} = view.sentence.tokens[token]!
  return candidates.has(upos) ? upos !== 'PROPN' || view.kinds[token] !== 0 : others.test(text)
}

const telling = new Map(
  [
    'nsubj',
    'nsubj:pass',
    'ccomp',
    'xcomp',
    'obj',
    'obl',
    'mark',
    'aux',
    'aux:pass',
    'advmod',
    'cop',
    'advcl',
    'parataxis',
    'case',
    'cc',
    'conj',
    'expl',
    'iobj',
    'acl',
    'nmod',
    'compound:prt',
    'csubj',
    'obl:agent',
    'acl:relcl',
    'nmod:poss',
    'det',
    'amod',
  ].map((name) => [hashText(name), name]),
)
const worded = new Set(
  [...telling].filter(([, name]) => /^(?:mark|aux|aux:pass|advmod|case|nsubj|compound:prt|cop|expl|det|nmod:poss)$/.test(name)).map(([hash]) => hash),
)

/** What speaks for and against a token being the head of a cue. */
export function cueFeatures(view: View, token: number, out: Features): void {
  out.clear()
  const {words, lemmas, tags, relations, heads, quoted, kinds} = view
  const lemma = lemmas[token]!
  const tag = tags[token]!
  const kind = kinds[token]!
  out.add(1, 0)
  out.add(2, lemma)
  out.add(3, words[token]!)
  out.add(4, tag)
  out.add(5, paired(lemma, tag))
  out.add(6, paired(lemma, relations[token]!))
  out.add(7, paired(tag, relations[token]!))
  out.add(8, paired(kind, tag))
  kidFeatures(view, token, out)
  const head = heads[token]!
  const headLemma = head < 0 ? none : lemmas[head]!
  out.add(9, paired(headLemma, relations[token]!))
  out.add(10, paired(headLemma, lemma))
  out.add(11, paired(head < 0 ? none : tags[head]!, paired(tag, relations[token]!)))
  out.add(12, paired(kind, paired(head < 0 ? 99 : kinds[head]!, relations[token]!)))
  for (let offset = -2; offset <= 2; offset++) {
    if (offset === 0) continue
    const near = token + offset
    const inside = near >= 0 && near < view.size
    out.add(20 + offset, inside ? words[near]! : none)
    out.add(30 + offset, inside ? paired(tags[near]!, quoted[near]!) : none)
    out.add(40 + offset, paired(lemma, inside ? words[near]! : none))
    out.add(50 + offset, paired(kind, inside ? tags[near]! : none))
  }
  quoteFeatures(view, token, out)
  out.add(60, paired(view.block, kind))
  out.add(61, paired(view.block, paired(lemma, Math.min(token, 3))))
  out.add(62, Math.min(view.size, 10))
}

function kidFeatures(view: View, token: number, out: Features): void {
  const {lemmas, tags, relations, kinds} = view
  const lemma = lemmas[token]!
  let set = 0
  for (const kid of view.kids[token]!) {
    const relation = relations[kid]!
    if (!telling.has(relation)) continue
    const side = kid < token ? 1 : 2
    const arc = paired(relation, side)
    set += arc
    out.add(70, arc)
    out.add(71, paired(arc, lemma))
    out.add(72, paired(arc, kinds[token]!))
    out.add(73, paired(arc, paired(tags[kid]!, 0)))
    if (worded.has(relation)) {
      out.add(74, paired(relation, lemmas[kid]!))
      out.add(75, paired(relation, paired(lemmas[kid]!, kinds[token]!)))
    } else out.add(76, paired(arc, kinds[kid]!))
    // “says that it”, “expected to”: the word that brings the clause in
    const mark = view.kids[kid]!.find((below) => below < kid && (relations[below] === markRelation || relations[below] === caseRelation))
    if (mark !== undefined) {
      out.add(77, paired(arc, lemmas[mark]!))
      out.add(78, paired(lemma, paired(relation, lemmas[mark]!)))
    }
  }
  out.add(79, set)
  out.add(80, paired(set, kinds[token]!))
}

const markRelation = hashText('mark')
const caseRelation = hashText('case')

function quoteFeatures(view: View, token: number, out: Features): void {
  const {quoted, kinds, size} = view
  const kind = kinds[token]!
  let before = 9
  let after = 9
  for (let at = token - 1; at >= 0 && token - at < 9; at--)
    if (quoted[at]! > 1) {
      before = token - at
      break
    }
  for (let at = token + 1; at < size && at - token < 9; at++)
    if (quoted[at]! > 1) {
      after = at - token
      break
    }
  const inside = quoted[token]!
  out.add(90, paired(inside, kind))
  out.add(91, paired(Math.min(before, 5), paired(inside, kind)))
  out.add(92, paired(Math.min(after, 5), paired(inside, kind)))
  out.add(93, paired(paired(before, after), inside))
  out.add(94, paired(Math.min(after, 5), view.lemmas[token]!))
  out.add(95, paired(Math.min(before, 5), view.lemmas[token]!))
}
