import {dropDoneJobs} from '../store/job-list.ts'
import {type DossierOption, placeOf, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './usage-error.ts'
import {buryDead} from './work/worker-name.ts'
import {onStop, startWorkers, workersOf} from './work/workers.ts'

type WorkOptions = DossierOption & {readonly workers?: string; readonly untilDone?: boolean; readonly lease: string; readonly pause: string}

// Jobs that were done are remembered for a month.
const remembered = 30 * 86_400_000

/** `variorum work`: does what waits in a dossier, as one of any number of workers, until Ctrl-C. */
export async function run(_: readonly [], options: WorkOptions): Promise<number> {
  const count = workersOf(options.workers)
  const [lease, pause] = [secondsOf('lease', options.lease), secondsOf('pause', options.pause)]
  await withDossier(options, async (dossier) => {
    await buryDead(dossier)
    await dropDoneJobs(dossier, new Date(Date.now() - remembered).toISOString())
  })
  let done = 0
  const workers = startWorkers(count, {place: placeOf(options), lease, pause, untilDone: options.untilDone ?? false}, (told) => {
    if (told.told === 'trouble') console.error(`variorum: the dossier cannot be reached (${told.reason}); trying again`)
    else if (told.fault === undefined) done++
    else console.error(`variorum: job ${told.id} (${told.kind}) failed: ${told.fault}`)
  })
  console.error(`variorum: ${count} ${count === 1 ? 'worker' : 'workers'} at work${options.untilDone ? '' : '; Ctrl-C ends'}`)
  const ended = onStop(workers.stop)
  await workers.done
  ended()
  console.log(`${done} jobs done`)
  return exitCodes.fine
}

function secondsOf(name: string, told: string): number {
  const seconds = Number(told)
  if (!(seconds > 0)) throw new UsageError(`expected --${name} as seconds, got "${told}"`)
  return seconds
}
