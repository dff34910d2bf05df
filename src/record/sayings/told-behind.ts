import {nounKind} from '../../../lexicon/entity-nouns.ts'
import {officeKind} from '../../../lexicon/offices.ts'
import type {Parse, Sentence, Token} from '../../model/parse.ts'
import type {Range} from '../phrase.ts'
import type {Saying} from './saying.ts'
import {stretchOf} from './stretch-of.ts'

const confidence = 0.75
const finite = /^(?:VBD|VBZ|VBP|MD)$/
const inverted = /^(?:reports?|reported|says?|said|writes?|wrote)$/i
const cues = /^(?:said|says|reports|reported|confirmed|announced|writes|wrote|claims|claimed|explained|added|noted|told)$/i
// These are nouns as well: what is before them has to be a name.
const nouns = /^(?:reports|claims)$/i
const longest = 14

/** “The army is leaving the town, reports the BBC.”, “Twelve died, spokeswoman Ana Borg of the court confirmed.”: who tells the whole clause stands behind its last comma, where neither the labels nor the tree see it. */
export function toldBehind(parse: Parse, sayings: readonly Saying[]): Saying[] {
  const found = parse.sentences.flatMap((sentence, at): Saying[] => {
    const told = behindIn(sentence)
    if (!told) return []
    const own = sayings.filter((saying) => saying.sentence === at)
    // What is known already of the cue, or of a cue after the comma, stands.
    if (
      own.some(
        ({source, token, confidence: sure}) =>
          token === told.cue && sure >= confidence && source !== undefined && source.start >= sentence.tokens[told.comma]!.end,
      )
    )
      return []
    const {tokens} = sentence
    return [
      {
        content: [stretchOf(sentence, {from: 0, to: told.comma})],
        source: stretchOf(sentence, told.speaker),
        cue: {start: tokens[told.cue]!.start, end: tokens[told.cue]!.end},
        sentence: at,
        token: told.cue,
        confidence,
        rule: 'plainly-told',
      },
    ]
  })
  const isReplaced = ({sentence, token}: Saying) => found.some((one) => one.sentence === sentence && one.token === token)
  return [...sayings.filter((saying) => !isReplaced(saying)), ...found]
}

type Behind = {readonly comma: number; readonly cue: number; readonly speaker: Range}

function behindIn({tokens}: Sentence): Behind | undefined {
  const end = tokens.at(-1)?.text === '.' ? tokens.length - 1 : tokens.length
  const comma = tokens.findLastIndex(({text}, at) => text === ',' && at < end - 1)
  if (comma < 3 || end - comma > longest || tokens.slice(0, end).some(({text}) => /^(?:[“”"]|''|``|:)$/.test(text))) return undefined
  const before = tokens.slice(0, comma)
  if (!before.some(({xpos}) => finite.test(xpos)) || /^(?:SCONJ|CCONJ)$/.test(tokens[0]!.upos)) return undefined
  const [first, last] = [comma + 1, end - 1]
  if (inverted.test(tokens[first]!.text) && names(tokens, {from: first + 1, to: end})) return {comma, cue: first, speaker: {from: first + 1, to: end}}
  // “the mayor of Orsk told reporters”
  const telling = tokens.findIndex(({text}, at) => at > first && at < last && text === 'told')
  if (telling > 0) {
    const teller = {from: first, to: telling}
    return names(tokens, teller) && names(tokens, {from: telling + 1, to: end}) ? {comma, cue: telling, speaker: teller} : undefined
  }
  const speaker = {from: first, to: last}
  if (!cues.test(tokens[last]!.text) || !names(tokens, speaker)) return undefined
  if (nouns.test(tokens[last]!.text) && !isName(tokens[last - 1]!)) return undefined
  return {comma, cue: last, speaker}
}

// A phrase without a verb, of somebody by name or by what he is.
function names(tokens: readonly Token[], {from, to}: Range): boolean {
  const phrase = tokens.slice(from, to)
  const [first] = phrase
  if (
    !first ||
    !/^(?:DET|PROPN|NOUN|ADJ)$/.test(first.upos) ||
    phrase.some(({upos, text}) => /^(?:VERB|AUX|SCONJ|PRON|CCONJ)$/.test(upos) || /^[,;()]$/.test(text))
  )
    return false
  return phrase.some((token) => isName(token) || speaks(token))
}

// “the Telegraph”, whatever its tag.
function isName({upos, text}: Token): boolean {
  return upos === 'PROPN' || /^\p{Lu}\p{L}/u.test(text)
}

function speaks({upos, lemma, xpos}: Token): boolean {
  if (upos !== 'NOUN') return false
  return officeKind(lemma) !== undefined || /^(?:person|group|organisation)$/.test(nounKind(lemma, xpos === 'NNS') ?? '')
}
