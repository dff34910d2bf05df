import {nounKind} from '../../../lexicon/entity-nouns.ts'
import {measureOf} from '../../../lexicon/measures.ts'
import type {Sentence, Token} from '../../model/parse.ts'
import {dependents, isRelation} from '../../model/tree.ts'
import type {Scene} from '../scene.ts'
import type {CountFound} from './count-found.ts'
import type {Outcome} from './outcome-of.ts'

/** What brings a toll and its number together: “put the toll at 14”, “has reached 2,300”, “was revised to 25”. */
const verbs = new Set(
  `put stand rise climb jump soar surge increase grow fall drop reach exceed top pass surpass hit raise bring lift push revise lower update estimate give be number count place
  report set cut double`.split(/\s+/),
)

/** Nouns that say how many, and leave it to others of what: “the number of those killed”, “the body count”. */
const counts = new Set('number count figure tally total estimate sum'.split(' '))

// “brought the total number of victims to more than 300”: the number may hang on “more” or on the noun.
const highest = 4

/** “put the toll at 14”, “the number of those killed has reached 25”: a number beside a noun that says how many of what. */
export function tollOf({sentence}: Scene, {head, counted}: CountFound): Outcome | undefined {
  if (counted) return undefined
  const {tokens} = sentence
  // “Casualties were estimated at 40 to 60”: the hedge holds the verb.
  if (/^VB/.test(tokens[head]!.xpos)) return besideVerb(sentence, head)
  // “The toll is 12”
  if (dependents(sentence, head, 'cop').length > 0) return besideVerb(sentence, head)
  for (let at = head, hops = 0; hops < highest; hops++) {
    const over = tokens[at]!.head
    const above = tokens[over]
    if (!above || isRelation(tokens[at]!, 'appos') || isRelation(tokens[at]!, 'advcl')) return undefined
    const own = above.upos === 'NOUN' ? tollNoun(sentence, over) : undefined
    if (own) return own
    const isVerb = /^(?:VERB|AUX)$/.test(above.upos)
    if (isVerb && verbs.has(above.lemma)) return besideVerb(sentence, over)
    if (isVerb && !isRelation(above, 'acl')) return undefined
    at = over
  }
  return undefined
}

function besideVerb(sentence: Sentence, verb: number): Outcome | undefined {
  const beside = [...dependents(sentence, verb, 'obj'), ...dependents(sentence, verb, 'nsubj')]
  for (const noun of beside) {
    const toll = tollNoun(sentence, noun)
    if (toll) return toll
  }
  return undefined
}

// “toll” and “casualties” say it themselves; “number” with what it is a number of.
function tollNoun(sentence: Sentence, noun: number): Outcome | undefined {
  const {lemma} = sentence.tokens[noun]!
  if (/^(?:toll|death-toll|casualty|fatality|death)$/.test(lemma)) return {measure: measureOf(lemma)!, at: noun}
  if (!counts.has(lemma)) return undefined
  const of = [...dependents(sentence, noun, 'nmod'), ...dependents(sentence, noun, 'compound'), ...dependents(sentence, noun, 'amod')]
  const measure = of.flatMap((child) =>
    [child, ...dependents(sentence, child, 'acl'), ...dependents(sentence, child, 'amod')].map((word) => wordMeasure(sentence, word)),
  )
  const [first] = measure.filter((found) => found !== undefined)
  return first ? {measure: first, at: noun} : undefined
}

function wordMeasure({tokens}: Sentence, at: number): string | undefined {
  return measureOf(tokens[at]!.lemma) ?? measureOf(tokens[at]!.text)
}

/** “a figure of nine”, “the true figure was 40”: the noun of a number that says nothing of what was counted; that was told before. */
export function figureNoun({sentence}: Scene, {head, counted}: CountFound): number | undefined {
  if (counted) return undefined
  const {tokens} = sentence
  const over = tokens[head]!.head
  const isOf = dependents(sentence, head, 'case').some((word) => tokens[word]!.lemma === 'of')
  const noun = dependents(sentence, head, 'cop').length > 0 ? dependents(sentence, head, 'nsubj')[0] : isOf && over >= 0 ? over : undefined
  return noun !== undefined && /^(?:figure|estimate|tally|count|total)$/.test(tokens[noun]!.lemma) ? noun : undefined
}

const telling = new Set('put give place estimate count report set revise raise lower update'.split(' '))

/** “The union put the toll at 14”: who gives the number, and the verb. */
export function giverOf({sentence}: Scene, toll: number): {readonly giver: number; readonly verb: number} | undefined {
  const {tokens} = sentence
  const verb = tokens[toll]!.head
  if (verb < 0 || !isRelation(tokens[toll]!, 'obj') || !telling.has(tokens[verb]!.lemma)) return undefined
  const [giver] = dependents(sentence, verb, 'nsubj').filter((subject) => !/^W/.test(tokens[subject]!.xpos))
  return giver === undefined || !gives(tokens[giver]!) ? undefined : {giver, verb}
}

// A body, a person or a paper gives a toll; an earthquake raises it.
function gives({upos, lemma, xpos}: Token): boolean {
  return (
    upos === 'PROPN' ||
    upos === 'PRON' ||
    /^(?:source|report|estimate|figure)$/.test(lemma) ||
    /^(?:person|group|organisation|document)$/.test(nounKind(lemma, xpos === 'NNS') ?? '')
  )
}

/** “rose to 41 from 38”, “up from nine”: what it was before, told only to compare. */
export function isFormer({sentence}: Scene, {head}: CountFound): boolean {
  const {tokens} = sentence
  if (!dependents(sentence, head, 'case').some((word) => tokens[word]!.lemma === 'from')) return false
  const before = tokens.slice(Math.max(0, head - 3), head).map(({text}) => text.toLowerCase())
  if (/\b(?:up|down) from\b/.test(before.join(' '))) return true
  const over = tokens[head]!.head
  return (
    over >= 0 && dependents(sentence, over).some((child) => child !== head && dependents(sentence, child, 'case').some((word) => tokens[word]!.lemma === 'to'))
  )
}
