import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {Fetcher} from '../../src/fetch/fetcher.ts'
import {isAllowableAddress, isPublicAddress} from '../../src/fetch/public-address.ts'
import {hostOf} from './host.ts'

const limits = {attempts: 1, delay: 0, seconds: 10}
const clock = {now: () => Date.now(), sleep: async () => {}}

describe('addresses', () => {
  it('of the public internet, and of none', () => {
    for (const address of ['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:8.8.8.8'])
      expect(isPublicAddress(address), address).toBe(true)
    const inside = [
      ...['127.0.0.1', '127.8.8.8', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '255.255.255.255'],
      ...[
        '224.0.0.1',
        '192.0.2.1',
        '198.18.0.1',
        '240.0.0.1',
        '::1',
        '::',
        'fe80::1',
        'fc00::1',
        'fd00:ec2::254',
        'ff02::1',
        '::ffff:127.0.0.1',
        '::ffff:7f00:1',
      ],
      ...['::127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::', '2001:0:7f00:1::', '2001:db8::1', 'fe80::1%eth0', 'fec0::1', 'no address'],
    ]
    for (const address of inside) expect(isPublicAddress(address), address).toBe(false)
  })

  it('that a host allowed by name may have: not those of a link', () => {
    for (const address of ['127.0.0.1', '10.0.0.1', 'fd00::1', '::1', '8.8.8.8']) expect(isAllowableAddress(address), address).toBe(true)
    for (const address of ['169.254.169.254', '::ffff:169.254.169.254', '0.0.0.0', 'fe80::1', '224.0.0.1'])
      expect(isAllowableAddress(address), address).toBe(false)
  })
})

describe('hosts that are not of the public internet', () => {
  let host: Awaited<ReturnType<typeof hostOf>>
  let six: Awaited<ReturnType<typeof hostOf>> | undefined
  beforeAll(async () => {
    host = await hostOf({'/': 'secret'})
    six = await hostOf({'/': 'secret'}, '::1').catch(() => undefined)
  })
  afterAll(() => Promise.all([host.close(), six?.close()]))

  // Every notation of this machine, and of hosts beside it, that a URL can hold.
  const notations: readonly string[] = [
    ...[
      '127.0.0.1',
      '127.1',
      '0x7f000001',
      '0x7f.0.0.1',
      '2130706433',
      '017700000001',
      '0177.0.0.1',
      '127.0.0.1.',
      '127.000.000.001',
      '①②⑦.⓪.⓪.①',
      '127。0。0。1',
    ],
    ...[
      '[::1]',
      '[0:0:0:0:0:0:0:1]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[::127.0.0.1]',
      '[64:ff9b::127.0.0.1]',
      '[2002:7f00:1::]',
      '[::]',
      '0.0.0.0',
      '0',
    ],
    ...[
      'localhost',
      'LOCALHOST',
      'localhost.',
      '%6cocalhost',
      '169.254.169.254',
      '0xa9fea9fe',
      '[fd00:ec2::254]',
      '[fe80::1]',
      '10.0.0.1',
      '192.168.0.1',
      '172.16.0.1',
      '100.64.0.1',
    ],
  ]
  for (const notation of notations)
    it(`http://${notation} is refused, and never asked`, async () => {
      const fetcher = new Fetcher({version: '0', limits, clock})
      const before = [host.asked.length, six?.asked.length]
      const answer = await fetcher.get(`http://${notation}:${notation.includes('::1]') && six ? six.port : host.port}/`)
      // Not every system knows a name that ends with a dot.
      expect(answer).toMatchObject({kind: 'none', code: notation === 'localhost.' ? expect.stringMatching(/^fetch-(?:refused|failed)$/) : 'fetch-refused'})
      expect([host.asked.length, six?.asked.length]).toEqual(before)
      await fetcher.close()
    })

  for (const url of [
    'file:///etc/passwd',
    'ftp://fjord.example/',
    'gopher://127.0.0.1/',
    'data:text/html,x',
    'javascript:alert(1)',
    'http://',
    'http://user:word@fjord.example/',
    'blob:http://x/y',
    '//fjord.example',
    'unix:/run/docker.sock',
  ])
    it(`${url} is refused`, async () => {
      const fetcher = new Fetcher({version: '0', limits, clock})
      expect(await fetcher.get(url)).toMatchObject({kind: 'none', code: 'fetch-refused'})
      await fetcher.close()
    })

  it('are not come to by a name that resolves to them, nor by one that resolves otherwise the second time', async () => {
    const answers = [['10.0.0.1'], ['127.0.0.1'], ['::ffff:127.0.0.1'], ['169.254.169.254', '127.0.0.1']]
    for (const addresses of answers) {
      const fetcher = new Fetcher({
        version: '0',
        limits,
        clock,
        resolve: (_, callback) =>
          callback(
            null,
            addresses.map((address) => ({address, family: address.includes(':') ? 6 : 4})),
          ),
      })
      expect(await fetcher.get(`http://fjord.example:${host.port}/`), addresses.join()).toMatchObject({
        code: 'fetch-refused',
      })
      await fetcher.close()
    }
    let times = 0
    const rebinding = new Fetcher({
      version: '0',
      limits: {...limits, seconds: 2},
      clock,
      // First a public address, then this machine.
      resolve: (_, callback) => callback(null, [{address: times++ === 0 ? '93.184.216.34' : '127.0.0.1', family: 4}]),
    })
    await rebinding.get(`http://fjord.example:${host.port}/`)
    expect(await rebinding.get(`http://fjord.example:${host.port}/`)).toMatchObject({kind: 'none'})
    expect(host.asked).toEqual([])
    await rebinding.close()
  })

  it('are not come to by a redirect from a host that was allowed', async () => {
    const allowed = await hostOf({
      '/': (_, response) => response.writeHead(302, {location: `http://127.0.0.1:${host.port}/`}).end(),
      '/name': (_, response) => response.writeHead(302, {location: `http://localhost:${host.port}/`}).end(),
      '/file': (_, response) => response.writeHead(302, {location: 'file:///etc/passwd'}).end(),
      '/metadata': (_, response) => response.writeHead(302, {location: 'http://169.254.169.254/latest/meta-data/'}).end(),
      '/robots.txt': (_, response) => response.writeHead(302, {location: `http://127.0.0.1:${host.port}/robots.txt`}).end(),
    })
    const fetcher = new Fetcher({version: '0', limits, clock, allowed: [`127.0.0.1:${allowed.port}`]})
    for (const path of ['/', '/name', '/file', '/metadata'])
      expect(await fetcher.get(allowed.url(path)), path).toMatchObject({kind: 'none', code: 'fetch-refused'})
    expect(host.asked).toEqual([])
    await Promise.all([fetcher.close(), allowed.close()])
  })

  it('are fetched from where they are allowed by name and port', async () => {
    const fetcher = new Fetcher({version: '0', limits, clock, allowed: [`127.0.0.1:${host.port}`]})
    expect(await fetcher.get(host.url('/'))).toMatchObject({kind: 'page'})
    await fetcher.close()
  })
})
