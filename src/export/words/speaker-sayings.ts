import type {Account} from '../../model/account.ts'
import type {Statement} from '../../model/statement.ts'
import {displayName} from './display-name.ts'

/** One speaker and what is quoted of them, in the order of the reports. */
export type SpeakerSayings = {readonly speaker: string; readonly entity?: string; readonly sayings: readonly Statement[]}

/** The sayings of an account by speaker: those whom most is quoted of first; words that nobody is named for come last. */
export function speakerSayings(account: Account): SpeakerSayings[] {
  const names = new Map(account.entities.map((entity) => [entity.id, displayName(entity)]))
  const groups = new Map<string, {speaker: string; entity?: string; sayings: Statement[]}>()
  for (const statement of account.statements.filter(({kind}) => kind === 'saying')) {
    const who = statement.participants.find(({role}) => role === 'speaker')
    const key = who?.entity ?? who?.mention.text.toLowerCase() ?? ''
    const speaker = (who?.entity && names.get(who.entity)) || who?.mention.text || 'Nobody named'
    const group = groups.get(key) ?? {speaker: speaker.replace(/\s+/g, ' '), ...(who?.entity === undefined ? {} : {entity: who.entity}), sayings: []}
    group.sayings.push(statement)
    groups.set(key, group)
  }
  return [...groups]
    .sort(
      ([left, one], [right, other]) =>
        Number(left === '') - Number(right === '') || other.sayings.length - one.sayings.length || (one.speaker < other.speaker ? -1 : 1),
    )
    .map(([, group]) => group)
}
