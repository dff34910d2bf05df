import {nounKind} from '../../lexicon/entity-nouns.ts'
import {cueVerbs} from '../../lexicon/speech-cues.ts'
import type {Token} from '../model/parse.ts'

/** “CLAUSE, SPEAKER said.” where the tree hangs the speaker on the clause. Token indices; `from` opens the speaker, `head` is its first noun. */
export type TrailingSpeaker = {readonly cue: number; readonly from: number; readonly head: number}

const verbs = /^(?:say|tell|report|add|announce|warn)$/
const finite = /^(?:VBD|VBZ|VBP|MD)$/
// “a spokesman for the forces of the east, Ahmed Idris, told” has two commas; lists of speakers were seen with three.
const mostCommas = 3

/** “The army was not warned, | a spokesman, Omar Idris, told the channel.”: undefined where the tree knows who speaks, or what is said follows. */
export function trailingSpeaker(tokens: readonly Token[]): TrailingSpeaker | undefined {
  const cue = tokens.findIndex(
    ({lemma, xpos}, at) => at > 4 && /^VB[DZ]$/.test(xpos) && verbs.test(lemma) && cueVerbs.get(lemma) === 'say' && isAstray(tokens, at),
  )
  if (cue < 0 || tokens.some(({head, relation}, at) => head === cue && (/^(?:cc|mark)$/.test(relation) || (relation === 'ccomp' && at > cue)))) return undefined
  if (
    /^(?:that|[“":]|``)$/i.test(tokens[cue + 1]?.text ?? '') ||
    tokens.slice(cue + 1).some(({text}) => /^(?:[“"]|``|that)$/i.test(text) && isNear(tokens, cue, text))
  )
    return undefined
  const from = speakerStart(tokens, cue)
  const head = from === undefined ? -1 : tokens.findIndex((token, at) => at >= from && at < cue && speaks(token) && tokens[at + 1]?.upos !== token.upos)
  if (from === undefined || head < 0) return undefined
  const before = tokens.slice(0, from)
  if (!before.some(({xpos}) => finite.test(xpos)) || before.some(({text}) => /^(?:[“”"]|''|``)$/.test(text))) return undefined
  return {cue, from, head}
}

// No subject, or only the name that stands in apposition to it: “a spokesman, Omar Idris, told”.
function isAstray(tokens: readonly Token[], cue: number): boolean {
  const subjects = tokens.flatMap(({head, relation}, at) => (head === cue && /^[nc]subj/.test(relation) ? [at] : []))
  if (subjects.length === 0) return /^(?:root|conj|parataxis|acl:relcl)$/.test(tokens[cue]!.relation)
  const opens = tokens.findLastIndex(({text}, at) => text === ',' && at < cue - 1)
  return tokens[cue - 1]!.text === ',' && subjects.every((at) => at > opens)
}

// “told the channel that …”: what is said follows within a few words.
function isNear(tokens: readonly Token[], cue: number, text: string): boolean {
  const at = tokens.findIndex((token, index) => index > cue && token.text === text)
  return at - cue < 6
}

// After the comma before the speaker; where a comma closes the speaker, he is named in apposition and begins a comma earlier.
function speakerStart(tokens: readonly Token[], cue: number): number | undefined {
  let at = cue - 1
  let left = tokens[at]!.text === ',' ? 1 : 0
  if (left > 0) at--
  for (let commas = 0; at > 2; at--) {
    const {text, xpos} = tokens[at]!
    if (finite.test(xpos) || /^(?:and|but|or|who|which|that|[“”"]|''|``)$/i.test(text)) {
      if (!/^and$/i.test(text)) return undefined
      continue
    }
    if (text !== ',') continue
    if (left === 0) return opensNoun(tokens[at + 1]!) ? at + 1 : undefined
    left--
    if (++commas > mostCommas) return undefined
  }
  return undefined
}

function opensNoun({upos}: Token): boolean {
  return /^(?:DET|PROPN|NOUN|ADJ|NUM|PRON)$/.test(upos)
}

function speaks({upos, lemma, xpos}: Token): boolean {
  return (
    upos === 'PROPN' ||
    /^(?:he|she|they)$/.test(lemma) ||
    /^(?:source|report|witness)$/.test(lemma) ||
    /^(?:person|group|organisation|state)$/.test(nounKind(lemma, xpos === 'NNS') ?? '')
  )
}
