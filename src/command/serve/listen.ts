import {existsSync} from 'node:fs'
import {userInfo} from 'node:os'
import {fileURLToPath} from 'node:url'
import {type ServerType, serve} from '@hono/node-server'
import {type AppOptions, createApp} from '../../serve/app.ts'
import {Changes} from '../../serve/changes.ts'
import type {Desk, Workshop} from '../../serve/desk.ts'
import {followDossier} from '../../serve/follow-dossier.ts'
import type {Provider} from '../../serve/sign-in/provider.ts'
import type {Dossier} from '../../store/dossier.ts'
import {engineVersion} from '../engine-version.ts'
import {exitCodes} from '../exit-codes.ts'
import type {FetchOptions} from '../fetcher-of.ts'
import {UsageError} from '../usage-error.ts'
import {startWorkshop} from './workshop.ts'

/** How the server is reached, and by whom. Without `port` it takes the first free one from 8700 on. */
export type Reach = {
  readonly host: string
  readonly port?: number
  readonly mode: 'open' | 'users'
  /** Further names that it answers to. */
  readonly allowedHosts: readonly string[]
  readonly isBehindProxy: boolean
  readonly publicUrl?: string
  readonly provider?: Provider
  /** How pages are fetched; absent where none are. */
  readonly fetching?: FetchOptions
}

/** A running server: where it is, and how to end it. */
export type Running = {readonly url: string; readonly close: () => Promise<void>}

const firstPort = 8700
const triedPorts = 20

/** Serves a dossier. Throws a UsageError where the port is taken or the host is none of this machine. */
export async function listen(dossier: Dossier, place: string, reach: Reach): Promise<Running> {
  const {host, port, fetching} = reach
  const changes = new Changes()
  const workshop = startWorkshop(dossier, {place, ...(fetching && {fetching})}, changes)
  const stopFollowing = await followDossier(dossier, changes, (error) => console.error(error))
  const app = createApp(deskOf(dossier, workshop, changes, reach), appOptionsOf(reach))
  const end = async () => {
    await stopFollowing()
    await workshop.close()
  }
  try {
    const ports = port === undefined ? Array.from({length: triedPorts}, (_, at) => firstPort + at) : [port]
    const {server, port: taken} = await firstFree(app.fetch, host, ports)
    return {url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, close: () => close(server, end)}
  } catch (error) {
    await end()
    throw error
  }
}

function deskOf(dossier: Dossier, workshop: Workshop, changes: Changes, {mode, isBehindProxy, publicUrl, provider, fetching}: Reach): Desk {
  return {
    dossier,
    workshop,
    changes,
    mode,
    fetches: fetching !== undefined,
    localUser: userInfo().username,
    isSecure: publicUrl?.startsWith('https:') ?? false,
    isBehindProxy,
    ...(provider && {provider}),
    version: engineVersion,
    now: () => new Date().toISOString(),
  }
}

const loopback = ['127.0.0.1', 'localhost', '[::1]']

// On loopback only names of this machine; beyond it any, unless some were named.
function appOptionsOf({mode, allowedHosts, publicUrl}: Reach): AppOptions {
  const web = webRoot()
  const named = [...allowedHosts, ...(publicUrl === undefined ? [] : [new URL(publicUrl).hostname])].map((name) => name.toLowerCase())
  return {
    ...((mode === 'open' || named.length > 0) && {hosts: [...loopback, ...named]}),
    ...(web !== undefined && {web}),
    onFault: (error) => console.error(error),
  }
}

/** The folder with the built reading room; undefined where it was not built. */
export function webRoot(): string | undefined {
  return ['../../../web/dist', '../../../dist/web'].map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) => existsSync(path))
}

type Fetch = Parameters<typeof serve>[0]['fetch']

async function firstFree(fetch: Fetch, hostname: string, ports: readonly number[]): Promise<{server: ServerType; port: number}> {
  for (const port of ports)
    try {
      return await bound(fetch, hostname, port)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE')
        throw new UsageError(sentence(error as NodeJS.ErrnoException, hostname, port), exitCodes.unavailable)
    }
  const [first, last] = [ports[0], ports.at(-1)]
  throw new UsageError(
    first === last
      ? `port ${first} is taken by another program: name another with --port, or leave it out to take the next free one`
      : `the ports ${first} to ${last} are all taken: name another with --port`,
    exitCodes.unavailable,
  )
}

function bound(fetch: Fetch, hostname: string, port: number): Promise<{server: ServerType; port: number}> {
  return new Promise((resolve, reject) => {
    const server = serve({fetch, hostname, port}, ({port: taken}) => resolve({server, port: taken}))
    server.once('error', reject)
  })
}

function sentence({code, message}: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EACCES') return `port ${port} may only be used by an administrator: name one above 1023 with --port`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `${host} is no address of this machine: expected one with --host, such as 127.0.0.1 or 0.0.0.0`
  return `the server could not listen on ${host}:${port}: ${message}`
}

function close(server: ServerType, closeWorkshop: () => Promise<void>): Promise<void> {
  // Lines of events stay open for good: they are cut, and so is what came in meanwhile.
  const cut = () => 'closeAllConnections' in server && server.closeAllConnections()
  const cutting = setInterval(cut, 50)
  const closed = new Promise<void>((resolve) => server.close(() => resolve())).finally(() => clearInterval(cutting))
  cut()
  return Promise.all([closed, closeWorkshop()]).then(() => {})
}
