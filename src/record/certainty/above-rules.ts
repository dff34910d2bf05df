import {hasSignature, type Signature} from '../../../lexicon/embedding-predicates.ts'
import type {Modality} from '../../model/statement.ts'
import {type Act, below, hangsBy, has, setOf} from './act.ts'
import {type Certainty, opposite, weaker} from './certainty.ts'

/** An act, what it hangs on, and what is known of the latter. */
export type Pair = {readonly act: Act; readonly over: Act; readonly outer: Certainty}

/** What the word above an act says of it. `example` and `twin` mark the act with brackets; the twin must not match. */
export type AboveRule = {
  readonly name: string
  readonly example: string
  readonly twin: string
  readonly match: (pair: Pair) => boolean
  readonly gives: (outer: Certainty, own: Certainty) => Certainty
}

const clauses = ['xcomp', 'ccomp', 'csubj', 'advcl', 'acl', 'obl', 'nmod']
const nouns = ['obj', 'nsubj:pass', 'obl', 'nmod', 'compound']

function isTo({act}: Pair): boolean {
  return has(act, ['mark'], setOf('to'))
}
function isThat(pair: Pair): boolean {
  const isClause = hangsBy(pair.act, 'ccomp', 'csubj', 'acl') || (hangsBy(pair.act, 'advcl') && has(pair.act, ['mark'], setOf('that')))
  return isClause && !isTo(pair) && !hangsBy(pair.act, 'acl:relcl')
}
function isUnder({over}: Pair, signature: Signature): boolean {
  return hasSignature(over.word.lemma, signature) || (over.word.upos === 'ADJ' && hasSignature(over.word.text.toLowerCase(), signature))
}
function isPassive({over}: Pair): boolean {
  return below(over, 'aux:pass', 'nsubj:pass').length > 0
}
function isNoun(pair: Pair): boolean {
  return pair.act.word.upos === 'NOUN' && hangsBy(pair.act, ...nouns)
}
function as(modality: Modality): AboveRule['gives'] {
  return (outer, own) => ({polarity: outer.polarity === 'denied' ? opposite(own.polarity) : own.polarity, modality: weaker(modality, own.modality)})
}

/** The first that matches says it. */
export const aboveRules: readonly AboveRule[] = [
  {
    name: 'going-to',
    example: 'The mission is going to [leave] on Friday.',
    twin: 'The mission is going there and [left] no address.',
    match: (pair) => pair.over.word.lemma === 'go' && pair.over.word.xpos === 'VBG' && isTo(pair) && hangsBy(pair.act, 'xcomp'),
    gives: as('planned'),
  },
  {
    name: 'have-to',
    example: 'The troops have to [leave] by Friday.',
    twin: 'The troops have begun to [leave].',
    match: (pair) => /^(?:have|need|ought)$/.test(pair.over.word.lemma) && isTo(pair) && hangsBy(pair.act, 'xcomp'),
    gives: as('hypothetical'),
  },
  {
    name: 'hearsay-passive',
    example: 'The general is rumoured to have [fled].',
    twin: 'The general is known to have [fled].',
    match: (pair) =>
      isTo(pair) &&
      isPassive(pair) &&
      (isUnder(pair, 'rumours') || isUnder(pair, 'tells')) &&
      below(pair.act, 'aux').some(({lemma}) => lemma === 'have' || lemma === 'be'),
    gives: as('rumoured'),
  },
  {
    name: 'expects',
    example: 'The talks are expected to [last] a week.',
    twin: 'The talks are known to [last] a week.',
    match: (pair) => hangsBy(pair.act, ...clauses) && (!hangsBy(pair.act, 'advcl') || isTo(pair) || isThat(pair)) && isUnder(pair, 'expects') && !isPast(pair),
    gives: as('expected'),
  },
  {
    name: 'came-to-an-end',
    example: 'The army stopped [shelling] the town.',
    twin: 'The army avoided [shelling] the town.',
    match: (pair) =>
      (isUnder(pair, 'ends') || /^(?:stop|halt)$/.test(pair.over.word.lemma)) &&
      pair.act.word.xpos === 'VBG' &&
      hangsBy(pair.act, 'xcomp', 'ccomp', 'obj') &&
      !has(pair.act, ['mark', 'case'], setOf('from')),
    gives: (_outer, own) => own,
  },
  {
    name: 'undoes',
    example: 'Both movements refused to [sign] the text.',
    twin: 'Both movements managed to [sign] the text.',
    match: (pair) =>
      isUnder(pair, 'undoes') &&
      (isTo(pair) || isNoun(pair) || isFrom(pair)) &&
      (!hangsBy(pair.act, 'advcl') || has(pair.act, ['mark', 'case'], setOf('from'))),
    gives: (outer, own) => ({polarity: opposite(outer.polarity), modality: weaker(outer.modality, own.modality)}),
  },
  {
    name: 'goes-on',
    example: 'The army continues to [shell] the town.',
    twin: 'The army promised to [shell] the town.',
    match: (pair) => isUnder(pair, 'continues') && (isTo(pair) || isFrom(pair)) && hangsBy(pair.act, 'xcomp', 'advcl'),
    gives: (outer, own) => ({polarity: outer.polarity, modality: weaker(outer.modality === 'happened' ? 'ongoing' : outer.modality, own.modality)}),
  },
  {
    name: 'came-about',
    example: 'The guards managed to [free] the hostages.',
    twin: 'The guards vowed to [free] the hostages.',
    match: (pair) =>
      isUnder(pair, 'does') &&
      !isUnder(pair, 'plans') &&
      hangsBy(pair.act, 'xcomp', 'obj', 'nsubj:pass') &&
      (!isNoun(pair) || pair.outer.modality !== 'happened' || pair.outer.polarity === 'denied'),
    gives: (outer, own) => ({polarity: outer.polarity === 'denied' ? opposite(own.polarity) : own.polarity, modality: weaker(outer.modality, own.modality)}),
  },
  {
    name: 'plans',
    example: 'The alliance plans to [send] observers.',
    twin: 'The alliance began to [send] observers.',
    match: (pair) =>
      isUnder(pair, 'plans') &&
      (isTo(pair) || (isNoun(pair) && !isUnder(pair, 'tells')) || isFrom(pair)) &&
      (!hangsBy(pair.act, 'advcl') || has(pair.act, ['mark', 'case'], setOf('at on for'))) &&
      !isPast(pair),
    gives: as('planned'),
  },
  {
    name: 'allows',
    example: 'The law allows the police to [arrest] them.',
    twin: 'The law led the police to [arrest] them.',
    match: (pair) => isUnder(pair, 'allows') && (isTo(pair) || (pair.over.word.upos === 'NOUN' && hangsBy(pair.act, 'acl', 'nmod'))),
    gives: as('possible'),
  },
  {
    name: 'denies',
    example: 'The militia denied that it had [attacked] the convoy.',
    twin: 'The militia announced that it had [attacked] the convoy.',
    match: (pair) => isUnder(pair, 'denies') && (isThat(pair) || isFrom(pair) || (isNoun(pair) && /^den(?:y|ial)$/.test(pair.over.word.lemma))),
    gives: (outer, own) => ({polarity: outer.polarity === 'denied' ? own.polarity : opposite(own.polarity), modality: own.modality}),
  },
  {
    name: 'does-not-think',
    example: 'The envoy does not believe that the talks [failed].',
    twin: 'The envoy believes that the talks [failed].',
    match: (pair) =>
      pair.outer.polarity === 'denied' &&
      (isUnder(pair, 'holds') || /^(?:say|mean|claim)$/.test(pair.over.word.lemma)) &&
      (isThat(pair) || hangsBy(pair.act, 'xcomp')),
    gives: (_outer, own) => ({polarity: opposite(own.polarity), modality: weaker('possible', own.modality)}),
  },
  {
    name: 'no-sign',
    example: 'The army has seen no indications that the leader was [killed].',
    twin: 'The army has seen indications that the leader was [killed].',
    match: (pair) =>
      /^(?:indication|sign|evidence|proof|confirmation|hint|suggestion)$/.test(pair.over.word.lemma) &&
      hangsBy(pair.act, 'acl', 'acl:relcl', 'ccomp') &&
      below(pair.act, 'nsubj').length > 0 &&
      (pair.outer.polarity === 'denied' || has(pair.over, ['det'], setOf('no'))),
    gives: (_outer, own) => ({polarity: opposite(own.polarity), modality: weaker('possible', own.modality)}),
  },
  {
    name: 'wonders',
    example: 'Officials doubt that the truce [held].',
    twin: 'Officials confirmed that the truce [held].',
    match: (pair) => isUnder(pair, 'supposes') && (isThat(pair) || isTo(pair)) && !isUnder(pair, 'tells'),
    gives: as('hypothetical'),
  },
  {
    name: 'seems',
    example: 'The rebels seem to have [left].',
    twin: 'The rebels are known to have [left].',
    match: (pair) => /^(?:seem|appear)$/.test(pair.over.word.lemma) && hangsBy(pair.act, 'xcomp', 'ccomp', 'csubj'),
    gives: as('possible'),
  },
  {
    name: 'wishes',
    example: 'The mayor hopes that the train [comes].',
    twin: 'The mayor knows that the train [comes].',
    match: (pair) => /^(?:hope|wish|fear|worry|afraid)$/.test(pair.over.word.lemma) && isThat(pair),
    gives: as('possible'),
  },
  {
    name: 'demands',
    example: 'The council demanded that he [resign].',
    twin: 'The council noted that he [resigned].',
    match: (pair) => isUnder(pair, 'plans') && isThat(pair) && isSubjunctive(pair.act) && below(pair.act, 'aux').length === 0,
    gives: as('planned'),
  },
  {
    name: 'hard-to-do',
    example: 'It is hard to [say] when the road will open.',
    twin: 'It is clear that they [say] little of the road.',
    match: (pair) =>
      isTo(pair) && hangsBy(pair.act, 'xcomp', 'csubj', 'ccomp', 'advcl') && /^ADJ$/.test(pair.over.word.upos) && !isUnder(pair, 'factive') && !isPast(pair),
    gives: as('possible'),
  },
  {
    name: 'to-do-it',
    example: 'The minister flew to Cairo to [meet] the delegation.',
    twin: 'The minister flew to Cairo and [met] the delegation.',
    match: (pair) => isTo(pair) && hangsBy(pair.act, 'advcl', 'acl', 'csubj', 'ccomp', 'obl') && !isPast(pair),
    gives: (outer, own) => ({polarity: own.polarity, modality: weaker(weaker('planned', outer.modality), own.modality)}),
  },
  {
    name: 'way-of-doing',
    example: 'The envoy has a role in [ending] the siege.',
    twin: 'The envoy was wounded after [ending] the siege.',
    match: (pair) =>
      pair.act.word.xpos === 'VBG' &&
      /^(?:NOUN|ADJ)$/.test(pair.over.word.upos) &&
      has(pair.act, ['mark', 'case'], setOf('of in for at to about on')) &&
      !isUnder(pair, 'factive'),
    gives: as('possible'),
  },
  {
    name: 'part-of-it',
    example: 'The army may withdraw, [leaving] the town to the police.',
    twin: 'The army withdrew, [leaving] the town to the police.',
    match: (pair) =>
      isUnsure(pair.outer) &&
      hangsBy(pair.act, 'advcl', 'xcomp') &&
      pair.act.word.xpos !== 'VBD' &&
      (!hasMark(pair) || isTo(pair) || has(pair.act, ['mark', 'case', 'advmod'], goesAlong)),
    gives: (outer, own) => ({polarity: outer.polarity === 'denied' ? opposite(own.polarity) : own.polarity, modality: weaker(outer.modality, own.modality)}),
  },
  {
    name: 'some-act-in-it',
    example: 'The ruling could cause a [strike].',
    twin: 'The ruling could prolong the [strike].',
    match: (pair) =>
      isUnsure(pair.outer) &&
      isNoun(pair) &&
      !hangsBy(pair.act, 'nmod') &&
      !has(pair.act, ['det', 'nmod:poss', 'nummod'], setOf('the this that these those its their his her')) &&
      below(pair.act, 'nmod:poss').length === 0,
    gives: (outer, own) => ({polarity: own.polarity, modality: weaker(outer.modality, own.modality)}),
  },
]

// “that he resign”: no -s where one would be
function isSubjunctive(act: Act): boolean {
  if (act.word.xpos === 'VB') return true
  return act.word.xpos === 'VBP' && below(act, 'nsubj', 'nsubj:pass').some(({xpos, lemma}) => xpos === 'NN' || xpos === 'NNP' || /^(?:he|she|it)$/.test(lemma))
}

const goesAlong = setOf('by in when once until while with as whenever before')

function isUnsure({polarity, modality}: Certainty): boolean {
  return polarity === 'denied' || (modality !== 'happened' && modality !== 'ongoing')
}

// “He remembers refusing”, “prevented from leaving”, “aimed at discussing”
function isFrom({act}: Pair): boolean {
  return act.word.xpos === 'VBG' && hangsBy(act, 'xcomp', 'advcl', 'obl', 'acl', 'nmod', 'ccomp') && !hangsBy(act, 'acl:relcl')
}

function isPast({act}: Pair): boolean {
  return below(act, 'aux').some(({lemma}) => lemma === 'have') && act.word.xpos === 'VBN' && !has(act, ['aux'], setOf('will would'))
}

function hasMark({act}: Pair): boolean {
  return below(act, 'mark', 'case').length > 0
}
