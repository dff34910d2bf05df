import type {Desk} from '../desk.ts'
import {Refusal} from '../refusal.ts'

/** Refuses where nobody signs in: there is nothing to sign in to, and nobody to mind. */
export function needsUsers({mode}: Desk): void {
  if (mode === 'open')
    throw new Refusal(409, 'no-users', 'This server answers only this machine, and nobody need sign in: start it with “--users” to have users.')
}
