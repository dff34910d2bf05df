import {countJobs, listJobs, retryJobs} from '../store/job-list.ts'
import type {JobTable} from '../store/tables.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {writeResult} from './output.ts'
import {UsageError} from './usage-error.ts'

type JobsOptions = DossierOption & {readonly state?: string; readonly most: string; readonly format: string}
const states: readonly string[] = ['waiting', 'running', 'done', 'dead']

/** `variorum jobs`: what waits, runs, was done or put aside; `variorum jobs retry [ID…]` lets what was put aside be tried again. */
export function run([what, ids]: readonly [string | undefined, readonly string[]], {state, most, format, ...options}: JobsOptions): Promise<number> {
  if (what !== undefined && what !== 'retry') throw new UsageError(`expected nothing or "retry", got "${what}"`)
  if (state !== undefined && !states.includes(state)) throw new UsageError(`expected --state ${states.join(', ')}, got "${state}"`)
  if (!/^[1-9]\d*$/.test(most)) throw new UsageError(`expected --most as a number from 1 on, got "${most}"`)
  if (ids.some((id) => !/^\d+$/.test(id))) throw new UsageError(`expected ids of jobs, got "${ids.join(' ')}"`)
  return withDossier(options, async (dossier) => {
    if (what === 'retry') {
      const count = await retryJobs(dossier, ids.length === 0 ? undefined : ids.map(Number), new Date().toISOString())
      writeResult(`${count} ${count === 1 ? 'job waits' : 'jobs wait'} to be tried again: "variorum work" does them`)
      return count > 0 || ids.length === 0 ? exitCodes.fine : exitCodes.missing
    }
    const {items} = await listJobs(dossier, state as JobTable['state'] | undefined, {most: Number(most)})
    const counts = await countJobs(dossier)
    if (format === 'json') writeResult(JSON.stringify({counts, items}, undefined, 1))
    else
      writeResult(
        [
          states.map((name) => `${counts[name] ?? 0} ${name}`).join(', '),
          ...items.map(
            ({id, kind, state: now, attempts, createdAt, reason}) =>
              `${String(id).padStart(6)}  ${now.padEnd(7)}  ${kind.padEnd(8)}  ${createdAt}  tried ${attempts} times${reason === undefined ? '' : `: ${reason}`}`,
          ),
        ].join('\n'),
      )
    return exitCodes.fine
  })
}
