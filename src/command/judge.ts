import {userInfo} from 'node:os'
import type {Dossier} from '../store/dossier.ts'
import {addJudgement, judgementLog, type KeptJudgement, undoJudgement} from '../store/judgements.ts'
import {faultOf} from '../store/said.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {writeResult} from './output.ts'
import {UsageError} from './usage-error.ts'

type JudgeOptions = DossierOption & {readonly because: string; readonly by?: string; readonly format?: string; readonly out?: string}
type Words = readonly [string, string | undefined, string | undefined]

/** `variorum judge VERDICT …`, `judge undo ID`, `judge log`: what people decide, kept beside the machine's judgements. */
export function run([verdict, left, right]: Words, options: JudgeOptions): Promise<number> {
  const by = options.by ?? userInfo().username
  const at = new Date().toISOString()
  return withDossier(options, async (dossier) => {
    if (verdict === 'log') writeResult(logOf(await judgementLog(dossier), options.format ?? 'text'), options.out)
    else if (verdict === 'undo') await undo(dossier, left, {by, at})
    else writeResult(await addJudgement(dossier, {...saidOf(verdict, left ?? '', right ?? ''), because: options.because, by, at}))
    return exitCodes.fine
  })
}

const isStatement = /^s[0-9a-f]{12}$/
const verdicts = ['same', 'different', 'name', 'kind', 'reject', 'correct', 'date']

// Two statements are told from two names by their form, a statement from a report by its letter.
function saidOf(verdict: string, left: string, right: string) {
  if (!verdicts.includes(verdict)) throw new UsageError(`expected ${verdicts.join(', ')}, undo or log, got "${verdict}"`)
  const about =
    verdict === 'reject' || verdict === 'correct' || (verdict === 'date' && isStatement.test(left))
      ? 'statement'
      : verdict === 'date'
        ? 'report'
        : isStatement.test(left)
          ? 'event'
          : 'entity'
  const fault = faultOf({about, verdict, left, right})
  if (fault !== undefined) throw new UsageError(`judge ${verdict}: ${fault}`)
  return {about, verdict, left, right}
}

async function undo(dossier: Dossier, id: string | undefined, who: {by: string; at: string}): Promise<void> {
  if (!id) throw new UsageError('expected the id of a judgement: "variorum judge log" lists them')
  if (!(await undoJudgement(dossier, id, who))) throw new UsageError(`no judgement ${id} holds: "variorum judge log" lists them`, exitCodes.missing)
  writeResult(`${id} is taken back; it stays in the log`)
}

function logOf(log: readonly KeptJudgement[], format: string): string {
  if (format !== 'text' && format !== 'jsonl') throw new UsageError(`expected --format text or jsonl, got "${format}"`)
  if (format === 'jsonl') return log.map((judgement) => JSON.stringify(judgement)).join('\n')
  return (
    log
      .map(
        ({id, at, by, because, undone, ...said}) =>
          `${id}  ${at}  ${by}: ${sentences[said.verdict]?.(said.left, said.right) ?? `${said.verdict} ${said.left} ${said.right}`}${because && ` (${because})`}${undone ? `, taken back by ${undone.by} ${undone.at}` : ''}`,
      )
      .join('\n') || 'no judgements yet'
  )
}

const sentences: Readonly<Record<string, (left: string, right: string) => string>> = {
  same: (left, right) => `“${left}” and “${right}” are the same`,
  different: (left, right) => `“${left}” and “${right}” are different`,
  name: (left, right) => `“${left}” is shown as “${right}”`,
  kind: (left, right) => `“${left}” is a ${right}`,
  reject: (left) => `${left} is not what the words say`,
  correct: (left, right) => `${left} has ${right}`,
  date: (left, right) => `${left} is of ${right}`,
}
