import type {Account} from '../../model/account.ts'
import type {Statement} from '../../model/statement.ts'
import {displayName} from './display-name.ts'

/** One speaker and what is quoted of them, in the order of the reports. */
export type SpeakerSayings = {readonly speaker: string; readonly entity?: string; readonly sayings: readonly Statement[]}

/** The sayings of an account by speaker: those whom most is quoted of first; words that nobody is named for come last. */
export function speakerSayings(account: Account): SpeakerSayings[] {
  const names = new Map(account.entities.map((entity) => [entity.id, displayName(entity)]))
  const groups = new Map<string, {speaker: string; entity?: string; sayings: Statement[]}>()
  for (const statement of onceEach(account.statements.filter(({kind}) => kind === 'saying'))) {
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

// A page that shows one sentence in its text and under two pictures says it once: the fullest naming of the speaker stands for it.
function onceEach(sayings: readonly Statement[]): Statement[] {
  const kept = new Map<string, Statement>()
  for (const saying of sayings) {
    const key = `${saying.report} ${(saying.value ?? saying.evidence[0].text).replace(/[^\p{L}\p{N}]+/gu, ' ').toLowerCase()}`
    const known = kept.get(key)
    if (!known || speakerLength(saying) > speakerLength(known)) kept.set(key, saying)
  }
  return [...kept.values()]
}

function speakerLength({participants}: Statement): number {
  return participants.find(({role}) => role === 'speaker')?.mention.text.length ?? 0
}
