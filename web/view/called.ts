import {displayName} from '../../src/export/words/display-name.ts'
import type {Entity} from '../../src/model/account.ts'

/** The name, as some report writes it, by which a judgement speaks of an entity: the one that it is shown by, where a report writes just that. */
export function calledBy(entity: Entity): string {
  const shown = displayName(entity)
  return entity.names.find(({text}) => text.replace(/^the /i, '') === shown)?.text ?? entity.names[0]?.text ?? shown
}
