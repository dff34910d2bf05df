import {ApiProblem} from './client.ts'

/** Signs in with a name and a password; the cookie that comes back does the rest. */
export async function signIn(told: {readonly name: string; readonly password: string}): Promise<void> {
  await answered(await fetch('/api/session', {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify(told)}))
}

/** Signs out. */
export async function signOut(): Promise<void> {
  await answered(await fetch('/api/session', {method: 'DELETE'}))
}

async function answered(response: Response): Promise<void> {
  if (!response.ok) throw new ApiProblem(await response.json())
}
