import type {Provider} from '../../serve/sign-in/provider.ts'
import {type FetchOptions, pauseOf} from '../fetcher-of.ts'
import {UsageError} from '../usage-error.ts'
import type {Reach} from './listen.ts'

/** What `variorum serve` was called with, as far as it says how the server is reached. */
export type ReachOptions = {
  readonly host: string
  readonly port?: string
  readonly users?: boolean
  readonly allowHost?: readonly string[]
  readonly behindProxy?: boolean
  readonly publicUrl?: string
  readonly oidcIssuer?: string
  readonly oidcClient?: string
  readonly oidcRole?: string
  /** Pages may be fetched; false with --no-fetch. */
  readonly fetch?: boolean
  readonly fetchHost?: readonly string[]
  readonly contact?: string
  readonly delay?: string
}

const loopback = /^(?:127(?:\.\d{1,3}){3}|localhost|::1)$/

/** The same, checked: beyond this machine people must sign in. Throws a UsageError that says what was expected. */
export function reachOf(options: ReachOptions, environment: NodeJS.ProcessEnv): Reach {
  const {host, port, users, allowHost = [], behindProxy = false, publicUrl} = options
  const provider = providerOf(options, environment)
  if (publicUrl !== undefined) urlOf(publicUrl, '--public-url')
  return {
    host,
    ...(port !== undefined && {port: portOf(port)}),
    // A proxy hands on calls from anywhere, though the server itself listens on this machine only.
    mode: users || behindProxy || provider || publicUrl !== undefined || !loopback.test(host) ? 'users' : 'open',
    allowedHosts: allowHost,
    isBehindProxy: behindProxy,
    ...(publicUrl !== undefined && {publicUrl}),
    ...(provider && {provider}),
    ...(options.fetch !== false && {fetching: fetchingOf(options)}),
  }
}

function fetchingOf({fetchHost, contact, delay}: ReachOptions): FetchOptions {
  // Told now what is wrong with it, not when the first page is fetched.
  pauseOf(delay)
  return {...(fetchHost && {allowHost: fetchHost}), ...(contact !== undefined && {contact}), ...(delay !== undefined && {delay})}
}

function portOf(told: string): number {
  const port = Number(told)
  if (!/^\d+$/.test(told) || port > 65_535) throw new UsageError(`expected --port as a number from 0 to 65535, got "${told}"`)
  return port
}

function providerOf(
  {oidcIssuer: issuer, oidcClient: client, oidcRole: newRole, publicUrl}: ReachOptions,
  environment: NodeJS.ProcessEnv,
): Provider | undefined {
  if (issuer === undefined && client === undefined && newRole === undefined) return undefined
  if (issuer === undefined || client === undefined || publicUrl === undefined)
    throw new UsageError(
      'expected --oidc-issuer, --oidc-client and --public-url together: where the provider is, what it knows us as, and where it sends people back to',
    )
  if (newRole !== undefined && newRole !== 'reader' && newRole !== 'analyst') throw new UsageError(`expected --oidc-role reader or analyst, got "${newRole}"`)
  urlOf(issuer, '--oidc-issuer')
  const secret = environment['VARIORUM_OIDC_SECRET']
  return {issuer, client, publicUrl, ...(secret !== undefined && {secret}), ...(newRole !== undefined && {newRole})}
}

function urlOf(told: string, option: string): void {
  if (!URL.canParse(told) || !/^https?:$/.test(new URL(told).protocol)) throw new UsageError(`expected ${option} as https://…, got "${told}"`)
}
