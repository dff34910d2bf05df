import {z} from '@hono/zod-openapi'
import {accountOf} from '../account-of.ts'
import {Refusal} from '../refusal.ts'
import {resource} from '../resource.ts'
import {entity, entityKind} from '../schemas/entity.ts'
import {pageOf, pageQuery, wordsQuery} from '../schemas/page.ts'
import {point, pointStatus} from '../schemas/point.ts'

const ofStory = z.string().min(1).max(80).openapi({description: 'The id of the story whose account is meant.'})

const listEntities = resource(
  'listEntities',
  {
    says: 'Who and what takes part in a story.',
    query: z.object({...pageQuery, story: ofStory, kind: entityKind.optional(), query: wordsQuery.openapi({description: 'A part of a name.'})}),
    gives: pageOf(entity),
  },
  async ({query: {story, kind, query, ...wish}}, desk) => {
    const {entities} = await accountOf(desk, story)
    const wanted = query?.toLowerCase()
    return pageOfList(
      entities.filter(
        (one) => (kind === undefined || one.kind === kind) && (wanted === undefined || one.names.some(({text}) => text.toLowerCase().includes(wanted))),
      ),
      wish,
    )
  },
)

const listPoints = resource(
  'listPoints',
  {
    says: 'The points of a story: what its reports answer alike, differently, or not at all.',
    query: z.object({...pageQuery, story: ofStory, status: pointStatus.optional(), aspect: z.string().max(60).optional()}),
    gives: pageOf(point),
  },
  async ({query: {story, status, aspect, ...wish}}, desk) => {
    const {points} = await accountOf(desk, story)
    return pageOfList(
      points.filter((one) => (status === undefined || one.status === status) && (aspect === undefined || one.aspect === aspect)),
      wish,
    )
  },
)

const explain = resource(
  'explain',
  {
    says: 'How a point, entity, event, origin or statement of an account came about, down to the words.',
    query: z.object({story: ofStory}),
    gives: z.object({id: z.string(), story: z.string(), text: z.string()}).openapi('Explanation'),
  },
  async ({params: {id}, query: {story}}, {workshop}) => {
    const text = await workshop.explain(story, id)
    if (text === undefined)
      throw new Refusal(
        404,
        'not-found',
        `Nothing in the account of the story “${story}” has the id “${id}”: take one from GET /api/stories/${encodeURIComponent(story)}/account.`,
      )
    return {id, story, text}
  },
)

/** A page of a list that is at hand; the cursor is the id of the last one shown. */
export function pageOfList<Item extends {readonly id: string}>(list: readonly Item[], {cursor, most}: {cursor?: string | undefined; most: number}) {
  const last = cursor === undefined ? -1 : list.findIndex(({id}) => id === cursor)
  if (cursor !== undefined && last < 0) throw new Refusal(422, 'cursor', 'The cursor leads nowhere: the list has changed since. Leave it out to begin anew.')
  const items = list.slice(last + 1, last + 1 + most)
  const end = items.at(-1)
  return {items, ...(end && last + 1 + most < list.length && {next: end.id})}
}

export const accountParts = {listEntities, listPoints, explain}
