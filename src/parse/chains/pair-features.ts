import {mix} from '../../text/hash.ts'
import {countsClash, type GrowingChain, gendersClash} from './growing-chain.ts'
import {matchNames} from './name-match.ts'
import type {SeenMention} from './see-mention.ts'

const matchNumber = {same: 1, part: 2, last: 3, first: 4, acronym: 5, spelling: 6, clash: 7, none: 8} as const

/** Numbers of features, written into one array that every call uses again: read them before the next call. */
export const features: number[] = []

let own = 0
let pair = 0

// Each fact counts alone, with the type of the phrase that looks back, and with the types of both.
function fact(template: number, value: number): void {
  const feature = mix(template + 1, value)
  features.push(feature, mix(feature, own), mix(feature, pair))
}

function lexical(template: number, left: number, right: number): void {
  features.push(mix(mix(template + 1, left), right))
}

const flag = (holds: boolean): number => (holds ? 1 : 0)

/** 0 1 2 3 4 6 10 20 …: steps that grow. */
function bucket(distance: number): number {
  return distance < 4 ? distance : Math.min(9, 3 + Math.ceil(Math.log2(distance / 3)))
}

/** Features of “this phrase stands for something new”. */
export function newFeatures(mention: SeenMention, seenLemma: boolean, seenText: boolean): void {
  features.length = 0
  own = mention.type
  pair = mix(mention.type, 99)
  fact(50, 0)
  fact(51, flag(seenLemma) * 2 + flag(seenText))
  fact(52, Math.min(5, mention.phrase.to - mention.phrase.from))
  fact(53, Math.min(4, mention.sentence))
  fact(54, mention.lemmaHash)
  fact(55, mention.firstHash)
  fact(56, mention.before)
  fact(57, mention.after)
  fact(58, mention.wordClass)
  fact(59, mention.topic)
  fact(60, mix(3, mention.relationHash))
  fact(61, Math.min(3, mention.place))
  fact(62, Math.min(3, mention.modifiers.length))
  lexical(63, mention.firstHash, mention.lemmaHash)
  lexical(64, mention.parentHash, mention.relationHash)
}

/** Features of “MENTION stands for what EARLIER stands for”; `chain` is what earlier belongs to. */
export function pairFeatures(mention: SeenMention, earlier: SeenMention, chain: GrowingChain): void {
  features.length = 0
  own = mention.type
  pair = mix(mention.type, earlier.type)
  distances(mention, earlier)
  agreement(mention, earlier, chain)
  wording(mention, earlier, chain)
  syntax(mention, earlier)
  salience(earlier, chain)
}

function distances(mention: SeenMention, earlier: SeenMention): void {
  const sentences = mention.sentence - earlier.sentence
  fact(1, bucket(sentences))
  fact(2, bucket(mention.index - earlier.index))
  fact(3, bucket(sentences) * 16 + Math.min(6, earlier.place))
}

function agreement(mention: SeenMention, earlier: SeenMention, chain: GrowingChain): void {
  fact(4, flag(gendersClash(mention.gender, chain.gender)) * 2 + flag(countsClash(mention.count, chain.count)))
  fact(5, mix(mention.topic, earlier.topic))
  fact(6, flag(mention.kind === earlier.kind) * 2 + flag(mention.kind === 'other' || earlier.kind === 'other'))
  if (mention.form === 'pronoun') {
    fact(7, earlier.lemmaHash)
    fact(8, earlier.wordClass)
    fact(9, mix(mention.relationHash, earlier.relationHash))
    lexical(10, mention.parentHash, earlier.lemmaHash)
  } else {
    lexical(11, mention.lemmaHash, earlier.lemmaHash)
    lexical(12, mention.wordClass, earlier.wordClass)
  }
}

function wording(mention: SeenMention, earlier: SeenMention, chain: GrowingChain): void {
  const sameText = mention.textHash === earlier.textHash && mention.text === earlier.text
  const sameLemma = mention.lemma === earlier.lemma
  fact(13, flag(sameText) * 2 + flag(sameLemma))
  if (mention.form === 'pronoun') return
  if (mention.form === 'name') {
    const match = earlier.form === 'name' ? matchNumber[matchNames(mention, earlier)] : 0
    const best = chain.name && chain.name !== earlier ? matchNumber[matchNames(mention, chain.name)] : 9
    fact(14, match)
    fact(15, match * 16 + best)
    fact(16, flag(mention.words.length > 0 && earlier.form !== 'pronoun' && ` ${earlier.text} `.includes(` ${mention.words.at(-1)} `)))
    return
  }
  const sharedModifiers = mention.modifiers.filter((word) => earlier.modifiers.includes(word) || earlier.text.includes(word)).length
  const ownOnly = mention.modifiers.length - sharedModifiers
  fact(17, flag(sameLemma) * 16 + Math.min(3, sharedModifiers) * 4 + Math.min(3, ownOnly))
  fact(18, flag(earlier.form === 'name' && ` ${earlier.text} `.includes(` ${mention.lemma} `)) * 2 + flag(chain.name !== undefined))
  fact(19, flag(chain.mentions.some(({lemma, form}) => form === 'nominal' && lemma === mention.lemma)))
  if (sameLemma) fact(20, mention.lemmaHash)
}

function syntax(mention: SeenMention, earlier: SeenMention): void {
  if (mention.sentence !== earlier.sentence) return
  const inside = mention.phrase.from >= earlier.phrase.from && mention.phrase.to <= earlier.phrase.to
  const around = mention.phrase.from <= earlier.phrase.from && mention.phrase.to >= earlier.phrase.to
  fact(30, flag(inside) * 2 + flag(around))
  fact(31, flag(mention.relation === 'appos' && mention.parent === earlier.head))
  fact(32, flag(mention.parent === earlier.parent))
  fact(33, flag(mention.head === earlier.head))
  if (mention.parent === earlier.parent) fact(34, mix(mention.relationHash, earlier.relationHash))
  if (mention.parent === earlier.head) fact(35, mention.relationHash)
  if (earlier.parent === mention.head) fact(36, earlier.relationHash)
}

function salience(earlier: SeenMention, chain: GrowingChain): void {
  fact(40, Math.min(6, chain.mentions.length))
  fact(41, earlier.relationHash)
  fact(42, flag(chain.name !== undefined) * 2 + flag(chain.mentions[0] === earlier))
}
