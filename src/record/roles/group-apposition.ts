import {nounKind} from '../../../lexicon/entity-nouns.ts'
import {bodyNouns} from '../../../lexicon/offices.ts'
import {nameAt, type Scene} from '../scene.ts'
import {isNoun} from './office-words.ts'
import type {RoleRule} from './role-found.ts'

/** “the Popular Units, a Shiite militia”: what a body is, between commas. */
export const groupApposition: RoleRule = {
  name: 'group-apposition',
  example: 'The Home Guard, a militia of the north, withdrew.',
  twin: 'The Home Guard, a spokesman said, withdrew.',
  confidence: 0.9,
  match: (scene, at) => {
    const {tokens} = scene.sentence
    const name = nameAt(scene, at)
    if (name?.kind !== 'organisation' || name.to - 1 !== at) return []
    const comma = tokens[at + 1]?.text === '(' && tokens[at + 3]?.text === ')' ? at + 4 : at + 1
    if (tokens[comma]?.text !== ',' || !/^(?:a|an|the)$/i.test(tokens[comma + 1]?.text ?? '')) return []
    const noun = nounBehind(scene, comma + 2)
    if (noun < 0 || !endsWell(scene, noun + 1)) return []
    return [{holder: name, bodies: [], office: {from: comma + 2, to: noun + 1}, at: noun}]
  },
}

const inside = /^(?:NN|NNP|NNPS|JJ|JJS|HYPH|VBN|POS|RB|CD|VBG|AFX)$/
const groups = new Set([
  'militia',
  'group',
  'grouping',
  'party',
  'movement',
  'faction',
  'organisation',
  'organization',
  'alliance',
  'coalition',
  'union',
  'firm',
  'company',
  'newspaper',
  'charity',
])

// The last noun of the run, where it names a body or a group; -1 if none.
function nounBehind({sentence: {tokens}}: Scene, from: number): number {
  let last = -1
  for (let at = from; at < Math.min(tokens.length, from + 10) && inside.test(tokens[at]!.xpos); at++) if (isNoun(tokens[at]!)) last = at
  const lemma = tokens[last]?.lemma.toLowerCase() ?? ''
  const kind = nounKind(lemma, false)
  return groups.has(lemma) || bodyNouns.has(lemma) || kind === 'organisation' || kind === 'group' ? last : -1
}

// A comma, the end, “of …”, “that …”, a participle: no verb of which it is the subject, no second member of a list.
function endsWell({sentence: {tokens}}: Scene, at: number): boolean {
  const {upos = 'PUNCT', xpos = '', text = '.'} = tokens[at] ?? {}
  return /^[,.;)–—]$/.test(text) || /^(?:of|for|in)$/.test(text) || /^W/.test(xpos) || (upos === 'VERB' && /^VB[NG]$/.test(xpos)) || text === 'that'
}
