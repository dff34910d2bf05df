import type {Entity} from '../../model/account.ts'
import type {Corrected, Correction} from '../../model/correction.ts'
import type {EntityKind} from '../../model/parse.ts'
import {plainName} from '../entities/name-key.ts'
import {latest} from './correct-statements.ts'

/** Entities with the name that people show them by in front, and of the kind that people say they are. A name that no report writes counts as written nowhere. */
export function correctEntities(entities: readonly Entity[], corrections: readonly Correction[]): Entity[] {
  const relevant = latest(corrections).filter(({field}) => field === 'name' || field === 'kind')
  if (relevant.length === 0) return [...entities]
  return entities.map((entity) => relevant.filter(({target}) => isCalled(entity, target)).reduce(corrected, entity))
}

function isCalled({id, names}: Entity, called: string): boolean {
  return id === called || names.some(({text}) => plainName(text) === plainName(called))
}

function corrected(entity: Entity, {target: _, ...correction}: Correction): Entity {
  const {field, value} = correction
  const note: Corrected = {...correction, was: field === 'kind' ? entity.kind : (entity.names[0]?.text ?? '')}
  const noted = [...(entity.corrected ?? []), note]
  if (field === 'kind') return {...entity, kind: value as EntityKind, corrected: noted}
  const shown = entity.names.find(({text}) => text === value) ?? {text: value, count: 0, reports: []}
  return {...entity, names: [shown, ...entity.names.filter((name) => name !== shown)], corrected: noted}
}
