import {type CapitalPlace, capitalPlace} from '../../../lexicon/capital-places.ts'
import type {Statement} from '../../model/statement.ts'
import {type AccountIndex, calledName} from './account-index.ts'

/** Where a statement says that it happened: as written, as the account calls it, and a point where it is a capital by name. */
export type Located = {readonly words: string; readonly name: string; readonly entity?: string; readonly capital?: CapitalPlace}

/** The place of a statement; undefined where it names none. “the Russian capital” is found by the other names of its entity. */
export function locatedAt(index: AccountIndex, {place, participants}: Statement): Located | undefined {
  const participant = participants.find(({role, mention}) => role === 'place' && (place === undefined || mention.start === place.start))
  const words = place?.text ?? participant?.mention.text
  if (words === undefined) return undefined
  const entity = participant?.entity === undefined ? undefined : index.entities.get(participant.entity)
  const names = [words, ...(entity?.kind === 'place' ? entity.names.map(({text}) => text) : [])]
  const capital = names.map(capitalPlace).find((found) => found !== undefined)
  return {
    words,
    name: participant ? calledName(index, participant) : words,
    ...(participant?.entity !== undefined && {entity: participant.entity}),
    ...(capital && {capital}),
  }
}
