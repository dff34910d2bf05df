import {actorLabels, labelModifiers} from '../../../../lexicon/labels.ts'
import type {Statement} from '../../../model/statement.ts'
import {foldWord, stemWord} from '../../words/fold-word.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, showWho} from '../ground.ts'
import {telling} from '../silent-on.ts'
import {holdersOf} from '../stance-of.ts'

type Key = {readonly label: string; readonly targets: readonly string[]; readonly holders: string; readonly isDenied: boolean}

/** What somebody is called, by whom, and who will not call them so. */
export const designation: Aspect = {
  name: 'designation',
  example: 'Is the League a terrorist organisation, and who says so?',
  find: (ground) => {
    const answers = ground.ofKind('label').flatMap((statement) => answerOf(statement, ground))
    return groupsOf(answers).flatMap((group) => draftOf(group, ground))
  },
}

function answerOf(statement: Statement, ground: Ground): Answer<Key>[] {
  const label = labelStem(statement.value ?? '')
  if (label === undefined) return []
  const targets = statement.participants
    .filter(({role}) => role === 'target')
    .flatMap(({entity, mention}) => [...(entity === undefined ? [] : [entity]), ...namedIn(mention.text, ground)])
  const holders = holdersOf(statement)
  const isDenied = statement.polarity === 'denied'
  const by = holders.length === 0 ? 'its own voice' : holders.map((holder) => showWho(ground, holder)).join(', ')
  return [
    {
      statement,
      value: `${isDenied ? 'not ' : ''}“${statement.value}” (${by})`,
      key: {label, targets: [...new Set(targets)], holders: holders.join(), isDenied},
    },
  ]
}

// “terrorist organizations”, “terrorists”, “terror groups” → terrorist; words that are no label of the lists are none.
function labelStem(value: string): string | undefined {
  const words = value.split(/[\s]+/).map(foldWord)
  const found = words.find((word) => isListed(word))
  return found === undefined ? undefined : stemWord(found).replace(/^terror(?:ism)?$/, stemWord('terrorist'))
}

function isListed(word: string): boolean {
  const singular = word.replace(/s$/, '')
  return actorLabels.has(word) || actorLabels.has(singular) || labelModifiers.has(word)
}

// “Hamas terrorists” names Hamas, though the phrase as a whole is somebody else.
function namedIn(text: string, ground: Ground): string[] {
  return ground.entities
    .filter(
      ({kind, names}) =>
        (kind === 'group' || kind === 'organisation' || kind === 'state' || kind === 'person') && names.some((name) => hasWords(text, name.text)),
    )
    .map(({id}) => id)
}

function hasWords(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && /^\p{Lu}/u.test(name) && !/\p{L}/u.test(text[at - 1] ?? ' ') && !/\p{L}/u.test(text[at + name.length] ?? ' ')
}

// One label of one target; a label whose target nobody named (“these groups”) goes with the same label of the story.
function groupsOf(answers: readonly Answer<Key>[]): Answer<Key>[][] {
  const groups: Answer<Key>[][] = []
  const inOrder = [...answers].sort((left, right) => Number(left.key.targets.length === 0) - Number(right.key.targets.length === 0))
  for (const answer of inOrder) {
    const homes = groups.filter((group) => group.some(({key}) => belongsTo(answer.key, key)))
    const home = homes[0]
    if (!home) groups.push([answer])
    else {
      home.push(answer)
      for (const other of homes.slice(1)) home.push(...groups.splice(groups.indexOf(other), 1)[0]!)
    }
  }
  return groups
}

function belongsTo(left: Key, right: Key): boolean {
  if (left.label !== right.label) return false
  return left.targets.length === 0 || right.targets.length === 0 || left.targets.some((target) => right.targets.includes(target))
}

function draftOf(group: readonly Answer<Key>[], ground: Ground): Draft[] {
  const reports = new Set(group.map(({statement}) => statement.report))
  if (reports.size < 2) return []
  const targets = mostNamed(group.flatMap(({key}) => key.targets))
  const label = group[0]!.statement.value ?? ''
  const question =
    targets.length === 0
      ? `Who is called “${label}”, and by whom?`
      : `Is ${targets
          .slice(0, 2)
          .map((target) => showWho(ground, target))
          .join(' or ')} “${label}”, and who says so?`
  const views = new Set(group.map(({key}) => `${key.holders} ${key.isDenied}`)).size
  return [
    asDraft<Key>({
      aspect: 'designation',
      about: [group[0]!.key.label, ...targets.slice(0, 1)],
      question,
      answers: group,
      relate,
      lookedFor: telling([label]),
      importance: views > 1 ? 0.8 : 0.25,
      isTyped: false,
    }),
  ]
}

function mostNamed(targets: readonly string[]): string[] {
  const counts = Map.groupBy(targets, (target) => target)
  return [...counts].sort(([left, one], [right, other]) => other.length - one.length || (left < right ? -1 : 1)).map(([target]) => target)
}

function relate({key: left}: Answer<Key>, {key: right}: Answer<Key>): Relation {
  const isOneVoice = left.holders === right.holders
  if (isOneVoice) return left.isDenied === right.isDenied ? {is: 'same'} : {is: 'excludes'}
  return {is: 'compatible', because: left.isDenied === right.isDenied ? 'said by different voices' : 'one voice says it, another does not'}
}
