import type {Statement} from '../../../model/statement.ts'
import {stemWord} from '../../words/fold-word.ts'
import type {Ground} from '../ground.ts'
import {isPronoun} from '../questions/short-phrase.ts'

/** What of an event says whether another report's is the same act: who takes part, and in which cluster it stands. */
export type ActKey = {
  readonly cluster: string | undefined
  readonly entities: ReadonlySet<string>
  /** Nouns for those who act: “girl” of “the girl who punched him”. */
  readonly actors: ReadonlySet<string>
  /** Nouns for what is acted on. */
  readonly things: ReadonlySet<string>
  readonly days: string | undefined
}

export function actKey(statement: Statement, ground: Ground): ActKey {
  const {participants, details = [], time} = statement
  const entities = participants.filter(({role, entity}) => role !== 'place' && entity !== undefined).map(({entity}) => entity!)
  const acted = details.filter(({relation, span}) => (relation === 'object' || relation === 'passive') && !isPronoun(span.text))
  const targets = participants.filter(({role, mention}) => role === 'target' && !isPronoun(mention.text)).map(({mention}) => mention.text.split(/\s+/).at(-1)!)
  return {
    cluster: ground.clusterOf(statement.id)?.id,
    entities: new Set(entities),
    actors: new Set(details.filter(({relation, span}) => relation === 'subject' && !isPronoun(span.text)).map(({head}) => stemWord(head))),
    things: new Set([...acted.map(({head}) => stemWord(head)), ...targets.map(stemWord)]),
    days: time?.value,
  }
}

/** True where two acts told by like words are one as far as those who take part tell: one cluster, or one who acts and one thing acted on. */
export function isOneAct(left: ActKey, right: ActKey): boolean {
  if (left.cluster !== undefined && left.cluster === right.cluster) return true
  if (left.days !== undefined && right.days !== undefined && left.days.slice(0, 4) !== right.days.slice(0, 4)) return false
  const shares = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((who) => other.has(who))
  const things = shares(left.things, right.things)
  if (shares(left.entities, right.entities)) return things || left.things.size === 0 || right.things.size === 0
  return things && shares(left.actors, right.actors)
}

/** Acts in groups, each like one of its group. */
export function groupActs<One>(acts: readonly One[], isOne: (left: One, right: One) => boolean): One[][] {
  const groups: One[][] = []
  for (const act of acts) {
    const homes = groups.filter((group) => group.some((other) => isOne(other, act)))
    const [home] = homes
    if (!home) groups.push([act])
    else {
      home.push(act, ...homes.slice(1).flat())
      for (const merged of homes.slice(1)) groups.splice(groups.indexOf(merged), 1)
    }
  }
  return groups
}
