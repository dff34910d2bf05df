import {userInfo} from 'node:os'
import type {Dossier} from '../store/dossier.ts'
import {addJudgement, judgementLog, undoJudgement} from '../store/judgements.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {writeResult} from './output.ts'
import {UsageError} from './usage-error.ts'

type JudgeOptions = DossierOption & {readonly because: string; readonly by?: string}
type Words = readonly [string, string | undefined, string | undefined]

/** `variorum judge same|different NAME NAME`, `judge undo ID`, `judge log`: what people decide, kept beside the machine's judgements. */
export function run([verdict, left, right]: Words, options: JudgeOptions): Promise<number> {
  const by = options.by ?? userInfo().username
  const at = new Date().toISOString()
  return withDossier(options, async (dossier) => {
    if (verdict === 'log') writeResult(await logOf(dossier))
    else if (verdict === 'undo') await undo(dossier, left, {by, at})
    else if (verdict !== 'same' && verdict !== 'different') throw new UsageError(`expected same, different, undo or log, got "${verdict}"`)
    else if (!left || !right) throw new UsageError(`expected two names: variorum judge ${verdict} "al-Malki" "al-Maliki"`)
    else writeResult(await addJudgement(dossier, {about: 'entity', left, right, verdict, because: options.because, by, at}))
    return exitCodes.fine
  })
}

async function undo(dossier: Dossier, id: string | undefined, who: {by: string; at: string}): Promise<void> {
  if (!id) throw new UsageError('expected the id of a judgement: "variorum judge log" lists them')
  if (!(await undoJudgement(dossier, id, who))) throw new UsageError(`no judgement ${id} holds: "variorum judge log" lists them`, exitCodes.missing)
  writeResult(`${id} is taken back; it stays in the log`)
}

async function logOf(dossier: Dossier): Promise<string> {
  const log = await judgementLog(dossier)
  return (
    log
      .map(
        ({id, at, by, verdict, left, right, because, undone}) =>
          `${id}  ${at}  ${by}: “${left}” and “${right}” are ${verdict}${because && ` (${because})`}${undone ? `, taken back by ${undone.by} ${undone.at}` : ''}`,
      )
      .join('\n') || 'no judgements yet'
  )
}
