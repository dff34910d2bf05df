/** Why an address is not even asked for; undefined where it may be. What its host is, is looked at when it is connected to. */
export function refusalOf(address: string): string | undefined {
  if (!URL.canParse(address)) return 'it is no address'
  const {protocol, username, password} = new URL(address)
  if (protocol !== 'http:' && protocol !== 'https:') return `only http and https are fetched, not ${protocol.slice(0, -1)}`
  return username || password ? 'it holds a name or a password' : undefined
}
