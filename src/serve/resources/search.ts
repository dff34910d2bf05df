import {z} from '@hono/zod-openapi'
import {searchPage} from '../../store/search.ts'
import {searchFacets} from '../../store/search-facets.ts'
import {resource} from '../resource.ts'
import {facets, found} from '../schemas/found.ts'
import {dateQuery, idQuery, pageOf, pageQuery, wordsQuery} from '../schemas/page.ts'
import {pointStatus} from '../schemas/point.ts'
import {statementKind} from '../schemas/statement.ts'

const wishes = {
  query: z
    .string()
    .max(400)
    .default('')
    .openapi({description: 'Words that must all be there: "a phrase", begin*, wrng~, -not, title:, source:, byline:, body:.'}),
  source: wordsQuery,
  language: z.string().max(10).optional(),
  kind: statementKind.optional().openapi({description: 'Only reports with a statement of this kind.'}),
  code: z.string().max(40).optional().openapi({description: 'Only reports with an event of this PLOVER or CAMEO code.'}),
  entity: wordsQuery.openapi({description: 'Only reports that name this: a name in any of its spellings, or the id of an entity.'}),
  status: pointStatus.optional().openapi({description: 'Only reports that have a part in a point of this status.'}),
  story: idQuery,
  from: dateQuery,
  to: dateQuery,
}

const search = resource(
  'search',
  {says: 'Reports that hold all that was asked for, newest first.', query: z.object({...wishes, ...pageQuery}), gives: pageOf(found)},
  ({query: {cursor, most, code, ...wish}}, {dossier}) => searchPage(dossier, {...wish, plover: code}, {cursor, most}),
)

const countFound = resource(
  'countFound',
  {says: 'How many reports a search finds, and how they are spread.', query: z.object(wishes), gives: facets},
  ({query: {code, ...wish}}, {dossier}) => searchFacets(dossier, {...wish, plover: code}),
)

export const searching = {search, countFound}
