import {resource} from '../resource.ts'
import {session} from '../schemas/session.ts'

const getSession = resource('getSession', {says: 'Who is signed in, and what they may do; answers anybody.', gives: session}, ({who}, desk) => ({
  mode: desk.mode,
  scopes: who.scopes,
  oidc: false,
  dossier: desk.dossier.place,
  version: desk.version,
}))

export const sessions = {getSession}
