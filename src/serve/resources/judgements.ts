import {z} from '@hono/zod-openapi'
import {addJudgement as addInStore, judgementLog, judgementOf, undoJudgement as undoInStore} from '../../store/judgements.ts'
import {faultOf} from '../../store/said.ts'
import type {Desk} from '../desk.ts'
import {notFound, Refusal} from '../refusal.ts'
import {resource} from '../resource.ts'
import {keptJudgement, newJudgement} from '../schemas/judgement.ts'
import {pageOf, pageQuery, yesQuery} from '../schemas/page.ts'
import {pageOfList} from './account-parts.ts'

const listJudgements = resource(
  'listJudgements',
  {
    says: 'The log of what people decided, the latest first; what was taken back stays in it.',
    query: z.object({
      ...pageQuery,
      about: z.string().max(40).optional(),
      holds: yesQuery.optional().openapi({description: 'true: only those that hold; false: only those taken back.'}),
    }),
    gives: pageOf(keptJudgement),
  },
  async ({query: {about, holds, ...wish}}, {dossier}) => {
    const log = (await judgementLog(dossier)).reverse()
    return pageOfList(
      log.filter((one) => (about === undefined || one.about === about) && (holds === undefined || holds === (one.undone === undefined))),
      wish,
    )
  },
)

const addJudgement = resource(
  'addJudgement',
  {says: 'Keeps a judgement: it wins over the machine’s in every account from then on.', body: newJudgement, gives: keptJudgement, status: 201},
  async ({body, who}, desk) => {
    const fault = faultOf(body)
    if (fault !== undefined) throw new Refusal(422, 'judgement', `${fault}.`)
    const at = desk.now()
    const id = await addInStore(desk.dossier, {...body, by: who.name ?? '', at})
    desk.workshop.wake()
    return judgementAt(desk, id)
  },
)

const undoJudgement = resource(
  'undoJudgement',
  {says: 'Takes a judgement back; it stays in the log.', gives: keptJudgement},
  async ({params: {judgement: id}, who}, desk) => {
    const at = desk.now()
    const isDone = await undoInStore(desk.dossier, id, {by: who.name ?? '', at})
    const kept = await judgementAt(desk, id)
    if (!isDone) throw new Refusal(409, 'undone', `The judgement ${id} was taken back already, by ${kept.undone?.by ?? 'somebody'}.`)
    return kept
  },
)

async function judgementAt({dossier}: Desk, id: string) {
  const kept = await judgementOf(dossier, id)
  if (!kept) throw notFound('judgement', id, 'GET /api/judgements lists them.')
  return kept
}

export const judgements = {listJudgements, addJudgement, undoJudgement}
