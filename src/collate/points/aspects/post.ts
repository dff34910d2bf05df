import {leavings, releases, seizures, takings} from '../../../../lexicon/act-classes.ts'
import {actWords, tellsAct} from '../acts-of.ts'
import {type Aspect, asDraft} from '../aspect.ts'
import {clip} from '../clip.ts'
import type {Answer, Draft, Relation} from '../draft.ts'
import {type Ground, showWho, whoIn} from '../ground.ts'

type Key = {readonly who: ReadonlySet<string>; readonly cluster: string | undefined; readonly isDenied: boolean}

type Kind = {
  readonly name: string
  readonly question: string
  readonly acts: ReadonlySet<string>
  readonly roles: readonly ('actor' | 'target' | 'holder' | 'recipient')[]
}

// Acts after which somebody's place is another: each is worth a row even where one report alone tells it.
const kinds: readonly Kind[] = [
  {name: 'left', question: 'Who left office?', acts: leavings, roles: ['holder', 'actor', 'target']},
  {name: 'took', question: 'Who was appointed?', acts: takings, roles: ['holder', 'target', 'recipient']},
  {name: 'freed', question: 'Who was released?', acts: releases, roles: ['target', 'recipient']},
  {name: 'seized', question: 'Who was arrested or tried?', acts: seizures, roles: ['target', 'recipient']},
]

/** Who resigned, was appointed, released, arrested. */
export const post: Aspect = {name: 'post', example: 'Who resigned?', find: (ground) => kinds.flatMap((kind) => draftsOf(kind, ground))}

// One row for one event; those that tell of the same people are one event.
function draftsOf({name, question, acts, roles}: Kind, ground: Ground): Draft[] {
  const answers = ground
    .ofKind('event')
    .filter((statement) => tellsAct(statement, acts) && statement.modality === 'happened')
    .map((statement): Answer<Key> => {
      const who = whoIn(statement, roles)
      const key = {who: new Set(who), cluster: ground.clusterOf(statement.id)?.id, isDenied: statement.polarity === 'denied'}
      return {statement, value: who.length > 0 ? who.map((one) => showWho(ground, one)).join(', ') : clip(statement.evidence[0].text), key}
    })
  const groups: Answer<Key>[][] = []
  for (const answer of answers) {
    const home = groups.find((group) => group.some((other) => isOneEvent(answer.key, other.key)))
    if (home) home.push(answer)
    else groups.push([answer])
  }
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
      isTyped: true,
    })
  })
}

function isOneEvent(left: Key, right: Key): boolean {
  return (left.cluster !== undefined && left.cluster === right.cluster) || [...left.who].some((who) => right.who.has(who))
}

function relate({key: left, statement: one}: Answer<Key>, {key: right, statement: other}: Answer<Key>): Relation {
  if (left.isDenied !== right.isDenied) return one.attribution.length === 0 && other.attribution.length === 0 ? {is: 'excludes'} : {is: 'compatible'}
  const onlyLeft = [...left.who].some((who) => !right.who.has(who))
  const onlyRight = [...right.who].some((who) => !left.who.has(who))
  if (!onlyLeft && !onlyRight) return {is: 'same'}
  if (onlyLeft && onlyRight) return {is: 'compatible'}
  return {is: onlyLeft ? 'narrower' : 'wider'}
}
