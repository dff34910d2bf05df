import {leavings, releases, removals, seizures, takings} from '../../../../lexicon/act-classes.ts'
import type {Participant, Statement} from '../../../model/statement.ts'
import {actWords, tellsAct} from '../acts-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, showWho, whoIn} from '../ground.ts'

type Key = {readonly who: ReadonlySet<string>; readonly cluster: string | undefined; readonly isDenied: boolean; readonly isNamed: boolean}

type Kind = {
  readonly name: string
  readonly question: string
  readonly acts: ReadonlySet<string>
  readonly roles: readonly ('actor' | 'target' | 'holder' | 'recipient')[]
}

// Acts after which somebody's place is another: each is worth a row even where one report alone tells it.
const kinds: readonly Kind[] = [
  {name: 'left', question: 'Who left office?', acts: leavings, roles: ['holder', 'actor']},
  {name: 'removed', question: 'Who was put out of office?', acts: removals, roles: ['target', 'holder']},
  {name: 'took', question: 'Who was appointed?', acts: takings, roles: ['holder', 'target', 'recipient']},
  {name: 'freed', question: 'Who was released?', acts: releases, roles: ['target']},
  {name: 'seized', question: 'Who was arrested or tried?', acts: seizures, roles: ['target']},
]

/** Who resigned, was appointed, released, arrested. */
export const post: Aspect = {
  name: 'post',
  example: 'Who resigned?',
  find: (ground) => [...kinds.flatMap((kind) => draftsOf(kind, ground)), ...partings(ground)],
}

// One row for one event; those that tell of the same people are one event.
function draftsOf({name, question, acts, roles}: Kind, ground: Ground): Draft[] {
  const answers = ground
    .ofKind('event')
    .filter((statement) => tellsAct(statement, acts) && statement.modality === 'happened')
    .filter((statement) => isOfPeople(statement, roles, ground))
    .map((statement): Answer<Key> => {
      const who = firstIn(statement, roles, ground)
      const key = {
        who: new Set(who),
        cluster: ground.clusterOf(statement.id)?.id,
        isDenied: statement.polarity === 'denied',
        isNamed: who.some((one) => isName(showWho(ground, one))),
      }
      return {statement, value: who.length > 0 ? who.map((one) => showWho(ground, one)).join(', ') : clip(statement.evidence[0].text), key}
    })
  const groups: Answer<Key>[][] = []
  for (const answer of answers) {
    const home = groups.find((group) => group.some((other) => isOneEvent(answer.key, other.key)))
    if (home) home.push(answer)
    else groups.push([answer])
  }
  joinUnnamed(groups, ground)
  return groups.map((found) => {
    const lookedFor = [...new Set(found.map(({statement}) => actWords(statement))), ...found.slice(0, 1).map(({value}) => value)]
    return asDraft<Key>({
      aspect: name,
      about: [...found.map(({key, statement}) => key.cluster ?? statement.id)].slice(0, 1),
      question,
      answers: found,
      relate,
      lookedFor,
      importance: 0.5,
      isTyped: !found.every(({value}) => isBareCount(value)),
    })
  })
}

type Parting = {readonly who: ReadonlySet<string>; readonly kind: 'resigned' | 'dismissed'}

// One person who resigned in one report and was dismissed in another.
function partings(ground: Ground): Draft[] {
  const answers = ground.ofKind('event').flatMap((statement): Answer<Parting>[] => {
    const kind = tellsAct(statement, leavings) ? 'resigned' : tellsAct(statement, removals) ? 'dismissed' : undefined
    if (!kind || statement.modality !== 'happened' || statement.polarity === 'denied') return []
    const who = [...firstIn(statement, kind === 'resigned' ? ['holder', 'actor'] : ['target', 'holder'], ground), ...holdersBehind(statement, ground)]
    return who.length === 0 ? [] : [{statement, value: clip(statement.evidence[0].text), key: {who: new Set(who), kind}}]
  })
  const people = [...new Set(answers.flatMap(({key}) => [...key.who]))]
  return people.flatMap((person) => {
    const own = answers.filter(({key}) => key.who.has(person))
    if (new Set(own.map(({key}) => key.kind)).size < 2 || new Set(own.map(({statement}) => statement.report)).size < 2) return []
    return [
      asDraft<Parting>({
        aspect: 'parting',
        about: [person],
        question: `Did ${showWho(ground, person)} resign, or was it a dismissal?`,
        answers: own,
        relate: ({key: left}, {key: right}) => (left.kind === right.kind ? {is: 'same'} : {is: 'excludes', because: 'resigned in one, dismissed in the other'}),
        lookedFor: ['resigned', 'dismissed'],
        importance: 0.8,
        isTyped: false,
      }),
    ]
  })
}

// “The head of the army, | General Lund, was dismissed”: an office, and behind it who holds it.
function holdersBehind({report, sentence, participants}: Statement, ground: Ground): string[] {
  const isBehind = (start: number) => participants.some(({mention}) => start >= mention.end && start - mention.end <= 2)
  return ground
    .ofKind('role')
    .filter((role) => role.report === report && role.sentence === sentence && isBehind(role.evidence[0].start))
    .flatMap((role) => whoIn(role, ['holder']))
}

// “Four people were arrested” answers how many, not who.
function isBareCount(value: string): boolean {
  return /^(?:[\d,]+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|dozens of|hundreds of) \p{Ll}+$/iu.test(value)
}

// A statement is released as well, a bid dismissed, a town liberated.
const people =
  /\b(?:girls?|boys?|child|children|hostages?|prisoners?|captives?|detainees?|inmates?|citizens?|nationals?|students?|schoolgirls?|journalists?|reporters?|workers?|soldiers?|sailors?|crew|men|man|women|woman|people|persons?|suspects?|militants?|fighters?|activists?|governments?|cabinets?|ministers?|presidents?|governors?|mayors?|chiefs?|directors?|officials?|officers?|managers?|chairman|chairwoman|ambassadors?|envoys?|leaders?|members?|teen(?:ager)?s?|owners?|captains?|drivers?|gunman|attackers?|commissioners?|secretary|spokes\w+|coach|ceo|executives?)\b/i

function isOfPeople(statement: Statement, roles: Kind['roles'], ground: Ground): boolean {
  return firstIn(statement, roles, ground).length > 0
}

function isPeople({entity, mention}: Participant, ground: Ground): boolean {
  return people.test(mention.text) || isName(mention.text) || ground.entities.some(({id, kind}) => id === entity && (kind === 'person' || kind === 'group'))
}

// Who it happened to stands in the first of the roles that is filled: “released from hospital” does not release the hospital.
function firstIn(statement: Statement, roles: Kind['roles'], ground: Ground): string[] {
  const ofPeople = {...statement, participants: statement.participants.filter((participant) => isPeople(participant, ground))}
  return roles.map((role) => whoIn(ofPeople, [role])).find((who) => who.length > 0) ?? []
}

// “A Louisiana man was arrested” and “Neu was arrested” are one row: whoever is not named goes with those who are, where there is one event only.
function joinUnnamed(groups: Answer<Key>[][], ground: Ground): void {
  const named = groups.filter((group) => group.some(({key}) => [...key.who].some((who) => isName(showWho(ground, who)))))
  const [home] = named
  if (!home || named.length > 1) return
  for (const group of groups.filter((one) => one !== home)) home.push(...groups.splice(groups.indexOf(group), 1)[0]!)
}

function isName(text: string): boolean {
  return text.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length > 1
}

function isOneEvent(left: Key, right: Key): boolean {
  return (left.cluster !== undefined && left.cluster === right.cluster) || [...left.who].some((who) => right.who.has(who))
}

function relate({key: left, statement: one}: Answer<Key>, {key: right, statement: other}: Answer<Key>): Relation {
  if (left.isDenied !== right.isDenied && ![...left.who].some((who) => right.who.has(who))) return {is: 'apart'}
  if (left.isDenied !== right.isDenied) return one.attribution.length === 0 && other.attribution.length === 0 ? {is: 'excludes'} : {is: 'compatible'}
  const onlyLeft = [...left.who].some((who) => !right.who.has(who))
  const onlyRight = [...right.who].some((who) => !left.who.has(who))
  if (!onlyLeft && !onlyRight) return {is: 'same'}
  // “A minister resigned” and “Ana Borg resigned”, in one row since there is one such event.
  if (left.isNamed !== right.isNamed) return {is: 'same'}
  if (onlyLeft && onlyRight) return {is: 'apart'}
  return {is: left.who.size === 0 || right.who.size === 0 ? 'apart' : onlyLeft ? 'narrower' : 'wider'}
}
