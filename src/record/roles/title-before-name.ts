import type {Range} from '../phrase.ts'
import {nameAt, type Scene} from '../scene.ts'
import {bodiesOf} from './bodies-of.ts'
import {officeAt, officeStart} from './office-words.ts'
import type {RoleFound, RoleRule} from './role-found.ts'

const inside = new Set(['of', 'for', 'to', 'in', 'at', 'and', 'the'])
const plainTitles = new Set(['mr', 'mrs', 'ms', 'dr', 'sir', 'dame', 'lord', 'lady', 'miss'])

/** “Russian Deputy Foreign Minister and President Vladimir Putin’s special envoy to Africa Mikhail Bogdanov”: offices in front of a name, two where “and” joins two. */
export const titleBeforeName: RoleRule = {
  name: 'title-before-name',
  example: 'Norwegian Foreign Minister Kari Lund arrived.',
  twin: 'The minister met Kari Lund.',
  confidence: 0.95,
  match: (scene, at) => {
    const name = nameAt(scene, at)
    if (name?.kind !== 'person' || name.from !== at) return []
    const start = afterTitles(scene, name)
    const found: RoleFound[] = []
    for (let office = officeBefore(scene, start); office >= 0; ) {
      const from = officeStart(scene, office)
      const to = found.length === 0 ? officeEnd(scene, office, start) : office + 1
      found.push({holder: {from: start, to: name.to}, bodies: bodiesIn(scene, office, from, start), office: {from, to}, at: office})
      office = isJoined(scene, from, name.to) ? officeBefore(scene, from - 1) : -1
    }
    return found
  },
}

// “Deputy Minister and envoy Karl”: both are Karl's; in “Deputy Minister and President Rudolf's envoy Karl” the first is not Rudolf's.
function isJoined({sentence}: Scene, from: number, end: number): boolean {
  return sentence.tokens[from - 1]?.text === 'and' && sentence.tokens[end]?.xpos !== 'POS'
}

// “President Abu Mazen” may be one name to the name finder: the office is not part of the holder.
function afterTitles(scene: Scene, {from, to}: Range): number {
  let start = from
  while (start < to - 1 && officeAt(scene, start)) start++
  return start
}

// “Lady”, not “First Lady”.
function isPlainTitle(tokens: Scene['sentence']['tokens'], at: number): boolean {
  return plainTitles.has(tokens[at]!.text.toLowerCase().replace('.', '')) && !/^first$/i.test(tokens[at - 1]?.text ?? '')
}

// The office noun right in front of token `end`, or in front of its own “to the Middle East and Africa”; -1 if none.
function officeBefore(scene: Scene, end: number): number {
  const {tokens} = scene.sentence
  if (inside.has(tokens[end - 1]?.text ?? '')) return -1
  let seenComplement = false
  for (let at = end - 1; at >= Math.max(0, end - 12); at--) {
    const token = tokens[at]!
    if (officeAt(scene, at) && (at === end - 1 || seenComplement) && !isPlainTitle(tokens, at)) return at
    if (token.upos === 'ADP' && inside.has(token.text)) seenComplement = true
    else if (!(/^\p{Lu}/u.test(token.text) || inside.has(token.text))) return -1
  }
  return -1
}

function officeEnd({sentence}: Scene, office: number, name: number): number {
  return name > office + 1 && sentence.tokens[office + 1]?.upos === 'ADP' ? name : office + 1
}

function bodiesIn(scene: Scene, office: number, from: number, name: number): Range[] {
  const found = bodiesOf(scene, office, from).filter(({to}) => to <= name)
  const {tokens} = scene.sentence
  if (tokens[office + 1]?.upos !== 'ADP' || name <= office + 1 || found.some((body) => body.from > office)) return found
  const first = tokens[office + 2]?.upos === 'DET' ? office + 3 : office + 2
  return first < name ? [...found, {from: office + 2, to: name}] : found
}
