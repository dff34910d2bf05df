import {asVerbs, eventDescriptors, eventLabels, namingVerbs, viewingVerbs, viewNouns} from '../../../lexicon/labels.ts'
import type {Sentence} from '../../model/parse.ts'
import {dependents, isRelation} from '../../model/tree.ts'
import {nounPhrase, type Range} from '../phrase.ts'
import type {Scene} from '../scene.ts'
import {around, type LabelFound, type LabelRule} from './label-found.ts'
import {labels} from './nouns.ts'

/** “X does not classify Y as Z”, “Y, which X considers Z”, “Y (considered Z)”, “Y was branded a Z”. */
export const naming: LabelRule = {
  name: 'naming',
  example: 'Ruritania does not classify the League as a terrorist organisation.',
  twin: 'Ruritania does not consider the League in its plans.',
  confidence: 0.85,
  match: (scene, at) => {
    const {sentence} = scene
    const token = sentence.tokens[at]!
    if (token.upos !== 'VERB' || !(namingVerbs.has(token.lemma) || viewingVerbs.has(token.lemma))) return []
    const given = givenName(scene, at)
    const target = given === undefined ? undefined : named(sentence, at, given)
    if (given === undefined || target === undefined || target === given) return []
    // “called it a day”, “listed him as a guest”: of whom a pronoun names, only what is a label by itself.
    if (sentence.tokens[target]!.xpos === 'PRP' && !isLabelling(sentence, given)) return []
    return [found(scene, at, given, target)]
  },
}

function found({sentence}: Scene, at: number, given: number, target: number): LabelFound {
  const label = wordsGiven(sentence, nounPhrase(sentence, given))
  // “in what she called a terror attack”: the attack is what was called so.
  const whom = /^W/.test(sentence.tokens[target]!.xpos)
    ? label
    : upTo(sentence, nounPhrase(sentence, target, ['conj', 'cc']), target < given ? label.from : sentence.tokens.length)
  const by = holderOf(sentence, at, {target, given})
  const holder = by === undefined ? undefined : nounPhrase(sentence, by, ['conj', 'cc'])
  return {label, target: whom, ...(holder ? {holder} : {}), at, evidence: around(holder, whom, label, {from: at, to: at + 1})}
}

// “the launch as a provocation” → “the launch”: what is given may hang on what is named.
function upTo({tokens}: Sentence, {from, to}: Range, limit: number): Range {
  let end = Math.min(to, limit)
  while (end > from + 1 && (tokens[end - 1]!.upos === 'ADP' || tokens[end - 1]!.upos === 'PUNCT' || tokens[end - 1]!.upos === 'DET')) end--
  return {from, to: end}
}

// Without article and quotation marks; where a quotation closes inside, up to there.
function wordsGiven(sentence: Sentence, {from, to}: Range): Range {
  const {tokens} = sentence
  let start = from
  while (start < to - 1 && (tokens[start]!.upos === 'DET' || tokens[start]!.upos === 'PUNCT')) start++
  const closes = tokens.findIndex(({text}, index) => index > start && index < to && /^(?:[”"’']|'')$/.test(text))
  return {from: start, to: closes < 0 ? to : closes}
}

// What the verb gives: “as Z”, or a second noun or adjective after it, that labels or that the verb surely gives.
function givenName({sentence}: Scene, at: number): number | undefined {
  const {tokens} = sentence
  const behind = ['xcomp', 'obl', 'ccomp', 'advcl', 'obj', 'advmod', 'nmod']
    .flatMap((relation) => dependents(sentence, at, relation))
    .filter((index) => index > at)
  // “called the decree “worthless””: the tree hangs what follows on the object.
  const fromObject = dependents(sentence, at, 'obj').flatMap((object) =>
    ['nmod', 'appos', 'amod'].flatMap((relation) => dependents(sentence, object, relation).filter((index) => index > object)),
  )
  return [...behind, ...fromObject].find((index) => {
    const {upos} = tokens[index]!
    if (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN') return false
    const cases = dependents(sentence, index).filter((word) => isRelation(tokens[word]!, 'case') || isRelation(tokens[word]!, 'mark'))
    const hasAs = cases.some((word) => tokens[word]!.lemma.toLowerCase() === 'as')
    if (cases.some((word) => tokens[word]!.lemma.toLowerCase() !== 'as')) return false
    const isOnly = isRelation(tokens[index]!, 'obj') && !takesAntecedent(sentence, at) && dependents(sentence, at, 'iobj').length === 0
    if (!hasAs && (asVerbs.has(tokens[at]!.lemma) || isOnly)) return false
    if (hasAs && viewNouns.has(tokens[index]!.lemma)) return true
    return (namingVerbs.has(tokens[at]!.lemma) && hasAs && upos !== 'PROPN') || isLabelling(sentence, index) || isQuoted(sentence, index, at)
  })
}

function isLabelling(sentence: Sentence, index: number): boolean {
  const {from, to} = nounPhrase(sentence, index)
  const words = sentence.tokens.slice(from, to).map(({lemma}) => lemma.toLowerCase())
  return labels(sentence, {from, to}) || eventLabels.has(words.at(-1) ?? '') || words.some((word) => eventDescriptors.has(word))
}

// Quoted words behind the verb are a label, quoted capitals are the title of a thing, except behind “dub” and its like.
function isQuoted({tokens}: Sentence, index: number, verb: number): boolean {
  if (/^\p{Lu}/u.test(tokens[index]!.text) && !namingVerbs.has(tokens[verb]!.lemma)) return false
  for (let at = index - 1; at > Math.max(verb, index - 4); at--) if (isOpeningMark(tokens[at]!.text)) return true
  return false
}

function isOpeningMark(text: string): boolean {
  return /^(?:[“"‘']|``)$/.test(text)
}

// In “some of which the West considers terrorist groups” and “Hamas (considered a …)” the one named stands before the clause.
function takesAntecedent(sentence: Sentence, at: number): boolean {
  return isRelation(sentence.tokens[at]!, 'acl') || beforeClause(sentence, at) !== undefined
}

// The noun before an opening bracket, or before “which” with its “some of”, by the words alone: such clauses are often hung wrongly.
function beforeClause({tokens}: Sentence, at: number): number | undefined {
  let open = at - 1
  while (open > Math.max(0, at - 8) && !isOpening(tokens[open]!) && !/^(?:VERB|AUX)$/.test(tokens[open]!.upos)) open--
  if (tokens[open]?.text.toLowerCase() === 'what') return open
  if (open <= 0 || !isOpening(tokens[open]!) || (tokens[open]!.text === '(' && open < at - 2)) return undefined
  let noun = open - 1
  while (noun > 0 && /^(?:,|of|some|many|most|all|both|several|two|three)$/i.test(tokens[noun]!.text)) noun--
  return tokens[noun]!.upos === 'NOUN' || tokens[noun]!.upos === 'PROPN' ? noun : undefined
}

function isOpening({text, xpos}: Sentence['tokens'][number]): boolean {
  return text === '(' || xpos === 'WDT' || xpos === 'WP'
}

// Who is named: the object, the subject of a passive, or the noun that the clause hangs on.
function named(sentence: Sentence, at: number, given: number): number | undefined {
  const {tokens} = sentence
  const [passive] = dependents(sentence, at, 'nsubj:pass')
  const [object] = dependents(sentence, at, 'obj').filter((index) => index !== given)
  // “considers Peru a threat”
  const candidate = passive ?? object ?? dependents(sentence, at, 'iobj')[0]
  const isRelative =
    candidate !== undefined && (/^W/.test(tokens[candidate]!.xpos) || dependents(sentence, candidate).some((child) => /^W/.test(tokens[child]!.xpos)))
  if (candidate !== undefined && tokens[candidate]!.text.toLowerCase() === 'what') return candidate
  if (candidate !== undefined && !isRelative)
    return tokens[candidate]!.upos === 'PRON' && !/^(?:it|him|her|them)$/i.test(tokens[candidate]!.text) ? undefined : candidate
  return beforeClause(sentence, at) ?? (isRelation(tokens[at]!, 'acl') ? tokens[at]!.head : undefined)
}

// Who names: the subject, or who stands behind “by”; in brackets (“considered a sect”) only the latter.
function holderOf(sentence: Sentence, at: number, {target, given}: {target: number; given: number}): number | undefined {
  const {tokens} = sentence
  const agent = dependents(sentence, at, 'obl').find(
    (index) => index !== given && dependents(sentence, index, 'case').some((word) => tokens[word]!.lemma === 'by'),
  )
  if (agent !== undefined || tokens[at - 1]?.text === '(') return agent
  return dependents(sentence, at, 'nsubj').findLast((index) => tokens[index]!.relation !== 'nsubj:pass' && index !== target && !/^W/.test(tokens[index]!.xpos))
}
