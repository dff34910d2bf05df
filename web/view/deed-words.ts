import type {AuditLine} from '../api/client.ts'

// The calls of the API that change something, as one would tell of them.
const deeds: Readonly<Record<string, string>> = {
  addJudgement: 'decided something',
  undoJudgement: 'took a decision back',
  startUpload: 'added a report',
  dropUpload: 'dropped a file half sent',
  fetchPages: 'had pages fetched',
  signIn: 'signed in',
  endProvider: 'signed in through the organisation',
  signOut: 'signed out',
  addToken: 'made a token',
  revokeToken: 'revoked a token',
  addUser: 'added a user',
  changeUser: 'changed a user',
  removeUser: 'removed a user',
}

/** A line of the audit log told: who, did what, about what, and whether it was refused. */
export type Deed = {readonly who: string; readonly did: string; readonly about: string; readonly isRefused: boolean}

/** “noor” “signed in” of what the log holds; who is not known yet when a sign-in begins, and is whom it was about. */
export function deedWords({who, did, about}: AuditLine): Deed {
  const isRefused = /(?:^|, )refused$/.test(about)
  const bare = about.replace(/(?:^|, )refused$/, '')
  const isEntering = did === 'signIn' && who === ''
  return {who: isEntering ? bare : who, did: deeds[did] ?? did, about: isEntering ? '' : bare, isRefused}
}
