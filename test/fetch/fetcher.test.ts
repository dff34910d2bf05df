import {brotliCompressSync, gzipSync} from 'node:zlib'
import {describe, expect, it} from 'vitest'
import {Fetcher, type FetcherOptions} from '../../src/fetch/fetcher.ts'
import {hostOf} from './host.ts'

type Host = Awaited<ReturnType<typeof hostOf>>

// Time that only passes where somebody sleeps.
function slept() {
  const waits: number[] = []
  let now = 1_000_000
  return {
    waits,
    clock: {
      now: () => now,
      sleep: async (milliseconds: number) => {
        waits.push(milliseconds)
        now += milliseconds
      },
    },
  }
}

async function withHost(
  answers: Parameters<typeof hostOf>[0],
  work: (host: Host, fetcher: (options?: Partial<FetcherOptions>) => Fetcher) => Promise<void>,
): Promise<void> {
  const host = await hostOf(answers)
  const fetchers: Fetcher[] = []
  try {
    await work(host, (options = {}) => {
      const fetcher = new Fetcher({version: '0.1', clock: slept().clock, allowed: [`127.0.0.1:${host.port}`], ...options})
      fetchers.push(fetcher)
      return fetcher
    })
  } finally {
    await Promise.all([...fetchers.map((fetcher) => fetcher.close()), host.close()])
  }
}

describe('fetcher', () => {
  it('says who it is, and how to find whoever runs it', () =>
    withHost({'/': 'x'}, async (host, fetcher) => {
      await fetcher({contact: 'desk@fjord.example'}).get(host.url('/'))
      expect(host.asked.map(({agent}) => agent)).toEqual(Array(2).fill('Variorum/0.1 (reads news reports; desk@fjord.example)'))
    }))

  it('asks robots.txt once, does what it says, and waits as long as it asks', () =>
    withHost(
      {
        '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /\n\nUser-agent: Variorum\nDisallow: /private\nCrawl-delay: 7\n'),
        '/1': 'one',
        '/2': 'two',
        '/private/3': 'three',
        '/to': (_, response) => response.writeHead(302, {location: '/private/3'}).end(),
      },
      async (host, fetcher) => {
        const {waits, clock} = slept()
        const one = fetcher({clock})
        expect(await one.get(host.url('/1'))).toMatchObject({kind: 'page'})
        expect(await one.get(host.url('/2'))).toMatchObject({kind: 'page'})
        expect(await one.get(host.url('/private/3'))).toMatchObject({kind: 'none', code: 'fetch-barred'})
        expect(await one.get(host.url('/to'))).toMatchObject({kind: 'none', code: 'fetch-barred'})
        expect(host.asked.map(({path}) => path)).toEqual(['/robots.txt', '/1', '/2', '/to'])
        expect(waits).toEqual([7000, 7000, 7000])
      },
    ))

  it('fetches nothing where robots.txt cannot be had, and all where there is none', () =>
    withHost({'/robots.txt': (_, response) => response.writeHead(500).end(), '/': 'x'}, async (host, fetcher) => {
      expect(await fetcher().get(host.url('/'))).toMatchObject({kind: 'none', code: 'fetch-failed', isPassing: true})
      expect(host.paths()).toEqual([])
      delete host.answers['/robots.txt']
      expect(await fetcher().get(host.url('/'))).toMatchObject({kind: 'page'})
    }))

  it('asks one host one thing at a time, with a pause between, whoever asks', () =>
    withHost({'/1': 'x', '/2': 'x', '/3': 'x'}, async (host, fetcher) => {
      const {waits, clock} = slept()
      const one = fetcher({clock})
      await Promise.all(['/1', '/2', '/3'].map((path) => one.get(host.url(path))))
      expect(host.paths()).toEqual(['/1', '/2', '/3'])
      expect(waits).toEqual([1000, 1000, 1000])
    }))

  it('tries again later and later, or when it was told to; not for ever, and not what will not pass', () => {
    let left = 2
    return withHost(
      {
        '/busy': (_, response) => (left-- > 0 ? response.writeHead(503).end() : response.end('x')),
        '/told': (_, response) => (left-- > 0 ? response.writeHead(429, {'retry-after': '33'}).end() : response.end('x')),
        '/hours': (_, response) => response.writeHead(429, {'retry-after': '7200'}).end(),
        '/down': (request) => request.socket.destroy(),
      },
      async (host, fetcher) => {
        const {waits, clock} = slept()
        const limits = {delay: 0}
        expect(await fetcher({clock, limits}).get(host.url('/busy'))).toMatchObject({kind: 'page'})
        expect(waits.splice(0)).toEqual([1000, 4000])
        left = 1
        expect(await fetcher({clock, limits}).get(host.url('/told'))).toMatchObject({kind: 'page'})
        expect(waits.splice(0)).toEqual([33_000])
        expect(await fetcher({clock, limits}).get(host.url('/hours'))).toMatchObject({kind: 'none', isPassing: true})
        expect(await fetcher({clock, limits}).get(host.url('/down'))).toMatchObject({kind: 'none', code: 'fetch-failed', isPassing: true})
        expect(await fetcher({clock, limits}).get(host.url('/none'))).not.toHaveProperty('isPassing')
        const count = (path: string) => host.paths().filter((each) => each === path).length
        expect(['/busy', '/told', '/hours', '/down', '/none'].map(count)).toEqual([3, 2, 1, 3, 1])
      },
    )
  })

  it('ends what is too large, unpacks without end, is too slow, or leads on and on', () => {
    const bomb = brotliCompressSync(Buffer.alloc(64 * 1024 * 1024))
    return withHost(
      {
        '/large': (_, response) => response.end(Buffer.alloc(3_000_000)),
        '/endless': (_, response) => {
          const more = () => response.write(Buffer.alloc(100_000), (error) => error || more())
          more()
        },
        '/bomb': (_, response) => response.writeHead(200, {'content-encoding': 'br'}).end(bomb),
        '/gzip': (_, response) => response.writeHead(200, {'content-encoding': 'gzip'}).end(gzipSync('fine')),
        '/slow': (_, response) => {
          const timer = setInterval(() => response.write('x'), 50)
          response.on('close', () => clearInterval(timer))
        },
        '/round': (_, response) => response.writeHead(302, {location: '/round'}).end(),
      },
      async (host, fetcher) => {
        const one = fetcher({limits: {bytes: 1_000_000, attempts: 1, seconds: 3, delay: 0}})
        for (const path of ['/large', '/endless', '/bomb']) expect(await one.get(host.url(path)), path).toMatchObject({kind: 'none', code: 'fetch-too-large'})
        expect(await one.get(host.url('/slow'))).toMatchObject({code: 'fetch-failed', because: 'gave no whole answer within 3 seconds'})
        expect(await one.get(host.url('/round'))).toMatchObject({code: 'fetch-failed', because: 'leads on more than 5 times'})
        const page = await one.get(host.url('/gzip'))
        expect(page.kind === 'page' && Buffer.from(page.bytes).toString()).toBe('fine')
      },
    )
  })

  it('asks only whether something changed, where it knows how it was', () =>
    withHost(
      {
        '/': (request, response) => {
          if (request.headers['if-none-match'] === '"a"' && request.headers['if-modified-since']) response.writeHead(304).end()
          else response.writeHead(200, {etag: '"a"', 'last-modified': 'Mon, 03 Jun 2031 10:00:00 GMT', 'content-type': 'text/html; charset=koi8-r'}).end('x')
        },
      },
      async (host, fetcher) => {
        const one = fetcher()
        const first = await one.get(host.url('/'))
        expect(first).toMatchObject({kind: 'page', charset: 'koi8-r', etag: '"a"'})
        expect(await one.get(host.url('/'), first.kind === 'page' ? first : {})).toEqual({kind: 'same'})
      },
    ))
})
