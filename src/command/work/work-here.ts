import type {Dossier} from '../../store/dossier.ts'
import {work} from '../../work/work.ts'
import {hand} from '../hand.ts'
import {workerName} from './worker-name.ts'

/** Does the jobs of some kinds in this very thread, until none of them is left. */
export function workHere(dossier: Dossier, kinds: readonly string[]): Promise<void> {
  return work(dossier, {worker: workerName(0), hand, lease: 60, pause: 5, untilDone: true, stop: new AbortController().signal, kinds})
}
