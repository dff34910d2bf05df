import {countryOf} from '../../../../lexicon/countries.ts'
import {labelClassOf} from '../../../../lexicon/label-classes.ts'
import {actorLabels, labelModifiers} from '../../../../lexicon/labels.ts'
import type {Statement} from '../../../model/statement.ts'
import {foldWord, stemWord} from '../../words/fold-word.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, showWho} from '../ground.ts'
import {telling} from '../silent-on.ts'
import {holdersOf} from '../stance-of.ts'

type Key = {readonly label: string; readonly sort: string; readonly targets: readonly string[]; readonly holders: string; readonly isDenied: boolean}

/** What somebody is called, by whom, and who will not call them so. */
export const designation: Aspect = {
  name: 'designation',
  example: 'Is the League a terrorist organisation, and who says so?',
  find: (ground) => groupsOf(ground.ofKind('label').flatMap((statement) => answerOf(statement, ground))).flatMap((group) => draftOf(group, ground)),
}

// “terror attack” is said of what was done, not of who did it; a “sanctions regime” governs nobody.
const ofAct =
  /\b(?:attacks?|assaults?|acts?|bombings?|incidents?|plots?|threats?|activit(?:y|ies)|offen[cs]es?|(?:sanctions?|testing|test|inspections?|tax|legal|training|monitoring|visa|export) regime)\b/i

// A label in a sentence that merely passes on what somebody said is the outlet's own word, unless the clause names who calls them so, or quotes it.
function answerOf(statement: Statement, ground: Ground): Answer<Key>[] {
  const label = labelWord(statement.value ?? '')
  if (label === undefined || ofAct.test(`${statement.value} ${statement.evidence[0].text}`)) return []
  const targets = statement.participants
    .filter(({role}) => role === 'target')
    .flatMap(({entity, mention}) => [...(entity === undefined || !isName(showWho(ground, entity)) ? [] : [entity]), ...namedIn(mention.text, ground)])
  const holders = isHeld(statement, ground) ? holdersOf(statement) : []
  if (holders.some((holder) => /^(?:he|she|they|it|we|i|you|who|some|one|said|no[- ]one|nobody|everyone|many)$/i.test(showWho(ground, holder)))) return []
  const isDenied = statement.polarity === 'denied'
  const by = holders.length === 0 ? 'in its own voice' : `by ${holders.map((holder) => showWho(ground, holder)).join(', ')}`
  const key = {label: stemWord(label), sort: labelClassOf(label) ?? stemWord(label), targets: [...new Set(targets)], holders: holders.join(), isDenied}
  return [
    {
      statement,
      value: `${isDenied ? 'not ' : ''}“${statement.value}” ${by}`,
      key,
      holders,
      ...(isDenied ? {} : {stance: holders.length === 0 ? 'states' : 'attributes'}),
    },
  ]
}

// “these groups”, “the Palestinian forces” stand for somebody that the label is of, but nobody is named.
function isName(text: string): boolean {
  const words = text
    .split(',')[0]!
    .replace(/^(?:The|These|Those|This|That|Some|A|An|Its|Their|Our) /, '')
    .split(/\s+/)
  return countryOf(text) !== undefined || words.some((word) => /^\p{Lu}/u.test(word) && countryOf(word)?.as !== 'demonym')
}

function isHeld({participants, evidence, report}: Statement, ground: Ground): boolean {
  if (participants.some(({role}) => role === 'actor')) return true
  const before = ground
    .textOf(report)
    .slice(Math.max(0, evidence[0].start - 300), evidence[0].start)
    .split('\n')
    .at(-1)!
  return before.lastIndexOf('“') > before.lastIndexOf('”') || (before.split('"').length - 1) % 2 === 1
}

// “terrorist organizations”, “terror groups”, “terrorists” → terrorist; words that are no label of the lists are none.
function labelWord(value: string): string | undefined {
  const words = value.split(/\s+/).map((word) => foldWord(word).replace(/(?<=[a-z]{3})s$/, ''))
  const found = words.filter((word) => actorLabels.has(word) || labelModifiers.has(word))
  const best = found.find((word) => labelClassOf(word) !== undefined) ?? found[0]
  return best === 'terror' || best === 'terrorism' ? 'terrorist' : best
}

// “Hamas terrorists” names Hamas, though the phrase as a whole is somebody else.
function namedIn(text: string, ground: Ground): string[] {
  const kinds = ['group', 'organisation', 'state']
  return ground.entities.filter(({kind, names}) => kinds.includes(kind) && names.some((name) => hasWords(text, name.text))).map(({id}) => id)
}

function hasWords(text: string, name: string): boolean {
  const at = text.indexOf(name)
  // “Korean” of “South Korean” is no name.
  return (
    at >= 0 &&
    /^\p{Lu}/u.test(name) &&
    !/\p{Lu}\p{L}*\s$/u.test(text.slice(0, at).replace(/^(?:The|A|An) /, '')) &&
    !/\p{L}/u.test(text[at - 1] ?? ' ') &&
    !/\p{L}/u.test(text[at + name.length] ?? ' ')
  )
}

// All labels of one target are one row. A label whose target nobody named (“these groups”) goes with those who are called the same.
function groupsOf(answers: readonly Answer<Key>[]): Answer<Key>[][] {
  const groups: Answer<Key>[][] = []
  const inOrder = [...answers].sort((left, right) => Number(left.key.targets.length === 0) - Number(right.key.targets.length === 0))
  for (const answer of inOrder) {
    const [home, ...others] = groups.filter((group) => group.some(({key}) => belongsTo(answer.key, key)))
    if (!home) groups.push([answer])
    else if (answer.key.targets.length === 0) home.push(answer)
    else home.push(answer, ...others.flatMap((other) => groups.splice(groups.indexOf(other), 1)[0]!))
  }
  return groups
}

function belongsTo(left: Key, right: Key): boolean {
  if (left.targets.length === 0) return left.label === right.label
  return left.targets.some((target) => right.targets.includes(target))
}

function draftOf(group: readonly Answer<Key>[], ground: Ground): Draft[] {
  const views = new Set(group.map(({key}) => `${key.sort} ${key.holders} ${key.isDenied}`)).size
  if (new Set(group.map(({statement}) => statement.report)).size < 2 || views < 2) return []
  const targets = mostFrequent(group.flatMap(({key}) => key.targets))
  const labels = mostFrequent(group.map(({key}) => key.label))
  const label = group.find(({key}) => key.label === labels[0])!.statement.value!
  const names = [...new Set(targets.slice(0, 2).map((target) => showWho(ground, target)))]
  const question = names.length === 0 ? `Who is called “${label}”, and by whom?` : `Is ${names.join(' or ')} “${label}”, and who says so?`
  return [
    asDraft<Key>({
      aspect: 'designation',
      about: [targets[0] ?? labels[0]!],
      question,
      answers: group,
      relate,
      lookedFor: telling([label]),
      importance: 0.75,
      isTyped: false,
    }),
  ]
}

function mostFrequent(items: readonly string[]): string[] {
  const counts = Map.groupBy(items, (one) => one)
  return [...counts].sort(([left, one], [right, other]) => other.length - one.length || (left < right ? -1 : 1)).map(([one]) => one)
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  const isOneVoice = left.holders === right.holders
  if (left.sort !== right.sort) return {is: isOneVoice && left.holders !== '' ? 'apart' : 'compatible', because: 'other words for the same'}
  if (isOneVoice) return left.isDenied === right.isDenied ? {is: 'same'} : {is: 'excludes'}
  if (left.isDenied !== right.isDenied) return {is: 'compatible', because: 'one voice says it, another does not'}
  // Two who are quoted with one word do not part on it; an outlet that says it itself and one that leaves it to somebody do.
  return left.holders !== '' && right.holders !== ''
    ? {is: 'apart'}
    : {is: 'compatible', because: 'one says it in its own voice, the other leaves it to somebody'}
}
