import {spawnSync} from 'node:child_process'
import {request} from 'node:http'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import type {Account} from '../../src/model/account.ts'
import {uploadFile} from '../../src/serve/client.ts'
import {newPlace, type Running, running} from './running.ts'

const root = join(import.meta.dirname, '../..')
const place = newPlace()
let server: Running
let story: string

beforeAll(async () => {
  server = await running(place, '--examples')
  const {items} = await server.api.listStories()
  story = items.find(({title}) => title.includes('Palestinian'))!.id
}, 120_000)
afterAll(() => server.stop().then(() => {}), 60_000)

async function untilRead(id: string) {
  for (;;) {
    const upload = await server.api.getUpload({params: {upload: id}})
    if (upload.state === 'done' || upload.state === 'failed') return upload
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

describe('stories, accounts, reports', () => {
  it('gives the account that the command line gives, and 304 to whoever has it', async () => {
    const told = spawnSync(process.execPath, [join(root, 'bin/variorum.js'), 'account', story, '--dossier', place, '--format', 'json'], {encoding: 'utf8'})
    const response = await fetch(`${server.url}/api/stories/${story}/account`)
    expect(await response.text()).toBe(told.stdout)
    const again = await fetch(`${server.url}/api/stories/${story}/account`, {headers: {'if-none-match': response.headers.get('etag')!}})
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })

  it('lists by cursor what it lists at once', async () => {
    const {items: all} = await server.api.listStatements({query: {story, most: 200}})
    expect(all.length).toBeGreaterThan(50)
    const pages: string[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await server.api.listStatements({query: {story, most: 7, cursor}})
      pages.push(...page.items.map(({id}) => id))
      cursor = page.next
      if (cursor === undefined) break
    }
    expect(pages.slice(0, all.length)).toEqual(all.map(({id}) => id))
    expect(new Set(pages).size).toBe(pages.length)
  })

  it('narrows lists by what their filters say', async () => {
    const {items} = await server.api.listReports({query: {source: 'Northern Wire'}})
    expect(items.map(({source}) => source)).toEqual(['Northern Wire'])
    const {items: peru} = await server.api.listStories({query: {query: 'huayllapata'}})
    expect(peru).toHaveLength(1)
    expect(peru[0]!.id).not.toBe(story)
    const {items: sayings} = await server.api.listStatements({query: {kind: 'saying', most: 200}})
    expect(new Set(sayings.map(({kind}) => kind))).toEqual(new Set(['saying']))
    const {items: contested} = await server.api.listPoints({query: {story, status: 'contested'}})
    expect(contested.length).toBeGreaterThan(0)
    expect(new Set(contested.map(({status}) => status))).toEqual(new Set(['contested']))
    const {items: after} = await server.api.listReports({query: {from: '2024-06', to: '2024-06'}})
    expect(after.every(({published}) => published!.value.startsWith('2024-06'))).toBe(true)
    expect(after.length).toBeGreaterThan(1)
  })

  it('explains a point down to the words, and says so where there is none', async () => {
    const {items} = await server.api.listPoints({query: {story, most: 1}})
    const {text} = await server.api.explain({params: {id: items[0]!.id}, query: {story}})
    expect(text).toContain(items[0]!.question)
    await expect(server.api.explain({params: {id: 'p000'}, query: {story}})).rejects.toMatchObject({status: 404, code: 'not-found'})
  })

  it('says what to do about a cursor, a filter or a story that is none', async () => {
    await expect(server.api.listReports({query: {cursor: 'nonsense'}})).rejects.toMatchObject({status: 422, code: 'cursor'})
    await expect(server.api.listReports({query: {from: 'yesterday'}})).rejects.toMatchObject({status: 422, detail: expect.stringContaining('2024-03-01')})
    await expect(server.api.getAccount({params: {story: 'none'}})).rejects.toMatchObject({status: 404})
    await expect(server.api.listReports({query: {most: 5000}})).rejects.toMatchObject({status: 422})
  })
})

describe('what the account tells a list of stories', () => {
  it('counts origins and points, and sorts by what is contested', async () => {
    for (;;) {
      const {items} = await server.api.listStories({query: {sort: 'contested'}})
      if (items.every(({points}) => points !== undefined)) {
        const contested = items.map(({points}) => points!.contested)
        expect(contested).toEqual(contested.toSorted((left, right) => right - left))
        const {points, origins}: Account = await server.api.getAccount({params: {story}})
        const told = items.find(({id}) => id === story)!
        expect(told.origins).toBe(origins.length)
        expect(told.points!.agree).toBe(points.filter(({status}) => status === 'agree').length)
        return
      }
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  })
})

describe('exports', () => {
  it('give every format as a file with its type and a name', async () => {
    const {items} = await server.api.listExports()
    expect(items.length).toBeGreaterThan(5)
    for (const {format, type, extension} of items) {
      const response = await fetch(`${server.url}/api/stories/${story}/export/${format}`)
      expect([format, response.status, response.headers.get('content-type')]).toEqual([format, 200, type])
      expect(response.headers.get('content-disposition')).toMatch(new RegExp(`^attachment; filename=".*\\.${extension}"`))
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(20)
    }
    expect((await fetch(`${server.url}/api/stories/${story}/export/rtf`)).status).toBe(404)
  })
})

describe('search', () => {
  it('marks what it found, and counts it', async () => {
    const {items} = await server.api.search({query: {query: 'landslide'}})
    const [first] = items
    const [start, end] = first!.highlights[0] ?? first!.titleHighlights[0]!
    expect((first!.highlights.length > 0 ? first!.excerpt : first!.title).slice(start, end).toLowerCase()).toBe('landslide')
    const {total, sources} = await server.api.countFound({query: {query: 'landslide'}})
    expect(total).toBe(items.length)
    expect(sources.reduce((sum, {count}) => sum + count, 0)).toBe(total)
  })
})

describe('judgements', () => {
  it('change the account until they are taken back, and stay in the log', async () => {
    const names = async () => {
      const account: Account = await server.api.getAccount({params: {story}, query: {fresh: true}})
      return account.entities.find((entity) => entity.names.some(({text}) => text === 'Hamas'))!.names.map(({text}) => text)
    }
    expect(await names()).not.toContain('Northern Wire')
    const {id} = await server.api.addJudgement({body: {about: 'entity', left: 'Hamas', right: 'Northern Wire', verdict: 'same', because: 'a test'}})
    expect(await names()).toContain('Northern Wire')
    const undone = await server.api.undoJudgement({params: {judgement: id}})
    expect(undone.undone).toBeDefined()
    expect(await names()).not.toContain('Northern Wire')
    await expect(server.api.addJudgement({body: {about: 'entity', left: 'Hamas', right: '', verdict: 'same'}})).rejects.toMatchObject({
      status: 422,
      code: 'judgement',
    })
    await expect(server.api.undoJudgement({params: {judgement: id}})).rejects.toMatchObject({status: 409})
    const {items} = await server.api.listJudgements({query: {holds: false}})
    expect(items.map((one) => one.id)).toContain(id)
  })

  it('are found in the log by kind, person and time, with the words of the statement that was judged', async () => {
    const {items: statements} = await server.api.listStatements({query: {story, kind: 'figure'}})
    const {id: left, report, evidence} = statements[0]!
    const {id, at, by} = await server.api.addJudgement({body: {about: 'statement', left, right: '2024-03', verdict: 'date', because: 'another test'}})
    const told = async (query: Parameters<typeof server.api.listJudgements>[0]) => (await server.api.listJudgements(query)).items
    const [kept] = await told({query: {verdict: 'date', by, from: at.slice(0, 10), to: at}})
    expect(kept).toMatchObject({id, statement: {report, story, words: evidence[0].text}})
    for (const query of [{by: `${by}x`}, {to: '2000'}, {from: '2999-01-01'}, {about: 'report'}, {verdict: 'reject'}])
      expect([query, (await told({query})).map((one) => one.id)]).toEqual([query, expect.not.arrayContaining([id])])
    await server.api.undoJudgement({params: {judgement: id}})
    expect((await told({query: {about: 'statement', holds: true}})).map((one) => one.id)).not.toContain(id)
  })
})

describe('uploads', () => {
  const text = `Ferry strike ends in Norway\n\nOSLO, June 3 (Fjord Press) — The ferry union ended its strike on Monday, its leader Anna Berg said.\n\n${'“We have won what we asked for,” Berg told reporters in Oslo. '.repeat(3)}`

  it('take a file in pieces, read it, group it, and tell of it meanwhile', async () => {
    const seen: string[] = []
    const stopWatching = await watch(server.url, (event) => seen.push(event))
    const upload = await uploadFile(server.api, new File([text], 'ferry.txt'), () => {}, {source: 'Fjord Press', published: '2031-06-03'})
    const {state, added, reports} = await untilRead(upload.id)
    expect([state, added]).toEqual(['done', 1])
    const report = await server.api.getReport({params: {report: reports[0]!}})
    expect(report).toMatchObject({source: 'Fjord Press', published: {value: '2031-06-03'}})
    while (!(await server.api.listStories({query: {query: 'ferry'}})).items.length) await new Promise((resolve) => setTimeout(resolve, 100))
    while (!['upload', 'report', 'story'].every((event) => seen.includes(event))) await new Promise((resolve) => setTimeout(resolve, 50))
    stopWatching()
    const again = await uploadFile(server.api, new File([text], 'ferry.txt'), () => {}, {source: 'Fjord Press'})
    expect(await untilRead(again.id)).toMatchObject({state: 'done', added: 0, known: 1})
  })

  it('go on where they were, and say where that is', async () => {
    const bytes = new TextEncoder().encode(text)
    const {id} = await server.api.startUpload({body: {name: 'again.txt', size: bytes.length}})
    await server.api.sendPiece({params: {upload: id}, query: {offset: 0}, body: bytes.slice(0, 50)})
    await expect(server.api.sendPiece({params: {upload: id}, query: {offset: 70}, body: bytes.slice(70)})).rejects.toMatchObject({
      status: 409,
      detail: expect.stringContaining('go on at 50'),
    })
    await expect(server.api.sendPiece({params: {upload: id}, query: {offset: 50}, body: bytes})).rejects.toMatchObject({status: 413})
    expect(await server.api.sendPiece({params: {upload: id}, query: {offset: 50}, body: bytes.slice(50)})).toMatchObject({received: bytes.length})
    await untilRead(id)
    await server.api.dropUpload({params: {upload: id}})
    await expect(server.api.getUpload({params: {upload: id}})).rejects.toMatchObject({status: 404})
  })

  it('say what is wrong with a file that is no report', async () => {
    const upload = await uploadFile(server.api, new File([new Uint8Array(3000).map((_, at) => (at * 7919) % 251)], 'noise.bin'))
    const {state, problems} = await untilRead(upload.id)
    expect(state).toBe('failed')
    expect(problems.map(({code}) => code)).toContain('binary')
  })

  it('refuse what is too large', async () => {
    await expect(server.api.startUpload({body: {name: 'large.zip', size: 10 ** 12}})).rejects.toMatchObject({status: 422})
    const {id} = await server.api.startUpload({body: {name: 'large.txt', size: 9_000_000}})
    await expect(server.api.sendPiece({params: {upload: id}, query: {offset: 0}, body: new Uint8Array(5_000_000)})).rejects.toMatchObject({status: 413})
    const long = await fetch(`${server.url}/api/judgements`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: `{"left": "${'x'.repeat(300_000)}"}`,
    })
    expect(long.status).toBe(413)
    expect(long.headers.get('content-type')).toBe('application/problem+json')
  })
})

describe('the door', () => {
  it('answers only to names of this machine', async () => {
    expect(await statusFor({host: 'news.example.org'})).toBe(421)
    expect(await statusFor({host: `localhost:${new URL(server.url).port}`})).toBe(200)
  })

  it('lets no page of another site change anything', async () => {
    const body = JSON.stringify({about: 'entity', left: 'a', right: 'b', verdict: 'same'})
    const post = (headers: Record<string, string>) => fetch(`${server.url}/api/judgements`, {method: 'POST', body, headers})
    const foreign = [
      {'content-type': 'application/json', origin: 'https://evil.example'},
      {'content-type': 'text/plain', origin: 'null'},
      {'content-type': 'text/plain', 'sec-fetch-site': 'cross-site'},
    ]
    for (const headers of foreign) expect((await post(headers)).status).toBe(403)
    expect((await server.api.listJudgements({query: {about: 'entity'}})).items.some(({left}) => left === 'a')).toBe(false)
    // No cross-origin reading either: nothing allows it.
    const {headers} = await fetch(`${server.url}/api/stories`, {headers: {origin: 'https://evil.example'}})
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  it('sends the headers that keep a page to itself with every answer', async () => {
    for (const path of ['/', '/api/stories', '/api/nothing', '/api/docs']) {
      const {headers} = await fetch(server.url + path)
      const policy = headers.get('content-security-policy')!
      expect(policy).toContain("default-src 'none'")
      expect(/script-src ([^;]*)/.exec(policy)![1]).toBe("'self'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
    }
  })

  it('has a page of its calls that loads nothing from outside and runs no script', async () => {
    const page = await (await fetch(`${server.url}/api/docs`)).text()
    expect(page).toContain('GET</b> /api/stories/{story}/account')
    expect(page).not.toMatch(/<script|https?:\/\//)
  })
})

/** What a path answers with headers that fetch does not let one set. */
function statusFor(headers: Record<string, string>): Promise<number | undefined> {
  const {hostname, port} = new URL(server.url)
  return new Promise((resolve, reject) => {
    request({hostname, port, path: '/api/session', headers}, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end()
  })
}

/** Calls `onEvent` with the name of each event that the server tells, until it is stopped. */
async function watch(url: string, onEvent: (event: string) => void): Promise<() => void> {
  const ending = new AbortController()
  const {body} = await fetch(`${url}/api/events`, {signal: ending.signal})
  const read = async () => {
    for await (const chunk of body!.pipeThrough(new TextDecoderStream())) for (const [, event] of chunk.matchAll(/^event: (\w+)$/gm)) onEvent(event!)
  }
  read().catch(() => {})
  return () => ending.abort()
}
