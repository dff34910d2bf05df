import ipaddr from 'ipaddr.js'

type Address = ReturnType<typeof ipaddr.parse>

/** Whether an IP address, in any notation, is one of the public internet: not of this machine, a local network, a link, a cloud's metadata or a test range, nor IPv6 that wraps one of those. */
export function isPublicAddress(text: string): boolean {
  const address = parsed(text)
  return address !== undefined && innermost(address).every((each) => each.range() === 'unicast')
}

/** Whether an address may be reached where its host was allowed by name: this machine and local networks may, a link (where clouds keep their metadata) and what is no single host may not. */
export function isAllowableAddress(text: string): boolean {
  const address = parsed(text)
  return address !== undefined && innermost(address).every((each) => allowable.has(each.range()))
}

const allowable = new Set(['unicast', 'loopback', 'private', 'uniqueLocal', 'ipv4Mapped'])

function parsed(text: string): Address | undefined {
  // A zone (“fe80::1%eth0”) says which link it is on, and only links have one.
  const bare = text.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) ? ipaddr.parse(bare) : undefined
}

// “::ffff:127.0.0.1” is 127.0.0.1; “64:ff9b::7f00:1” (NAT64) and “2002:7f00:1::” (6to4) lead there.
function innermost(address: Address): Address[] {
  if (address.kind() === 'ipv4') return [address]
  const six = address as InstanceType<typeof ipaddr.IPv6>
  if (six.isIPv4MappedAddress()) return [six.toIPv4Address()]
  const bytes = six.toByteArray()
  const isEmbedded = six.range() === 'rfc6052' || (bytes.slice(0, 12).every((byte) => byte === 0) && six.range() !== 'loopback')
  return isEmbedded ? [six, new ipaddr.IPv4(bytes.slice(12))] : [six]
}
