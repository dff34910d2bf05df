import {userInfo} from 'node:os'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type CallName, calls} from '../../src/serve/calls.ts'
import {type Scope, scopes, scopesOf} from '../../src/serve/schemas/session.ts'
import {engines, freshPlace} from '../store/engines.ts'
import {type Running, running, variorum} from './running.ts'

const password = 'a long enough one'
const roles = ['reader', 'analyst', 'admin'] as const

// A call with nothing behind its ids and nothing in its body: who may make it gets anything but 401 and 403.
async function statusOf(url: string, name: CallName, headers: Record<string, string>): Promise<{status: number; code?: string}> {
  const [method, path] = calls[name].at.split(' ') as [string, string]
  const ending = new AbortController()
  const response = await fetch(url + path.replaceAll(/\{\w+\}/g, 'none'), {method, headers, redirect: 'manual', signal: ending.signal})
  const type = response.headers.get('content-type') ?? ''
  const {code} = type.includes('problem+json') ? ((await response.json()) as {code: string}) : {}
  ending.abort()
  return {status: response.status, ...(code !== undefined && {code})}
}

describe.each(engines)('users of a dossier in %s', (engine) => {
  let place: string
  let server: Running
  const cookies: Record<string, string> = {}

  beforeAll(async () => {
    place = await freshPlace(engine)
    expect(await variorum(['serve', '--dossier', place, '--port', '0', '--users'])).toMatchObject({code: 69, err: expect.stringContaining('variorum user add')})
    for (const role of roles) expect((await variorum(['user', 'add', role, '--role', role, '--dossier', place], `${password}\n`)).code).toBe(0)
    server = await running(place, '--users')
    for (const role of roles) cookies[role] = await signIn(role, password)
  }, 240_000)
  afterAll(() => server.stop().then(() => {}), 60_000)

  async function signIn(name: string, secret: string): Promise<string> {
    const response = await fetch(`${server.url}/api/session`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({name, password: secret}),
    })
    expect(response.status).toBe(200)
    const cookie = response.headers.get('set-cookie')!
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)
    return cookie.split(';')[0]!
  }

  it('answers nobody who is not signed in, but to say so', async () => {
    for (const name of Object.keys(calls) as CallName[]) {
      const {status} = await statusOf(server.url, name, {})
      if (calls[name].scope === 'open') expect([name, status]).not.toEqual([name, 401])
      else expect([name, status]).toEqual([name, 401])
    }
    const {user, scopes: none, dossier} = (await (await fetch(`${server.url}/api/session`)).json()) as Record<string, unknown>
    expect([user, none, dossier]).toEqual([undefined, [], ''])
  })

  it.each(roles)('lets a %s do what the role may, on every call of the table, and no more', async (role) => {
    for (const name of Object.keys(calls) as CallName[]) {
      if (name === 'signOut') continue
      const {scope} = calls[name]
      const {status, code} = await statusOf(server.url, name, {cookie: cookies[role]!})
      const isRefused = status === 403 && code === 'not-allowed'
      expect([name, isRefused]).toEqual([name, scope !== 'open' && !scopesOf[role].includes(scope)])
      expect([name, status >= 500]).toEqual([name, false])
    }
  })

  it.each(scopes)('lets a token made to %s do that alone, on every call of the table', async (scope) => {
    const token = (await variorum(['token', 'add', 'admin', '--scopes', scope, '--dossier', place])).out.trim()
    for (const name of Object.keys(calls) as CallName[]) {
      if (name === 'signOut') continue
      const wanted: Scope | 'open' = calls[name].scope
      const {status, code} = await statusOf(server.url, name, {authorization: `Bearer ${token}`})
      expect([name, status === 403 && code === 'not-allowed']).toEqual([name, wanted !== 'open' && wanted !== scope])
    }
  })

  it('declares a scope for every route that the server has', async () => {
    const document = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as {paths: Record<string, Record<string, {'x-scope'?: string}>>}
    const told = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation['x-scope']]),
    )
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(Object.values(calls).map(({at, scope}) => [at, scope])))
  })

  it('lets a token do no more than its user still may, and nothing once it is revoked', async () => {
    const token = (await variorum(['token', 'add', 'analyst', '--scopes', 'read,judge', '--dossier', place])).out.trim()
    const headers = {authorization: `Bearer ${token}`}
    expect((await statusOf(server.url, 'addJudgement', headers)).status).toBe(422)
    expect((await variorum(['user', 'change', 'analyst', '--role', 'reader', '--dossier', place])).code).toBe(0)
    expect((await statusOf(server.url, 'addJudgement', headers)).status).toBe(403)
    expect((await statusOf(server.url, 'listStories', headers)).status).toBe(200)
    // Changing a role signs out.
    expect((await statusOf(server.url, 'listStories', {cookie: cookies['analyst']!})).status).toBe(401)
    const [id] = (await variorum(['token', 'list', '--dossier', place])).out
      .split('\n')
      .find((line) => line.includes('read,judge'))!
      .split(' ')
    expect((await variorum(['token', 'revoke', id!, '--dossier', place])).code).toBe(0)
    expect((await statusOf(server.url, 'listStories', headers)).status).toBe(401)
    expect((await variorum(['token', 'add', 'reader', '--scopes', 'add', '--dossier', place])).err).toContain('may not add')
  })

  it('makes tokens only for people who are signed in, within what they may do, and shows them once', async () => {
    const post = (headers: Record<string, string>, wanted: readonly string[]) =>
      fetch(`${server.url}/api/tokens`, {
        method: 'POST',
        headers: {'content-type': 'application/json', ...headers},
        body: JSON.stringify({name: 'nightly', scopes: wanted, days: 2}),
      })
    expect((await post({cookie: cookies['reader']!}, ['judge'])).status).toBe(403)
    const made = (await (await post({cookie: cookies['reader']!}, ['read'])).json()) as {token: string; kept: {id: string; expiresAt: string}}
    expect(made.token).toMatch(/^vrm_/)
    expect(Date.parse(made.kept.expiresAt)).toBeGreaterThan(Date.now() + 86_400_000)
    expect((await post({authorization: `Bearer ${made.token}`}, ['read'])).status).toBe(403)
    const list = await (await fetch(`${server.url}/api/tokens`, {headers: {cookie: cookies['reader']!}})).text()
    expect(list).toContain(made.kept.id)
    expect(list).not.toContain(made.token)
  })

  it('lets an admin mind users, but not lock themselves out', async () => {
    const ask = (method: string, path: string, body?: unknown) =>
      fetch(`${server.url}/api/users${path}`, {
        method,
        headers: {cookie: cookies['admin']!, ...(body !== undefined && {'content-type': 'application/json'})},
        ...(body !== undefined && {body: JSON.stringify(body)}),
      })
    expect((await ask('POST', '', {name: 'noor', role: 'analyst', password: 'short'})).status).toBe(422)
    expect((await ask('POST', '', {name: 'noor', role: 'analyst', password})).status).toBe(201)
    expect((await ask('POST', '', {name: 'noor', role: 'reader', password})).status).toBe(409)
    const cookie = await signIn('noor', password)
    expect((await statusOf(server.url, 'addJudgement', {cookie})).status).toBe(422)
    expect((await ask('PATCH', '/noor', {role: 'reader'})).status).toBe(200)
    expect((await statusOf(server.url, 'listStories', {cookie})).status).toBe(401)
    expect((await ask('DELETE', '/noor')).status).toBe(204)
    expect((await ask('DELETE', '/admin')).status).toBe(409)
    expect((await ask('PATCH', '/admin', {role: 'reader'})).status).toBe(409)
    const log = (await (await fetch(`${server.url}/api/audit?most=200`, {headers: {cookie: cookies['admin']!}})).json()) as {
      items: {who: string; did: string; about: string}[]
    }
    expect(log.items.map(({who, did, about}) => `${who} ${did} ${about}`)).toEqual(
      expect.arrayContaining(['admin addUser noor analyst', ' signIn noor', 'admin removeUser noor', 'reader addJudgement refused']),
    )
    expect(JSON.stringify(log)).not.toContain(password)
  })

  it('tells in the audit log what was changed by commands, of users and tokens, and finds it by kind and person', async () => {
    const told = async (query: string) => {
      const response = await fetch(`${server.url}/api/audit?most=200&${query}`, {headers: {cookie: cookies['admin']!}})
      return ((await response.json()) as {items: {who: string; did: string; about: string; from?: string}[]}).items
    }
    expect((await variorum(['user', 'add', 'sol', '--dossier', place], `${password}\n`)).code).toBe(0)
    expect((await variorum(['user', 'change', 'sol', '--role', 'analyst', '--dossier', place])).code).toBe(0)
    expect((await variorum(['user', 'change', 'nobody', '--role', 'analyst', '--dossier', place])).code).not.toBe(0)
    const token = (await variorum(['token', 'add', 'sol', '--dossier', place])).out.trim()
    const {about: made = ''} = (await told('kind=token')).find(({about, from}) => about.endsWith(' sol') && from === 'command line') ?? {}
    const [id = ''] = made.split(' ')
    expect((await variorum(['token', 'revoke', id, '--dossier', place])).code).toBe(0)
    expect((await variorum(['user', 'remove', 'sol', '--dossier', place])).code).toBe(0)
    const {username} = userInfo()
    const byHand = (await told(`who=${encodeURIComponent(username)}`)).filter(({about}) => about.includes('sol') || about === id)
    expect(byHand.map(({did, about, from}) => [did, about, from])).toEqual([
      ['removeUser', 'sol', 'command line'],
      ['revokeToken', id, 'command line'],
      ['addToken', `${id} sol`, 'command line'],
      ['changeUser', 'sol role analyst', 'command line'],
      ['addUser', 'sol reader', 'command line'],
    ])
    expect((await told('kind=user&from=2000&to=2001')).length).toBe(0)
    expect((await told('kind=user')).every(({did}) => did.endsWith('User'))).toBe(true)
    expect((await told('refused=true')).every(({about}) => about.endsWith('refused'))).toBe(true)
    expect(JSON.stringify(await told(''))).not.toContain(token)
  })

  it('signs out, and keeps no secret as it is', async () => {
    const cookie = await signIn('reader', password)
    expect((await fetch(`${server.url}/api/session`, {method: 'DELETE', headers: {cookie}})).status).toBe(204)
    expect((await statusOf(server.url, 'listStories', {cookie})).status).toBe(401)
    const moved = (await variorum(['export', '--dossier', place])).out
    for (const secret of [password, cookie.split('=')[1]!, 'scrypt$']) expect(moved).not.toContain(secret)
  })

  it('says the same of a wrong name and a wrong password, and stops guessing', async () => {
    const guess = (name: string) =>
      fetch(`${server.url}/api/session`, {method: 'POST', headers: {'content-type': 'application/json'}, body: JSON.stringify({name, password: 'wrong'})})
    const [known, unknown] = await Promise.all([(await guess('admin')).text(), (await guess('nobody')).text()])
    expect(known).toBe(unknown)
    let last = 0
    for (let tries = 0; tries < 12 && last !== 429; tries++) last = (await guess('nobody')).status
    expect(last).toBe(429)
    // Others still come in.
    await signIn('reader', password)
  })
})
