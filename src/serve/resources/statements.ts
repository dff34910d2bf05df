import {z} from '@hono/zod-openapi'
import {listStatements as listInStore} from '../../store/list-statements.ts'
import {resource} from '../resource.ts'
import {idQuery, pageOf, pageQuery} from '../schemas/page.ts'
import {statement, statementKind} from '../schemas/statement.ts'

const listStatements = resource(
  'listStatements',
  {
    says: 'Statements as they were recorded, by report and place in it. Entities are filled in by an account: there they name who is meant.',
    query: z.object({...pageQuery, report: idQuery, story: idQuery, kind: statementKind.optional(), code: z.string().max(40).optional()}),
    gives: pageOf(statement),
  },
  ({query: {cursor, most, ...filter}}, {dossier}) => listInStore(dossier, filter, {cursor, most}),
)

export const statements = {listStatements}
