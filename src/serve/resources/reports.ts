import {z} from '@hono/zod-openapi'
import type {Published} from '../../model/report.ts'
import {type ListedReport, listedReport, listReports as listInStore, listSources as listSourcesInStore, revisionsOf} from '../../store/list-reports.ts'
import {recordedOf} from '../../store/reports.ts'
import {notFound} from '../refusal.ts'
import {resource} from '../resource.ts'
import {dateQuery, idQuery, pageOf, pageQuery, wordsQuery} from '../schemas/page.ts'
import {keptReport, type ReportHead, reportHead} from '../schemas/report.ts'
import {source} from '../schemas/source.ts'

const listReports = resource(
  'listReports',
  {
    says: 'Reports, the last to come in first.',
    query: z.object({
      ...pageQuery,
      query: wordsQuery,
      source: wordsQuery,
      language: z.string().max(10).optional(),
      story: idQuery,
      from: dateQuery,
      to: dateQuery,
    }),
    gives: pageOf(reportHead),
  },
  async ({query: {cursor, most, ...filter}}, {dossier}) => {
    const page = await listInStore(dossier, filter, {cursor, most})
    return {...page, items: page.items.map(headOf)}
  },
)

const getReport = resource('getReport', {says: 'One report with its text, as plain text.', gives: keptReport}, async ({params: {report: id}}, {dossier}) => {
  const [head, [recorded]] = await Promise.all([listedReport(dossier, id), recordedOf(dossier, [id])])
  if (!head || !recorded) throw notFound('report', id, 'GET /api/reports lists those that are there.')
  const {report, sentences = [], problems} = recorded
  const {story_id, added_at, url} = head
  const revisions = url === null ? [] : (await revisionsOf(dossier, url)).filter((one) => one !== id)
  return {...report, addedAt: added_at, ...(story_id !== null && {story: story_id}), sentences, problems, revisions}
})

const listSources = resource(
  'listSources',
  {says: 'Who published the reports, those with most first.', gives: z.object({items: z.array(source).readonly()})},
  async (_, {dossier}) => ({
    items: (await listSourcesInStore(dossier)).map(({first, last, ...row}) => ({...row, ...(first !== null && {first}), ...(last !== null && {last})})),
  }),
)

/** A row of the store as the API shows it. */
export function headOf({byline, published, published_how, url, revision_of, added_at, story_id, ...row}: ListedReport): ReportHead {
  return {
    ...row,
    ...(byline !== null && {byline}),
    ...(published !== null && {published: {value: published, how: published_how as Published['how']}}),
    ...(url !== null && {url}),
    ...(revision_of !== null && {revisionOf: revision_of}),
    ...(story_id !== null && {story: story_id}),
    addedAt: added_at,
  }
}

export const reports = {listReports, getReport, listSources}
