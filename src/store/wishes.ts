import type {Judgement} from '../model/account.ts'
import type {CorrectedField, Correction} from '../model/correction.ts'
import type {Dossier} from './dossier.ts'
import {type Anchor, judgementLog, type KeptJudgement} from './judgements.ts'

/** What people decided, as collate takes it. */
export type Decided = {readonly judgements: readonly Judgement[]; readonly corrections: readonly Correction[]}

/** All judgements that hold: of each pair, and of each field of one thing, the last one said. A statement that has another id since its report was read again is known by where it stood. */
export async function decidedOf(dossier: Dossier): Promise<Decided> {
  const holding = (await judgementLog(dossier)).filter(({undone}) => !undone)
  const now = await idsNow(dossier, holding)
  return {judgements: pairsOf(holding, now), corrections: holding.flatMap((said) => correctionOf(said, now) ?? [])}
}

/** The judgements on two things that hold. */
export async function judgementsThatHold(dossier: Dossier): Promise<readonly Judgement[]> {
  return (await decidedOf(dossier)).judgements
}

type Now = (id: string) => string

function pairsOf(holding: readonly KeptJudgement[], now: Now): Judgement[] {
  const ofTwo = holding.filter(({about, verdict}) => (about === 'entity' || about === 'event') && (verdict === 'same' || verdict === 'different'))
  const last = new Map(ofTwo.map((said) => [[said.about, ...[said.left, said.right].sort()].join('\n'), said]))
  return [...last.values()].map(({left, right, verdict, because, by, at}) => ({
    left: now(left),
    right: now(right),
    verdict: verdict as Judgement['verdict'],
    score: verdict === 'same' ? 1 : 0,
    because,
    by,
    when: at,
  }))
}

function correctionOf({about, left, right, verdict, because, by, at}: KeptJudgement, now: Now): Correction | undefined {
  const who = {because, by, when: at}
  if (about === 'statement' && verdict === 'reject') return {target: now(left), field: 'rejected', value: '', ...who}
  if (about === 'statement' && verdict === 'date') return {target: now(left), field: 'time', value: right, ...who}
  if (about === 'statement' && verdict === 'correct') {
    const [, field, value] = /^(\w+)=(.*)$/s.exec(right) ?? []
    return {target: now(left), field: field as CorrectedField, value: value!, ...who}
  }
  if (about === 'report' && verdict === 'date') return {target: left, field: 'published', value: right, ...who}
  if (about === 'entity' && (verdict === 'name' || verdict === 'kind')) return {target: left, field: verdict, value: right, ...who}
  return undefined
}

async function idsNow({db}: Dossier, holding: readonly KeptJudgement[]): Promise<Now> {
  const anchors = new Map(holding.flatMap(({left, anchor}) => (anchor ? [[left, anchor] as const] : [])))
  if (anchors.size === 0) return (id) => id
  const moved = new Map<string, string>()
  for (const [id, anchor] of anchors) {
    const same = await db.selectFrom('statement').select('id').where('id', '=', id).executeTakeFirst()
    const there = same ?? (await statementAt({db} as Dossier, anchor))
    if (there && there.id !== id) moved.set(id, there.id)
  }
  return (id) => moved.get(id) ?? id
}

function statementAt({db}: Dossier, {report, kind, start}: Anchor): Promise<{id: string} | undefined> {
  return db
    .selectFrom('statement')
    .select('id')
    .where('report_id', '=', report)
    .where('start', '=', start)
    .where('kind', '=', kind)
    .orderBy('id')
    .limit(1)
    .executeTakeFirst()
}
