import {uncounted} from '../../../lexicon/measures.ts'
import type {Quantity, Sentence, Token} from '../../model/parse.ts'
import {dependents, headOf} from '../../model/tree.ts'
import {nounPhrase, type Range} from '../phrase.ts'
import type {Scene} from '../scene.ts'
import type {CountFound, FigureRule} from './count-found.ts'

/** “hundreds of civilians”, “20 percent of voters”, “$5 million of aid”. */
export const ofGroup: FigureRule = {
  name: 'of-group',
  example: 'Dozens of villagers fled.',
  twin: 'One of the villages is old.',
  confidence: 0.85,
  match: (scene, quantity) => {
    const {tokens} = scene.sentence
    if (tokens[quantity.to]?.text.toLowerCase() !== 'of' || quantity.number === 1) return undefined
    const noun = nounBehind(scene, afterArticle(scene, quantity.to + 1))
    if (noun === undefined || uncounted.has(tokens[noun]!.lemma.toLowerCase())) return undefined
    const counted = beforeWhom(scene, noun, groupPhrase(scene, noun, quantity.to + 1))
    return {phrase: {from: quantity.from, to: counted.to}, counted, head: headOf(scene.sentence, quantity.from, counted.to)}
  },
}

/** “11 other Palestinian factions”, “a thousand civilians and soldiers”. */
export const group: FigureRule = {
  name: 'group',
  example: 'The flood killed at least 12 people.',
  twin: 'The flood is told on page 12.',
  confidence: 0.85,
  match: (scene, quantity) => {
    if (quantity.kind !== 'cardinal') return undefined
    const noun = nounBehind(scene, quantity.to)
    if (noun === undefined || !isSeveral(scene.sentence.tokens[noun]!, quantity)) return undefined
    const counted = groupPhrase(scene, noun, quantity.to)
    if (units.test(scene.sentence.tokens[noun]!.text)) return {phrase: {from: quantity.from, to: noun + 1}, head: noun}
    return {phrase: {from: quantity.from, to: counted.to}, counted, head: noun}
  },
}

/** “killing 12”, “12 were arrested”, “the toll rose to 35”: nobody is named, the outcome says what. */
export const bare: FigureRule = {
  name: 'bare',
  example: 'The flood killed at least 12.',
  twin: 'The flood began at 12.',
  confidence: 0.8,
  needsOutcome: true,
  match: ({sentence}, quantity) =>
    quantity.kind === 'cardinal' && (quantity.number !== 1 || quantity.text === '1') && standsAlone(sentence, quantity)
      ? countAlone(sentence, quantity)
      : undefined,
}

// “12 were killed”, not “pad 39A”, “Unit 12”, “12-strong” or “Ana Borg, 12,”.
function standsAlone({tokens}: Sentence, {from, to, end}: Quantity & Range): boolean {
  const before = tokens[from - 1]
  const isAge = before?.text === ',' && tokens[from - 2]?.upos === 'PROPN'
  // “two who are being sought”: the clause behind says what became of them.
  if (/^(?:who|whom)$/i.test(tokens[to]?.text ?? '') && !/^(?:including|among)$/i.test(tokens[from - 1]?.text ?? '')) return false
  return tokens[to]?.text !== '-' && tokens[to - 1]!.end === end && before?.upos !== 'NOUN' && before?.upos !== 'PROPN' && !isAge
}

/** “$25 million”, “a 7.8-magnitude earthquake”, “3.5%”: an amount, a share or a magnitude. */
export const amount: FigureRule = {
  name: 'amount',
  example: 'The bridge cost 25 million euros.',
  twin: 'The bridge is 25 years old.',
  confidence: 0.8,
  match: ({sentence}, quantity) => (quantity.kind === 'cardinal' ? undefined : countAlone(sentence, quantity)),
}

function countAlone(sentence: Scene['sentence'], quantity: Quantity & Range): CountFound {
  return {phrase: {from: quantity.from, to: quantity.to}, head: headOf(sentence, quantity.from, quantity.to)}
}

// “a third of the voters”
function afterArticle({sentence}: Scene, at: number): number {
  return sentence.tokens[at]?.upos === 'DET' ? at + 1 : at
}

// Units that the finder of quantities left out measure, they are not counted.
const units =
  /^(?:kms?|kilomet(?:er|re)s?|miles?|met(?:er|re)s?|ft|feet|inch(?:es)?|pounds?|lbs?|kgs?|kilograms?|tons?|tonnes?|degrees?|mph|kph|yards?|acres?|hectares?|lit(?:er|re)s?|gallons?|knots?)$/i

// “70-metre hall”, “a 20 minute walk”, “2 England” count no halls, walks or England.
function isSeveral({xpos, lemma}: Token, {number}: Quantity): boolean {
  if (uncounted.has(lemma.toLowerCase())) return false
  return number === 1 ? xpos !== 'NNP' : xpos === 'NNS' || xpos === 'NNPS' || massNouns.has(lemma.toLowerCase())
}

const massNouns = new Set(
  'people personnel staff police cattle livestock infantry cavalry clergy aircraft spacecraft sheep deer dead wounded injured homeless missing percent youth folk crew manpower species series'.split(
    ' ',
  ),
)

const leading = new Set(['JJ', 'JJR', 'JJS', 'NN', 'NNS', 'NNP', 'NNPS', 'VBN', 'VBG', 'HYPH', 'POS', 'DT', 'PRP$', 'AFX', 'CC', ',', 'RB', 'CD'])

const closers = new Set(['HYPH', 'CC', ',', 'POS', 'DT'])

// The head noun of the phrase that starts at token `start`, by the tree and, failing that, by the run of words: “other Palestinian factions”.
function nounBehind({sentence}: Scene, start: number): number | undefined {
  const {tokens} = sentence
  let last: number | undefined
  for (let at = start; at < Math.min(tokens.length, start + 9); at++) {
    const token = tokens[at]!
    if (!leading.has(token.xpos) || (at === start && closers.has(token.xpos))) break
    if (token.xpos === ',' && !/^JJ/.test(tokens[at + 1]?.xpos ?? '')) break
    if (token.xpos === 'CC' && !(last === undefined || tokens[last]!.head > at)) break
    if (token.xpos === 'CD' && last !== undefined) break
    if (token.upos === 'NOUN' || token.upos === 'PROPN') last = at
    else if (last !== undefined && token.xpos !== 'HYPH' && token.xpos !== 'POS' && token.xpos !== 'CC') break
  }
  return last
}

// With its complements and, where they have no number of their own, what is joined to it: “Israeli civilians and military personnel”.
function groupPhrase(scene: Scene, noun: number, start: number): Range {
  const {sentence, quantities} = scene
  const joined = nounPhrase(sentence, noun, ['conj', 'cc'])
  const hasOwnNumber = quantities.some(({from}) => from >= start && from < joined.to && from > noun)
  const isOfPlain = dependents(sentence, noun, 'conj').every((child) => sentence.tokens[child]!.upos === 'NOUN' || sentence.tokens[child]!.upos === 'PROPN')
  const {to} = hasOwnNumber || !isOfPlain ? nounPhrase(sentence, noun) : joined
  return {from: start, to: beforePart(scene, noun + 1, Math.max(to, noun + 1))}
}

// “600 tons of oil | to a foreign vessel”: whom it goes to is not counted.
function beforeWhom({sentence: {tokens}}: Scene, noun: number, {from, to}: Range): Range {
  const at = tokens.findIndex(({text}, index) => index > noun && index < to && text === 'to')
  return {from, to: at < 0 ? to : at}
}

// “12 people, including 3 children”: the part is a figure of its own.
function beforePart({sentence}: Scene, from: number, to: number): number {
  const {tokens} = sentence
  for (let at = from; at < to; at++) if (/^(?:including|among|,|\(|—|–|--|:)$/.test(tokens[at]!.text) && tokens[at + 1]?.xpos !== 'JJ') return at
  return to
}
