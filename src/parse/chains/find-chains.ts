import type {Chain, EntityKind, Mention, Name, Sentence} from '../../model/parse.ts'
import type {Report} from '../../model/report.ts'
import {headOf} from '../../model/tree.ts'
import {spanOf} from '../../text/span-of.ts'
import type {Candidate} from './candidate.ts'
import {chainModel} from './chain-model.ts'
import {candidatesOf} from './find-candidates.ts'
import type {GrowingChain} from './growing-chain.ts'
import {kindOfChain} from './kind-of-chain.ts'
import {linkMentions} from './link-mentions.ts'
import type {Range} from './noun-phrase.ts'

/** A report with all that chains are made of. */
export type Named = {readonly report: Report; readonly sentences: readonly Sentence[]; readonly names: readonly Name[]}

/** Finds which phrases of a report stand for the same; every name and every phrase that stands for somebody is in a chain, alone if need be. */
export function findChains(named: Named): Chain[] {
  const chains: Chain[] = []
  for (const linked of linkedChains(named)) {
    const chain = {...linked, mentions: linked.mentions.filter(({isNested}) => !isNested)}
    if (chain.mentions.length === 0) continue
    const kind = kindOfChain(chain)
    if (!isWorthKeeping(chain, kind)) continue
    chains.push({id: `c${chains.length + 1}`, kind, mentions: chain.mentions.flatMap((mention) => written(named, mention))})
  }
  return chains
}

/** The chains before they are written down: whole noun phrases, all of them. */
export function linkedChains({sentences, names}: Pick<Named, 'sentences' | 'names'>): GrowingChain[] {
  return linkMentions(candidatesIn(sentences, names), sentences, {model: chainModel()})
}

/** All phrases of a report that may stand for somebody or something. */
export function candidatesIn(sentences: readonly Sentence[], names: readonly Name[]): Candidate[] {
  const bySentence = Map.groupBy(names, ({sentence}) => sentence)
  return sentences.flatMap((sentence, number) => candidatesOf(sentence, number, bySentence.get(number) ?? []))
}

// A thing that is told once and has no name is no one to speak of.
function isWorthKeeping({mentions}: GrowingChain, kind: EntityKind): boolean {
  const [first] = mentions
  return mentions.length > 1 || first!.name !== undefined || (kind !== 'other' && first!.form !== 'pronoun' && !first!.isWhole)
}

// “Russian Foreign Minister Sergei Lavrov” is written as the name; where the head of the phrase is not in the name, as the phrase too.
function written({report, sentences}: Named, mention: Candidate): Mention[] {
  const sentence = sentences[mention.sentence]!
  const make = ({from, to}: Range, form: Mention['form'], head: number): Mention => {
    const span = spanOf(report.text, sentence.tokens[from]!.start, sentence.tokens[to - 1]!.end)
    return {...span, sentence: mention.sentence, from, to, head, form}
  }
  const phrase = withoutPossessive(sentence, mention.phrase)
  const {name} = mention
  if (!name) return [make(phrase, mention.form === 'name' && !isAllName(sentence, phrase) ? 'nominal' : mention.form, mention.head)]
  const head = headOf(sentence, name.from, name.to)
  const plainName = make({from: name.from, to: name.to}, 'name', head)
  return mention.head >= name.from && mention.head < name.to ? [plainName] : [make(phrase, 'nominal', mention.head), plainName]
}

// “Representatives of Hamas” is a phrase, whatever the tagger takes its head for.
function isAllName({tokens}: Sentence, {from, to}: Range): boolean {
  return tokens.slice(from, to).every(({upos}, at) => upos === 'PROPN' || (at === 0 && upos === 'DET'))
}

function withoutPossessive({tokens}: Sentence, {from, to}: Range): Range {
  return to - from > 1 && tokens[to - 1]!.xpos === 'POS' ? {from, to: to - 1} : {from, to}
}
