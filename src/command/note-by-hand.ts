import {userInfo} from 'node:os'
import type {CallName} from '../serve/calls.ts'
import {writeAudit} from '../store/audit.ts'
import type {Dossier} from '../store/dossier.ts'

/** Writes into the audit log what whoever uses this machine changed by a command, under the name that the same change has through the server. */
export async function noteByHand(dossier: Dossier, did: CallName, about: string): Promise<void> {
  await writeAudit(dossier, {at: new Date().toISOString(), who: userInfo().username, did, about, from: 'command line'})
}
