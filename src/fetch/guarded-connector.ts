import {type LookupAddress, lookup} from 'node:dns'
import {isIP, type LookupFunction} from 'node:net'
import {buildConnector} from 'undici'
import {isAllowableAddress, isPublicAddress} from './public-address.ts'

/** A host that is not of the public internet, by its name or by what its name resolves to. */
export class PrivateAddressError extends Error {}

/** How a name becomes addresses: the system's way, unless told otherwise. */
export type Resolve = (name: string, callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void) => void

const bySystem: Resolve = (name, callback) => lookup(name, {all: true}, callback)

/** Connects to hosts of the public internet only: the address that is connected to is looked at, each time, be it written in a URL, told by a name, or come to by a redirect. `allowed` are hosts (`name` or `name:port`) that may also be of a local network. */
export function guardedConnector(allowed: readonly string[], resolve: Resolve = bySystem): buildConnector.connector {
  const connectTo = (isFine: (address: string) => boolean) => buildConnector({timeout: 10_000, lookup: guardedLookup(isFine, resolve)})
  const connectors = {strict: connectTo(isPublicAddress), lenient: connectTo(isAllowableAddress)}
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    const isAllowed = isAllowedHost(host, options.port, allowed)
    // A literal address is never looked up: it has to be looked at here.
    if (isIP(host) && !(isAllowed ? isAllowableAddress : isPublicAddress)(host)) return callback(refusal(host), null)
    return connectors[isAllowed ? 'lenient' : 'strict'](options, callback)
  }
}

function isAllowedHost(host: string, port: string, allowed: readonly string[]): boolean {
  return allowed.some((each) => each === host || each === `${host}:${port}` || each === `[${host}]:${port}`)
}

function guardedLookup(isFine: (address: string) => boolean, resolve: Resolve): LookupFunction {
  return (name, options, callback) =>
    resolve(name, (error, addresses) => {
      if (error) return callback(error, [])
      const fine = addresses.filter(({address}) => isFine(address))
      const [first] = fine
      if (!first) return callback(refusal(name), [])
      return options.all ? callback(null, fine) : callback(null, first.address, first.family)
    })
}

function refusal(host: string): PrivateAddressError {
  return new PrivateAddressError(`${host} is not a host of the public internet`)
}
