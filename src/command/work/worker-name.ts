import {hostname} from 'node:os'
import type {Dossier} from '../../store/dossier.ts'
import {busyWorkers, returnJobsOf} from '../../store/job-list.ts'

/** The name of a worker: machine, process and thread. */
export function workerName(thread: number): string {
  return `${hostname()}/${process.pid}/${thread}`
}

/** Gives back what workers of this machine had whose process is gone; those of other machines are known by their leases alone. */
export async function buryDead(dossier: Dossier): Promise<void> {
  for (const name of await busyWorkers(dossier)) {
    const [, host, pid] = /^(.*)\/(\d+)\/\d+$/.exec(name) ?? []
    if (host === hostname() && Number(pid) !== process.pid && !isAlive(Number(pid))) await returnJobsOf(dossier, name)
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
