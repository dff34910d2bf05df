import {intransitives, measureOf} from '../../../lexicon/measures.ts'
import type {Sentence, Token} from '../../model/parse.ts'
import {dependents, isRelation} from '../../model/tree.ts'
import type {Range} from '../phrase.ts'
import type {Scene} from '../scene.ts'
import type {CountFound} from './count-found.ts'

/** What becomes of the counted, and the token that tells it: “killed” → `death`. */
export type Outcome = {
  readonly measure: string
  readonly at: number
  /** “fell to 5”: what was reached. */
  readonly isLevel?: boolean
}

/** “12 people were killed”, “the deaths of 12 people”, “12 dead”, “left 12 people injured”, “12 wounded soldiers”. */
export function outcomeOf(scene: Scene, found: CountFound): Outcome | undefined {
  return besides(scene, found) ?? above(scene, found) ?? itself(scene, found)
}

// “killed” by its lemma, “dead” and “wounded” as written; “March” is no march.
function told({upos, lemma, text}: Token): string | undefined {
  if (upos === 'PROPN') return undefined
  return measureOf(lemma) ?? (upos === 'NOUN' ? undefined : measureOf(text))
}

// A word that hangs on the counted (“12 people killed”, “12 wounded soldiers”), or the one that follows (“12 dead”).
function besides({sentence}: Scene, {phrase, head}: CountFound): Outcome | undefined {
  const {tokens} = sentence
  for (const at of [...dependents(sentence, head, 'amod'), ...dependents(sentence, head, 'acl')]) {
    const token = tokens[at]!
    if (isRelation(token, 'acl') && (token.xpos !== 'VBN' || at < phrase.from)) continue
    const measure = told(token)
    if (measure) return {measure, at}
  }
  const behind = tokens[phrase.to]
  // “lost their lives” is told by its object.
  const measure =
    behind && behind.lemma !== 'lose' && (behind.upos === 'ADJ' || behind.upos === 'VERB') && /^(?:JJ|VBN|VBD)$/.test(behind.xpos) ? told(behind) : undefined
  return measure ? {measure, at: phrase.to} : undefined
}

// The counted tells it: “12 deaths”, “12 hostages”, “12 bomb victims”.
function itself({sentence}: Scene, {head, counted}: CountFound): Outcome | undefined {
  if (!counted) return undefined
  for (const at of [head, ...dependents(sentence, head, 'compound')]) {
    const measure = told(sentence.tokens[at]!)
    if (measure) return {measure, at}
  }
  return undefined
}

// Up the tree: through nouns (“deaths of”, “toll of”), to the first verb, and what that verb says of its object (“left 12 people dead”).
function above({sentence}: Scene, {head: start, phrase}: CountFound): Outcome | undefined {
  const {tokens} = sentence
  let at = start
  for (let hops = 0; hops < 6; hops++) {
    const token = tokens[at]!
    const parent = tokens[token.head]
    if (!parent) return undefined
    if (isRelation(token, 'conj')) {
      at = token.head
      continue
    }
    // “42 people were in critical condition”
    if (isRelation(token, 'nsubj') && at === start && isIll(sentence, token.head)) return {measure: 'injury', at: token.head}
    const measure = told(parent)
    // “endangering the lives of hundreds”
    if (measure !== undefined && parent.lemma === 'life' && !isLost(tokens, token.head))
      return /^(?:endanger|threaten|risk|imperil|jeopardi[sz]e)$/.test(lifeVerb(tokens, token.head)) ? {measure: 'risk', at: token.head} : undefined
    if (parent.upos === 'VERB' || parent.upos === 'AUX')
      return at === start || isJoinedTo(tokens, start, at) ? ofVerb(sentence, {verb: token.head, child: at, phrase}, measure) : undefined
    if (measure) return {measure, at: token.head}
    if (!isRelation(token, 'nmod') && !isRelation(token, 'nummod') && !isRelation(token, 'nsubj') && !isRelation(token, 'compound')) return undefined
    at = token.head
  }
  return undefined
}

// “the lives of 12 people” are lost where they are claimed or cost, not where they are endangered or changed.
function isLost(tokens: Sentence['tokens'], life: number): boolean {
  return /^(?:claim|take|cost|lose|end|extinguish|)$/.test(lifeVerb(tokens, life))
}

// The lemma of the verb that a noun hangs on, as written where the lemma kept its ending; empty where it hangs on none.
function lifeVerb(tokens: Sentence['tokens'], life: number): string {
  const verb = tokens[tokens[life]!.head]
  return verb?.upos === 'VERB' ? verb.lemma.replace(/(?<=endanger|threaten|imperil|claim)ed$/, '') : ''
}

// “in critical condition”, “in hospital”, “in intensive care”
function isIll(sentence: Sentence, at: number): boolean {
  const {tokens} = sentence
  if (!dependents(sentence, at, 'case').some((word) => tokens[word]!.lemma === 'in')) return false
  if (tokens[at]!.lemma === 'hospital') return true
  const words = dependents(sentence, at, 'amod').map((word) => tokens[word]!.lemma)
  return (
    (tokens[at]!.lemma === 'condition' && words.some((word) => /^(?:critical|serious|grave|stable)$/.test(word))) ||
    (tokens[at]!.lemma === 'care' && words.includes('intensive'))
  )
}

function isJoinedTo(tokens: Sentence['tokens'], start: number, top: number): boolean {
  for (let at = start; at !== top; at = tokens[at]!.head) if (!isRelation(tokens[at]!, 'conj') && !isRelation(tokens[at]!, 'nummod')) return false
  return true
}

// “killed at least 12”: the preposition belongs to the number; “killed with 12 others” has one of its own.
function isBare(sentence: Sentence, child: number, {from}: Range): boolean {
  return dependents(sentence, child, 'case').every((word) => word >= from)
}

// “fell below $6,000”, “cut the tax to 5 percent”: what is reached, not by how much.
function isLevel(sentence: Sentence, child: number, {from}: Range): boolean {
  if (/^(?:below|above|under)$/i.test(sentence.tokens[from]!.text)) return true
  return dependents(sentence, child, 'case').some((word) => /^(?:to|below|above|under|past|beyond|at|near|toward|towards)$/.test(sentence.tokens[word]!.lemma))
}

// What stands at that level, by its noun.
function leveled(sentence: Sentence, verb: number): string {
  const nouns = [...dependents(sentence, verb, 'obj'), ...dependents(sentence, verb, 'nsubj')].map((noun) => sentence.tokens[noun]!)
  return nouns.find(({upos}) => upos === 'NOUN')?.lemma.toLowerCase() ?? 'level'
}

function ofVerb(sentence: Sentence, {verb, child, phrase}: {verb: number; child: number; phrase: Range}, measure: string | undefined): Outcome | undefined {
  const {tokens} = sentence
  const {relation} = tokens[child]!
  // “300 people lost their lives”
  if (tokens[verb]!.lemma === 'lose' && relation === 'nsubj') {
    const life = dependents(sentence, verb, 'obj').find((index) => tokens[index]!.lemma === 'life')
    if (life !== undefined) return {measure: 'death', at: life}
  }
  // “Two people remain in hospital”
  if (relation === 'nsubj') {
    const ward = dependents(sentence, verb, 'obl').find((index) => isIll(sentence, index))
    if (ward !== undefined && /^(?:remain|stay|lie|be)$/.test(tokens[verb]!.lemma)) return {measure: 'injury', at: ward}
  }
  const isObject =
    relation === 'obj' ||
    relation === 'nsubj:pass' ||
    relation === 'iobj' ||
    (isRelation(tokens[child]!, 'obl') && child > verb && isBare(sentence, child, phrase))
  if ((measure === 'growth' || measure === 'decline') && isLevel(sentence, child, phrase)) return {measure: leveled(sentence, verb), at: verb, isLevel: true}
  if (measure && (isObject || (relation === 'nsubj' && (intransitives.has(tokens[verb]!.lemma) || intransitives.has(tokens[verb]!.text)))))
    return {measure, at: verb}
  // “prices rose by 3.5 percent”, “sales fell 2 percent”
  if (
    (measure === 'growth' || measure === 'decline') &&
    relation.startsWith('obl') &&
    dependents(sentence, verb, 'nsubj').every((index) => !told(tokens[index]!) || told(tokens[index]!) === 'price')
  )
    return {measure, at: verb}
  // “left 12 people dead”, “the toll rose to 35”, “12 people were reported missing”
  const said = [...dependents(sentence, verb, 'xcomp'), ...(relation === 'obl' ? dependents(sentence, verb, 'nsubj') : [])].find(
    (index) => measureOf(tokens[index]!.lemma) ?? measureOf(tokens[index]!.text),
  )
  return said === undefined ? undefined : {measure: told(tokens[said]!)!, at: said}
}
