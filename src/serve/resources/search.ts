import {z} from '@hono/zod-openapi'
import {searchReports} from '../../store/search.ts'
import {resource} from '../resource.ts'
import {found} from '../schemas/found.ts'
import {dateQuery, pageOf, wordsQuery} from '../schemas/page.ts'
import {statementKind} from '../schemas/statement.ts'

const search = resource(
  'search',
  {
    says: 'Reports that hold all that was asked for, newest first: words, "a phrase", begin*, -not.',
    query: z.object({
      query: z.string().min(1).max(400),
      most: z.coerce.number().int().min(1).max(200).default(50),
      source: wordsQuery,
      kind: statementKind.optional().openapi({description: 'Only reports with a statement of this kind.'}),
      code: z.string().max(40).optional().openapi({description: 'Only reports with an event of this PLOVER code.'}),
      from: dateQuery,
      to: dateQuery,
    }),
    gives: pageOf(found),
  },
  async ({query: {query, most, source, kind, code, from, to}}, {dossier}) => ({
    items: await searchReports(dossier, {
      query,
      most,
      ...(source !== undefined && {source}),
      ...(kind !== undefined && {kind}),
      ...(code !== undefined && {plover: code}),
      ...(from !== undefined && {from}),
      ...(to !== undefined && {to}),
    }),
  }),
)

export const searching = {search}
