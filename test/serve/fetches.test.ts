import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {hostOf, pageOf} from '../fetch/host.ts'
import {newPlace, type Running, running} from './running.ts'

type Host = Awaited<ReturnType<typeof hostOf>>

const feed = (url: (path: string) => string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Fjord</title><item><title>Ferry strike ends</title><link>${url('/entry')}</link><description>The strike of the ferry crews has ended after nine days, the union said on Monday.</description></item></channel></rss>`

let host: Host
let server: Running

beforeAll(async () => {
  host = await hostOf({
    '/1': pageOf('Ferry crews go on strike', 'The crews of three ferries went on strike in Nordhavn on Monday, the union said.'),
    '/moved': (_, response) => response.writeHead(302, {location: '/1'}).end(),
    '/inward': (_, response) => response.writeHead(302, {location: 'http://169.254.169.254/latest'}).end(),
    '/entry': pageOf('Ferry strike ends', 'The strike of the ferry crews in Nordhavn has ended, the union said on Wednesday.'),
    '/robots.txt': (_, response) => response.end('User-agent: *\nDisallow: /barred\n'),
  })
  host.answers['/feed'] = (_, response) => response.setHeader('content-type', 'application/rss+xml').end(feed(host.url))
  server = await running(newPlace(), '--fetch-host', `127.0.0.1:${host.port}`, '--delay', '0', '--contact', 'desk@fjord.example')
}, 120_000)
afterAll(async () => {
  await server.stop()
  await host.close()
}, 60_000)

async function fetched(urls: readonly string[], full = false) {
  const {items} = await server.api.fetchPages({body: {urls: [...urls], full}})
  expect(items.map(({name}) => name)).toEqual([...new Set(urls)])
  return Promise.all(
    items.map(async (item) => {
      for (let now = item; ; now = await server.api.getUpload({params: {upload: item.id}})) {
        if (now.state === 'done' || now.state === 'failed') return now
        expect(['waiting', 'fetching', 'reading']).toContain(now.state)
        await new Promise((wake) => setTimeout(wake, 50))
      }
    }),
  )
}

describe('pages that are added by their addresses', () => {
  it('are fetched once each, under our name, and become reports with their address', async () => {
    const [one, moved] = await fetched([host.url('/1'), host.url('/moved'), host.url('/1')])
    expect([one, moved]).toMatchObject([{state: 'done'}, {state: 'done'}])
    expect(one!.added! + moved!.added!).toBe(1)
    expect(host.asked.every(({agent}) => /^Variorum\/\S+ \(reads news reports; desk@fjord\.example\)$/.test(agent ?? ''))).toBe(true)
    expect(host.asked[0]!.path).toBe('/robots.txt')
    const report = await server.api.getReport({params: {report: one!.reports[0]!}})
    expect(report).toMatchObject({url: host.url('/1'), source: 'The Fjord'})
    expect(report.text).toContain('The crews of three ferries')
    await expect.poll(async () => (await server.api.listStories()).items.map(({title}) => title)).toContain('Ferry crews go on strike')
  })

  it('say why they could not be had, each for itself', async () => {
    const results = await fetched([
      host.url('/none'),
      host.url('/barred'),
      host.url('/inward'),
      'http://10.0.0.7/',
      'http://0x7f000001:8017/',
      'http://me:secret@fjord.example/',
      'http://127.0.0.1:8017/',
    ])
    expect(results.map(({state}) => state)).toEqual(Array(7).fill('failed'))
    expect(results.map(({problems}) => problems[0]!.code)).toEqual(['fetch-failed', 'fetch-barred', ...Array(5).fill('fetch-refused')])
    expect(results[0]!.problems[0]!.message).toContain('its host answered 404')
    expect(results[3]!.problems[0]!.message).toContain('10.0.0.7 is not a host of the public internet')
  })

  it('say so where no host can be reached', async () => {
    const [lost] = await fetched(['http://nobody.invalid/'])
    expect(lost!.problems[0]).toMatchObject({code: 'fetch-failed', message: expect.stringMatching(/this machine connected/)})
  })

  it('may be feeds, of which the pages of the entries are fetched where that is asked for', async () => {
    const [bare] = await fetched([host.url('/feed')])
    expect(bare).toMatchObject({state: 'done', added: 1})
    expect(host.paths()).not.toContain('/entry')
    const [full] = await fetched([host.url('/feed')], true)
    expect(full).toMatchObject({state: 'done', added: 1})
    expect(host.paths()).toContain('/entry')
  })

  it('are refused where they are no addresses of the web, too many, or none', async () => {
    for (const urls of [['ftp://fjord.example/1'], ['file:///etc/passwd'], ['fjord'], [], Array(101).fill('https://fjord.example/')])
      await expect(server.api.fetchPages({body: {urls}})).rejects.toMatchObject({status: 422})
  })

  it('are not fetched by a server that was started without', async () => {
    const quiet = await running(newPlace(), '--no-fetch')
    try {
      expect(await quiet.api.getSession()).toMatchObject({fetches: false})
      await expect(quiet.api.fetchPages({body: {urls: [host.url('/1')]}})).rejects.toMatchObject({status: 409, code: 'no-fetching'})
    } finally {
      await quiet.stop()
    }
  })
})
