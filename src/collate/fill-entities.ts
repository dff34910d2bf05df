import type {Entity} from '../model/account.ts'
import type {Recorded, Statement} from '../model/statement.ts'
import {type EntityIndex, entityIndex} from './entities/index.ts'

/** Statements whose participants and attributions say which entity they are. */
export function fillEntities(recorded: readonly Recorded[], entities: readonly Entity[]): Recorded[] {
  const find = entityIndex(recorded, entities)
  return recorded.map((one) => ({...one, statements: one.statements.map((statement) => filled(statement, find))}))
}

function filled(statement: Statement, find: EntityIndex): Statement {
  const fill = <Part extends Statement['participants'][number] | Statement['attribution'][number]>(part: Part): Part => {
    const entity = find(statement.report, part.mention, part.chain)
    return entity === undefined ? part : {...part, entity}
  }
  return {...statement, participants: statement.participants.map(fill), attribution: statement.attribution.map(fill)}
}
