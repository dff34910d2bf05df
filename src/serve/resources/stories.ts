import {z} from '@hono/zod-openapi'
import {reportsOfStory} from '../../store/list-reports.ts'
import {listedStory, listStoryPage} from '../../store/list-stories.ts'
import {accountResponse} from '../account-of.ts'
import {notFound} from '../refusal.ts'
import {resource} from '../resource.ts'
import {account} from '../schemas/account.ts'
import {dateQuery, pageOf, pageQuery, wordsQuery, yesQuery} from '../schemas/page.ts'
import {story, storyWithReports} from '../schemas/story.ts'
import {headOf} from './reports.ts'

const listStories = resource(
  'listStories',
  {
    says: 'Stories of which at least one report is such as the filters ask for.',
    query: z.object({
      ...pageQuery,
      query: wordsQuery.openapi({description: 'Words that a report must hold: as in a search.'}),
      source: wordsQuery,
      from: dateQuery,
      to: dateQuery,
      sort: z.enum(['new', 'reports', 'contested']).default('new'),
    }),
    gives: pageOf(story),
  },
  ({query: {cursor, most, ...filter}}, {dossier}) => listStoryPage(dossier, filter, {cursor, most}),
)

const getStory = resource('getStory', {says: 'One story with its reports.', gives: storyWithReports}, async ({params: {story: id}}, {dossier}) => {
  const found = await listedStory(dossier, id)
  if (!found) throw noStory(id)
  return {...found, members: (await reportsOfStory(dossier, id)).map(headOf)}
})

const getAccount = resource(
  'getAccount',
  {
    says: 'The account of a story, as `variorum collate --format json` prints it. A made account is given at once, even while a newer one is being made; `fresh` waits for that.',
    query: z.object({fresh: yesQuery.optional()}),
    gives: account,
  },
  async ({params: {story: id}, query: {fresh}, context}, {workshop}) => {
    const made = await workshop.account(id, fresh ?? false)
    if (!made) throw noStory(id)
    return accountResponse(made, context.req.header('if-none-match'))
  },
)

function noStory(id: string) {
  return notFound('story', id, 'GET /api/stories lists those that are there; a story whose reports were grouped anew has a new id.')
}

export const stories = {listStories, getStory, getAccount}
