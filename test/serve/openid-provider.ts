import {createHash, generateKeyPairSync, sign} from 'node:crypto'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'

/** Who signs in at the provider next. */
export type Person = {sub: string; email: string; email_verified: boolean}

/** An OpenID provider on loopback that lets in whom it is told to, and is strict about all that a client must bring. */
export type OpenIdProvider = {readonly issuer: string; person: Person; readonly close: () => void}

const {privateKey, publicKey} = generateKeyPairSync('rsa', {modulusLength: 2048})
const secret = 'the secret of the client'

export const clientSecret = secret

export async function openIdProvider(): Promise<OpenIdProvider> {
  const codes = new Map<string, URLSearchParams>()
  const provider = {issuer: '', person: {sub: '', email: '', email_verified: false}, close: () => void server.close()}
  const server: Server = createServer((request, response) => {
    const url = new URL(request.url!, provider.issuer)
    const json = (body: unknown, status = 200) => response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body))
    if (url.pathname === '/.well-known/openid-configuration') json(configurationOf(provider.issuer))
    else if (url.pathname === '/keys') json({keys: [{...publicKey.export({format: 'jwk'}), alg: 'RS256', use: 'sig', kid: 'one'}]})
    else if (url.pathname === '/authorize') {
      const code = `code-${codes.size}`
      codes.set(code, url.searchParams)
      const back = new URL(url.searchParams.get('redirect_uri')!)
      back.search = new URLSearchParams({code, state: url.searchParams.get('state')!}).toString()
      response.writeHead(302, {location: back.href}).end()
    } else {
      let body = ''
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString()
      })
      request.on('end', () => {
        const told = new URLSearchParams(body)
        const asked = codes.get(told.get('code') ?? '')
        codes.delete(told.get('code') ?? '')
        const challenge = createHash('sha256')
          .update(told.get('code_verifier') ?? '')
          .digest('base64url')
        if (!asked || told.get('client_secret') !== secret || challenge !== asked.get('code_challenge')) json({error: 'invalid_grant'}, 400)
        else json({access_token: 'a', token_type: 'Bearer', id_token: idToken(provider, asked)})
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  provider.issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return provider
}

function configurationOf(issuer: string): unknown {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    id_token_signing_alg_values_supported: ['RS256'],
  }
}

function idToken({issuer, person}: {issuer: string; person: Person}, asked: URLSearchParams): string {
  const now = Math.floor(Date.now() / 1000)
  const claims = {iss: issuer, aud: asked.get('client_id'), nonce: asked.get('nonce'), iat: now, exp: now + 60, ...person}
  const signed = [{alg: 'RS256', kid: 'one'}, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`
}
