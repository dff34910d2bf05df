import {scopes as allScopes, type Scope, scopesOf} from '../serve/schemas/session.ts'
import {makeToken} from '../serve/sign-in/new-token.ts'
import type {Dossier} from '../store/dossier.ts'
import {memberBy} from '../store/members.ts'
import {listTokens, revokeToken} from '../store/tokens.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {noteByHand} from './note-by-hand.ts'
import {writeResult} from './output.ts'
import {UsageError} from './usage-error.ts'

type TokenOptions = DossierOption & {readonly scopes: string; readonly days?: string; readonly for?: string}

const deeds = {add, revoke, list} as const

/** `variorum token add USER`, `token revoke ID`, `token list`: what programs show to the server. */
export function run([deed, about]: readonly [string, string | undefined], options: TokenOptions): Promise<number> {
  if (!(deed in deeds)) throw new UsageError(`expected add, revoke or list, got "${deed}"`)
  return withDossier(options, async (dossier) => {
    writeResult(await deeds[deed as keyof typeof deeds](dossier, about, options))
    return exitCodes.fine
  })
}

async function add(dossier: Dossier, user: string | undefined, {scopes: told, days: span, for: name = 'made by hand'}: TokenOptions): Promise<string> {
  if (user === undefined) throw new UsageError('expected whose token it is: variorum token add mia')
  const member = await memberBy(dossier, 'name', user)
  if (!member) throw new UsageError(`there is no user ${user}: "variorum user list" lists them`, exitCodes.missing)
  const scopes = scopesIn(told)
  const beyond = scopes.filter((scope) => !scopesOf[member.role].includes(scope))
  if (beyond.length > 0) throw new UsageError(`${user} is ${member.role} and may not ${beyond.join(', ')}: a token may do no more than its user`)
  const days = span === undefined ? undefined : Number(span)
  if (days !== undefined && !(Number.isInteger(days) && days > 0)) throw new UsageError(`expected --days as a number above 0, got "${span}"`)
  const {token, kept} = await makeToken(dossier, {name, user, scopes, ...(days !== undefined && {days}), at: new Date().toISOString()})
  await noteByHand(dossier, 'addToken', `${kept.id} ${user}`)
  console.error(`variorum: token ${kept.id}; it is shown only now`)
  return token
}

async function revoke(dossier: Dossier, id: string | undefined): Promise<string> {
  if (id === undefined || !(await revokeToken(dossier, id)))
    throw new UsageError(`there is no token ${id ?? ''}: "variorum token list" lists them`, exitCodes.missing)
  await noteByHand(dossier, 'revokeToken', id)
  return `${id} is revoked`
}

async function list(dossier: Dossier): Promise<string> {
  const tokens = await listTokens(dossier)
  return (
    tokens
      .map(
        ({id, user, name, scopes, expiresAt, usedAt}) =>
          `${id}  ${user}  ${scopes.join(',')}  ${expiresAt ? `until ${expiresAt}` : 'without end'}  ${usedAt ? `used ${usedAt}` : 'not used'}  ${name}`,
      )
      .join('\n') || 'no tokens yet'
  )
}

function scopesIn(told: string): Scope[] {
  const words = told.split(',').map((word) => word.trim())
  const unknown = words.filter((word) => !allScopes.some((scope) => scope === word))
  if (unknown.length > 0) throw new UsageError(`expected --scopes of ${allScopes.join(', ')}, got "${unknown.join(', ')}"`)
  return [...new Set(words as Scope[])]
}
