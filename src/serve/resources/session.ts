import {z} from '@hono/zod-openapi'
import {RateLimiterMemory} from 'rate-limiter-flexible'
import {writeAudit} from '../../store/audit.ts'
import {memberBy} from '../../store/members.ts'
import type {Desk} from '../desk.ts'
import {clientAddress} from '../guards/client-address.ts'
import {spend} from '../guards/limit-calls.ts'
import {Refusal} from '../refusal.ts'
import {resource} from '../resource.ts'
import {credentials, scopesOf, session} from '../schemas/session.ts'
import {needsUsers} from '../sign-in/needs-users.ts'
import {isPassword} from '../sign-in/password.ts'
import {backFromProvider, leaveForProvider, type Provider} from '../sign-in/provider.ts'
import {beginSession, leaveSession} from '../sign-in/session-cookie.ts'
import type {Who} from '../who.ts'

// Guesses at one name from anywhere, and at any name from one address, in a quarter of an hour.
const guessesAtName = new RateLimiterMemory({points: 10, duration: 900})
const guessesFrom = new RateLimiterMemory({points: 30, duration: 900})

const getSession = resource('getSession', {says: 'Who is signed in, and what they may do; answers anybody.', gives: session}, ({who}, desk) => shown(who, desk))

const signIn = resource(
  'signIn',
  {says: 'Signs in with a password; the cookie that is set does the rest.', body: credentials, gives: session},
  async ({body: {name, password}, context}, desk) => {
    needsUsers(desk)
    const address = clientAddress(context, desk.isBehindProxy)
    await spend(guessesFrom, address, 'Too many attempts to sign in from this address')
    await spend(guessesAtName, name.toLowerCase(), 'Too many attempts to sign in with this name')
    const member = await memberBy(desk.dossier, 'name', name)
    context.set('about', name)
    if (!(await isPassword(password, member?.password)) || !member) throw new Refusal(401, 'credentials', 'The name or the password is wrong.')
    await Promise.all([guessesAtName.delete(name.toLowerCase()), guessesFrom.reward(address)])
    await beginSession(context, desk, name)
    return shown({name, role: member.role, scopes: scopesOf[member.role], by: 'session'}, desk)
  },
)

const signOut = resource('signOut', {says: 'Signs out.', status: 204}, async ({context}, desk) => {
  await leaveSession(context, desk)
  return undefined
})

const startProvider = resource(
  'startProvider',
  {says: 'Leads to the OpenID provider, to sign in there: a link, not a call.', status: 302},
  async ({context}, desk) => context.redirect(await leaveForProvider(context, desk, providerOf(desk))),
)

const endProvider = resource(
  'endProvider',
  {
    says: 'Where the provider sends the browser back to; leads to the reading room.',
    query: z.object({code: z.string().optional(), state: z.string().optional(), iss: z.string().optional(), error: z.string().optional()}),
    status: 302,
  },
  async ({context}, desk) => {
    const {name} = await backFromProvider(context, desk, providerOf(desk))
    await beginSession(context, desk, name)
    await writeAudit(desk.dossier, {at: desk.now(), who: name, did: 'endProvider', about: '', from: clientAddress(context, desk.isBehindProxy)})
    return context.redirect('/')
  },
)

function providerOf(desk: Desk): Provider {
  needsUsers(desk)
  if (!desk.provider) throw new Refusal(404, 'no-provider', 'This server knows no OpenID provider: sign in with a password.')
  return desk.provider
}

function shown({name, role, scopes}: Who, {mode, fetches, provider, dossier, version}: Desk) {
  return {
    mode,
    ...(name !== undefined && {user: {name, role: role ?? ('analyst' as const)}}),
    scopes,
    fetches,
    oidc: provider !== undefined,
    // Where the dossier lies is nobody's business who is not signed in.
    dossier: scopes.length > 0 ? dossier.place : '',
    version,
  }
}

export const sessions = {getSession, signIn, signOut, startProvider, endProvider}
