import type {Name, Sentence} from '../../model/parse.ts'
import {dependents, isRelation} from '../../model/tree.ts'
import type {Range} from '../phrase.ts'
import {nameAt, type Scene} from '../scene.ts'
import {bodiesOf} from './bodies-of.ts'
import {isNoun, officeAt, officeStart, officeWithComplement} from './office-words.ts'
import type {RoleRule} from './role-found.ts'

/** “Azzam al-Ahmad, a member of the committee,”: a name, a comma, and the office. */
export const apposition: RoleRule = {
  name: 'apposition',
  example: 'Kari Lund, the deputy head of the delegation, left.',
  twin: 'Kari Lund, the minister said, left.',
  confidence: 0.95,
  match: (scene, at) => {
    const {tokens} = scene.sentence
    const name = nameAt(scene, at)
    if (name?.kind !== 'person' || name.to - 1 !== at || !isBreak(tokens[at + 1]?.text)) return []
    const office = officeBehind(scene, afterAge(scene, at + 2))
    if (office < 0) return []
    const from = Math.max(at + 2, officeStart(scene, office, at + 2))
    const whole = officeWithComplement(scene, office, from)
    if (isListed(scene, office, {name, to: whole.to})) return []
    return endsWell(scene, whole.to) && !opensList(scene, whole.to) ? [{holder: name, bodies: bodiesOf(scene, office, from), office: whole, at: office}] : []
  },
}

/** “Haniyeh's deputy, Mousa Abu Marzook,”: the office, a comma, and the name. */
export const officeThenName: RoleRule = {
  name: 'office-then-name',
  example: "The committee's chairman, Olav Berg, agreed.",
  twin: 'With the chairman, Olav Berg and Kari Lund left.',
  confidence: 0.93,
  match: (scene, at) => {
    const {sentence} = scene
    const name = nameAt(scene, at)
    if (name?.kind !== 'person' || name.from !== at || !isBreak(sentence.tokens[at - 1]?.text)) return []
    const office = officeEndingAt(scene, at - 2)
    if (office < 0 || !isAppositive(scene, office, name) || !isIdentified(scene, office)) return []
    const from = officeStart(scene, office)
    const bodies = bodiesOf(scene, office, from).filter(({to}) => to < at)
    return [{holder: name, bodies, office: {from, to: at - 1}, at: office}]
  },
}

function isBreak(text: string | undefined): boolean {
  return text === ',' || text === '(' || text === '–' || text === '—' || text === '-'
}

// “Kari Lund, 52, the …”
function afterAge({sentence}: Scene, at: number): number {
  return sentence.tokens[at]?.xpos === 'CD' && sentence.tokens[at + 1]?.text === ',' ? at + 2 : at
}

const opener = new Set(['DT', 'PRP$', 'JJ', 'JJS', 'NN', 'NNP', 'NNPS', 'NNS', 'POS', 'HYPH', 'VBN', 'VBG', 'CD', 'RB', 'AFX'])

// The office noun that ends the run of nouns starting at `start`: “the deputy foreign minister”.
function officeBehind(scene: Scene, start: number): number {
  const {tokens} = scene.sentence
  let last = -1
  for (let at = start; at < Math.min(tokens.length, start + 14); at++) {
    const token = tokens[at]!
    if (token.text === '(' && tokens[at + 2]?.text === ')') at += 2
    else if (!opener.has(token.xpos) || isPersonName(scene, at)) break
    else if (isNoun(token)) last = at
  }
  return last >= 0 && officeAt(scene, last) ? last : -1
}

// A person inside the run is fine only as a possessor: “, Obama's envoy”.
function isPersonName(scene: Scene, at: number): boolean {
  const name = nameAt(scene, at)
  return name?.kind === 'person' && scene.sentence.tokens[name.to]?.xpos !== 'POS'
}

// “Putin, the minister and his aides”: members of a list are no offices.
function isListed({sentence}: Scene, office: number, {name, to}: {name: Name; to: number}): boolean {
  const token = sentence.tokens[office]!
  const joined = dependents(sentence, office, 'cc').some((index) => index < office)
  return (
    (isRelation(token, 'conj') && token.head >= name.from && token.head < name.to && joined) || (isRelation(token, 'nsubj') && !isEnclosed(sentence, name, to))
  )
}

// “Borg, the mayor's spokesman, said”: between two commas, with the verb behind; the tree may take either for the subject.
function isEnclosed({tokens}: Sentence, name: Name, to: number): boolean {
  const isVerb = /^(?:VERB|AUX)$/.test(tokens[to + 1]?.upos ?? '')
  return tokens[name.to]?.text === ',' && tokens[to]?.text === ',' && isVerb && !tokens.slice(name.to, to).some(({upos}) => upos === 'VERB')
}

// “Putin, the minister and his aides left”.
function opensList({sentence}: Scene, at: number): boolean {
  return sentence.tokens[at]?.text === 'and' && /^(?:DT|PRP\$|NNS|NNP)$/.test(sentence.tokens[at + 1]?.xpos ?? '')
}

// After the office comes a comma, the end, “who”, “and”, “from 2006”, not the verb of which it is the subject: “, the minister said”.
function endsWell({sentence}: Scene, at: number): boolean {
  const token = sentence.tokens[at]
  return (
    !token ||
    !(token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON') ||
    /^W/.test(token.xpos) ||
    token.xpos === 'VBN' ||
    token.xpos === 'VBG'
  )
}

// “the head of the delegation, X”: the office noun whose phrase ends at token `last`.
function officeEndingAt(scene: Scene, last: number): number {
  for (let at = last; at >= Math.max(0, last - 10); at--) {
    if (officeAt(scene, at)) return at
    if (!/^(?:NN|NNP|NNPS|NNS|JJ|DT|IN|CC|POS|HYPH)$/.test(scene.sentence.tokens[at]!.xpos)) return -1
  }
  return -1
}

function isAppositive({sentence}: Scene, office: number, name: Range): boolean {
  const {tokens} = sentence
  for (let at = name.from; at < name.to; at++) if (isRelation(tokens[at]!, 'appos') && tokens[at]!.head === office) return true
  return isBreak(tokens[name.to]?.text) || tokens[name.to]?.text === '.' || tokens[name.to]?.text === ')'
}

// One certain holder: “the”, “its”, “Haniyeh's”, “Iran's top diplomat”; “a minister, X” too, but not a bare noun.
function isIdentified({sentence}: Scene, office: number): boolean {
  return dependents(sentence, office).some(
    (index) =>
      isRelation(sentence.tokens[index]!, 'det') || isRelation(sentence.tokens[index]!, 'nmod:poss') || isRelation(sentence.tokens[index]!, 'compound'),
  )
}
