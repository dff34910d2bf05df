import type {Context} from 'hono'
import {deleteCookie, getCookie, setCookie} from 'hono/cookie'
import * as openid from 'openid-client'
import {addMember, type Member, memberBy, type Role, tieMember} from '../../store/members.ts'
import type {Desk} from '../desk.ts'
import {Refusal} from '../refusal.ts'

/** An OpenID Connect provider: where it is, what it knows us as, and where people reach us. */
export type Provider = {
  readonly issuer: string
  readonly client: string
  readonly secret?: string
  /** Where browsers reach this server: https://news.example.org. */
  readonly publicUrl: string
  /** What somebody becomes whom nobody added; without it they are refused. */
  readonly newRole?: Role
}

const cookie = 'variorum_oidc'
const cookiePath = '/api/session/oidc'
const tenMinutes = 600

/** Where the browser is sent to sign in; what must come back with it is kept in a cookie meanwhile. */
export async function leaveForProvider(context: Context, {isSecure}: Desk, provider: Provider): Promise<string> {
  const configuration = await discover(provider)
  const [verifier, state, nonce] = [openid.randomPKCECodeVerifier(), openid.randomState(), openid.randomNonce()]
  // Lax: the browser comes back from another site, and must bring it.
  setCookie(context, cookie, [verifier, state, nonce].join(' '), {httpOnly: true, sameSite: 'Lax', secure: isSecure, path: cookiePath, maxAge: tenMinutes})
  return openid.buildAuthorizationUrl(configuration, {
    redirect_uri: callback(provider),
    scope: 'openid email',
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  }).href
}

/** Who came back from the provider, as a member of the dossier. */
export async function backFromProvider(context: Context, desk: Desk, provider: Provider): Promise<Member> {
  const [verifier, state, nonce] = getCookie(context, cookie)?.split(' ') ?? []
  deleteCookie(context, cookie, {path: cookiePath, secure: desk.isSecure})
  if (!verifier || !state || !nonce)
    throw new Refusal(400, 'sign-in-lost', 'The sign-in took longer than ten minutes, or was begun in another browser: begin anew.')
  const configuration = await discover(provider)
  const address = new URL(callback(provider))
  address.search = new URL(context.req.url).search
  const tokens = await openid
    .authorizationCodeGrant(configuration, address, {pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true})
    .catch((error: Error) => {
      throw new Refusal(401, 'provider-refused', `The provider did not confirm the sign-in (${error.message}): begin anew.`)
    })
  const claims = tokens.claims()
  if (!claims) throw new Refusal(401, 'provider-refused', 'The provider did not say who signed in.')
  return memberFor(desk, provider, {subject: `${claims.iss} ${claims.sub}`, ...emailOf(claims['email'], claims['email_verified'])})
}

// Known by the subject; on the first visit by an email that the provider has verified, if a member has that name.
async function memberFor({dossier, now}: Desk, {newRole}: Provider, {subject, email}: {subject: string; email?: string}): Promise<Member> {
  const known = await memberBy(dossier, 'subject', subject)
  if (known) return known
  if (email === undefined) throw new Refusal(403, 'no-email', 'The provider tells no verified email: whoever minds it can have it tell one.')
  const named = await memberBy(dossier, 'name', email)
  if (!named && newRole) await addMember(dossier, {name: email, role: newRole, subject, createdAt: now()})
  else if (!named) throw new Refusal(403, 'no-member', `Nobody has added ${email} yet: whoever minds the dossier can, with "variorum user add ${email}".`)
  else if (!(await tieMember(dossier, email, subject)))
    throw new Refusal(403, 'other-subject', `${email} is tied to another account of a provider: remove and add the user to change that.`)
  return (await memberBy(dossier, 'subject', subject))!
}

function emailOf(email: unknown, isVerified: unknown): {email?: string} {
  return typeof email === 'string' && isVerified === true ? {email: email.toLowerCase()} : {}
}

const discovered = new Map<string, Promise<openid.Configuration>>()

// The provider's own description is fetched once; a failure is not kept.
function discover({issuer, client, secret}: Provider): Promise<openid.Configuration> {
  const known = discovered.get(issuer)
  if (known) return known
  const url = new URL(issuer)
  // Plain http is for trying it out on one machine.
  const execute = url.protocol === 'http:' && /^(?:127\.0\.0\.1|localhost|\[::1\])$/.test(url.hostname) ? [openid.allowInsecureRequests] : []
  const found = openid.discovery(url, client, secret, undefined, {execute}).catch((error: Error) => {
    discovered.delete(issuer)
    throw new Refusal(503, 'provider', `The provider ${url.host} could not be reached (${error.message}): try again, or sign in with a password.`)
  })
  discovered.set(issuer, found)
  return found
}

function callback({publicUrl}: Provider): string {
  return new URL('/api/session/oidc/callback', publicUrl).href
}
