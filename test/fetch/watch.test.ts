import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {run as fetchRun} from '../../src/command/fetch.ts'
import {run} from '../../src/command/watch.ts'
import {accountText} from '../../src/export/terminal/account-text.ts'
import {collateRecorded, recordReport} from '../../src/pipeline.ts'
import {openDossier} from '../../src/store/dossier.ts'
import {reportsAfter} from '../../src/store/reports.ts'
import {engines, freshPlace} from '../store/engines.ts'
import {hostOf, pageOf} from './host.ts'

const entry = (host: string, path: string, title: string) =>
  `<item><title>${title}</title><link>${host}${path}</link><description>${title} in short.</description></item>`
const feedOf = (...entries: string[]) => `<?xml version="1.0"?><rss version="2.0"><channel><title>The Fjord</title>${entries.join('')}</channel></rss>`

describe.each(engines)('watch in %s', (engine) => {
  let host: Awaited<ReturnType<typeof hostOf>>
  let dossier: string
  const watch = (more: object = {}) =>
    run([[host.url('/feed')]], {dossier, every: '15m', once: true, delay: '0', allowHost: [`127.0.0.1:${host.port}`], ...more})
  const kept = async () => {
    const open = await openDossier(dossier)
    try {
      return await reportsAfter(open, 0, 100)
    } finally {
      await open.close()
    }
  }
  /** As if all had been looked at long ago. */
  const letTimePass = async () => {
    const open = await openDossier(dossier)
    await open.db.updateTable('watched').set({due_at: '2000-01-01T00:00:00.000Z'}).where('due_at', 'is not', null).execute()
    await open.close()
  }

  beforeEach(async () => {
    dossier = await freshPlace(engine)
    host = await hostOf({
      '/1': pageOf('Ferry strike ends', 'The crews went back on Monday.'),
      '/2': pageOf('Bridge closed', 'The bridge was closed on Tuesday.'),
    })
    const etag = '"one"'
    host.answers['/feed'] = (request, response) =>
      request.headers['if-none-match'] === etag
        ? response.writeHead(304).end()
        : response.writeHead(200, {etag}).end(feedOf(entry(host.url(''), '/1', 'Ferry strike ends')))
  })
  afterEach(() => host.close())

  it('keeps the pages that a feed leads to, in full and once', {timeout: 60_000}, async () => {
    await watch()
    await watch()
    const [report, ...more] = await kept()
    expect(more).toEqual([])
    expect(report).toMatchObject({title: 'Ferry strike ends', url: host.url('/1')})
    expect(report!.text).toContain('The crews went back on Monday.')
    expect(host.paths()).toEqual(['/feed', '/1'])
    await letTimePass()
    await watch()
    expect(host.asked.filter(({path}) => path === '/feed').at(-1)!.headers['if-none-match']).toBe('"one"')
    expect(await kept()).toHaveLength(1)
  })

  it('keeps a page that changed as a revision of what it was', {timeout: 60_000}, async () => {
    await watch()
    host.answers['/1'] = pageOf('Ferry strike ends', 'The crews went back on Tuesday.')
    await letTimePass()
    await watch()
    const [before, after, ...more] = await kept()
    expect(more).toEqual([])
    expect(after!.revisionOf).toBe(before!.id)
    const account = collateRecorded([before!, after!].map(recordReport))
    expect(account.revisions).toMatchObject([{report: after!.id, of: before!.id}])
    expect(account.revisions![0]!.differences.map((each) => [each.before.text, each.after.text])).toEqual(Array(4).fill(['Monday', 'Tuesday']))
    expect(accountText(account, {width: 80, colour: false})).toContain('“Monday” is now “Tuesday”')
    await letTimePass()
    await watch()
    expect(await kept()).toHaveLength(2)
  })

  it('comes back to a page that could not be had, and keeps the entry of one that will not be given', {timeout: 60_000}, async () => {
    host.answers['/feed'] = (_, response) =>
      response.end(feedOf(entry(host.url(''), '/busy', 'Ferry strike ends'), entry(host.url(''), '/barred/1', 'Bridge closed')))
    host.answers['/robots.txt'] = (_, response) => response.end('User-agent: *\nDisallow: /barred\n')
    host.answers['/busy'] = (_, response) => response.writeHead(429, {'retry-after': '7200'}).end()
    await watch()
    expect((await kept()).map(({text}) => text)).toEqual(['Bridge closed\n\nBridge closed in short.'])
    host.answers['/busy'] = pageOf('Ferry strike ends', 'The crews went back on Monday.')
    await letTimePass()
    await watch()
    expect((await kept()).map(({title}) => title)).toEqual(['Bridge closed', 'Ferry strike ends'])
  })

  it('waits longer each time that a feed cannot be had', {timeout: 60_000}, async () => {
    host.answers['/feed'] = (_, response) => response.writeHead(404).end()
    const dues: number[] = []
    for (let round = 0; round < 3; round++) {
      await watch()
      const open = await openDossier(dossier)
      const row = await open.db.selectFrom('watched').selectAll().executeTakeFirstOrThrow()
      dues.push(Math.round((Date.parse(row.due_at!) - Date.parse(row.checked_at!)) / 60_000))
      await open.close()
      await letTimePass()
    }
    expect(dues).toEqual([30, 60, 120])
  })

  it('fetch keeps pages with their bytes', {timeout: 60_000}, async () => {
    const options = {dossier, delay: '0', allowHost: [`127.0.0.1:${host.port}`]}
    expect(await fetchRun([[host.url('/1'), host.url('/2'), host.url('/3')]], options)).toBe(2)
    expect((await kept()).map(({title}) => title)).toEqual(['Ferry strike ends', 'Bridge closed'])
    const open = await openDossier(dossier)
    expect(await open.db.selectFrom('report').select('bytes_hash').where('bytes_hash', 'is not', null).execute()).toHaveLength(2)
    await open.close()
  })
})
