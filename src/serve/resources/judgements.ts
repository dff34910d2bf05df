import {z} from '@hono/zod-openapi'
import {addJudgement as addInStore, judgementLog, judgementOf, type KeptJudgement, undoJudgement as undoInStore} from '../../store/judgements.ts'
import {faultOf} from '../../store/said.ts'
import {wordsOfStatements} from '../../store/words-of-statements.ts'
import type {Desk} from '../desk.ts'
import {notFound, Refusal} from '../refusal.ts'
import {resource} from '../resource.ts'
import {keptJudgement, newJudgement} from '../schemas/judgement.ts'
import {instantQuery, pageOf, pageQuery, yesQuery} from '../schemas/page.ts'
import {pageOfList} from './account-parts.ts'

const listJudgements = resource(
  'listJudgements',
  {
    says: 'The log of what people decided, the latest first; what was taken back stays in it.',
    query: z.object({
      ...pageQuery,
      about: z.string().max(40).optional(),
      verdict: z.string().max(40).optional(),
      by: z.string().max(100).optional().openapi({description: 'Who decided, or took back.'}),
      from: instantQuery,
      to: instantQuery,
      holds: yesQuery.optional().openapi({description: 'true: only those that hold; false: only those taken back.'}),
    }),
    gives: pageOf(keptJudgement),
  },
  async ({query: {most, cursor, ...filter}}, {dossier}) => {
    const log = (await judgementLog(dossier)).reverse()
    const page = pageOfList(
      log.filter((one) => isWanted(one, filter)),
      {most, cursor},
    )
    const words = await wordsOfStatements(
      dossier,
      page.items.map(({left}) => left).filter((left) => isStatement.test(left)),
    )
    const items = page.items.map((one) => {
      const statement = words.get(one.left)
      return statement ? {...one, statement} : one
    })
    return {...page, items}
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

const isStatement = /^s[0-9a-f]{12}$/

type LogFilter = {readonly [Name in 'about' | 'verdict' | 'by' | 'from' | 'to']?: string | undefined} & {readonly holds?: boolean | undefined}

// A decision that was taken back is of both days and of both people.
function isWanted({about, verdict, by, at, undone}: KeptJudgement, wish: LogFilter): boolean {
  const hands = [{by, at}, ...(undone ? [undone] : [])]
  return (
    (wish.about === undefined || about === wish.about) &&
    (wish.verdict === undefined || verdict === wish.verdict) &&
    (wish.holds === undefined || wish.holds === (undone === undefined)) &&
    hands.some(
      (hand) =>
        (wish.by === undefined || hand.by === wish.by) &&
        (wish.from === undefined || hand.at >= wish.from) &&
        (wish.to === undefined || hand.at <= `${wish.to}~`),
    )
  )
}

async function judgementAt({dossier}: Desk, id: string) {
  const kept = await judgementOf(dossier, id)
  if (!kept) throw notFound('judgement', id, 'GET /api/judgements lists them.')
  return kept
}

export const judgements = {listJudgements, addJudgement, undoJudgement}
