import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {clientSecret, type OpenIdProvider, openIdProvider, type Person} from './openid-provider.ts'
import {newPlace, type Running, running, variorum} from './running.ts'

let provider: OpenIdProvider
let server: Running
const place = newPlace()

beforeAll(async () => {
  provider = await openIdProvider()
  process.env['VARIORUM_OIDC_SECRET'] = clientSecret
  expect((await variorum(['user', 'add', 'mia@example.org', '--role', 'analyst', '--no-password', '--dossier', place])).code).toBe(0)
  server = await running(place, '--public-url', 'http://localhost:9', '--oidc-issuer', provider.issuer, '--oidc-client', 'variorum')
}, 120_000)
afterAll(async () => {
  await server.stop()
  provider.close()
}, 60_000)

// A browser that goes to the provider and comes back; `change` is what happens to the address it comes back to.
async function signIn(person: Person, change: (back: URL) => void = () => {}): Promise<Response> {
  provider.person = person
  const there = await fetch(`${server.url}/api/session/oidc`, {redirect: 'manual'})
  expect(there.status).toBe(302)
  const kept = there.headers.get('set-cookie')!
  expect(kept).toMatch(/HttpOnly/)
  const asked = await fetch(there.headers.get('location')!, {redirect: 'manual'})
  const back = new URL(asked.headers.get('location')!)
  expect(back.pathname).toBe('/api/session/oidc/callback')
  change(back)
  return fetch(server.url + back.pathname + back.search, {redirect: 'manual', headers: {cookie: kept.split(';')[0]!}})
}

async function userOf(response: Response): Promise<unknown> {
  const cookie = response.headers
    .getSetCookie()
    .find((one) => one.startsWith('variorum='))!
    .split(';')[0]!
  return ((await (await fetch(`${server.url}/api/session`, {headers: {cookie}})).json()) as {user: unknown}).user
}

describe('signing in through a provider', () => {
  const mia = {sub: 'm1', email: 'Mia@example.org', email_verified: true}

  it('lets in whom somebody added, by a verified email, and from then on by the subject', async () => {
    const first = await signIn(mia)
    expect([first.status, first.headers.get('location')]).toEqual([302, '/'])
    expect(await userOf(first)).toEqual({name: 'mia@example.org', role: 'analyst'})
    const later = await signIn({...mia, email: 'mia@elsewhere.org', email_verified: false})
    expect(await userOf(later)).toEqual({name: 'mia@example.org', role: 'analyst'})
  })

  it('refuses everybody else, and says what to do', async () => {
    const cases: [Person, string][] = [
      [{sub: 'x1', email: 'stranger@example.org', email_verified: true}, 'no-member'],
      [{sub: 'x2', email: 'mia@example.org', email_verified: false}, 'no-email'],
      [{sub: 'x3', email: 'mia@example.org', email_verified: true}, 'other-subject'],
    ]
    for (const [person, code] of cases) {
      const response = await signIn(person)
      expect([response.status, ((await response.json()) as {code: string}).code]).toEqual([403, code])
      expect(response.headers.getSetCookie().some((one) => one.startsWith('variorum='))).toBe(false)
    }
  })

  it('takes no answer that it did not ask for', async () => {
    expect((await signIn(mia, (back) => back.searchParams.set('state', 'another'))).status).toBe(401)
    expect((await signIn(mia, (back) => back.searchParams.set('code', 'another'))).status).toBe(401)
    expect((await fetch(`${server.url}/api/session/oidc/callback?code=code-0&state=x`, {redirect: 'manual'})).status).toBe(400)
  })
})
