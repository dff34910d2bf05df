import {Validator} from '@seriousme/openapi-schema-validator'
import {Ajv2020} from 'ajv/dist/2020.js'
import fc from 'fast-check'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type CallName, calls} from '../../src/serve/calls.ts'
import {uploadFile} from '../../src/serve/client.ts'
import {arbitraryOf, hostile, type Schema} from './arbitrary-of.ts'
import {newPlace, type Running, running} from './running.ts'

type Parameter = {readonly name: string; readonly in: string; readonly required?: boolean; readonly schema: Schema}
type Content = Readonly<Record<string, {readonly schema: Schema}>>
type Operation = {
  readonly operationId: string
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: {readonly content: Content}
  readonly responses: Readonly<Record<string, {readonly content?: Content}>>
}
type Document = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {readonly schemas: Readonly<Record<string, Schema>>}
}

let server: Running
let document: Document
const ajv = new Ajv2020({strict: false, validateFormats: false})
const ids: Record<string, string> = {}

beforeAll(async () => {
  // Addresses are made up here: none of them is to be asked.
  server = await running(newPlace(), '--examples', '--no-fetch')
  document = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as Document
  ajv.addSchema(document, 'api')
  ids['story'] = (await server.api.listStories()).items[0]!.id
  ids['report'] = (await server.api.listReports()).items[0]!.id
  ids['id'] = (await server.api.getAccount({params: {story: ids['story']}})).points[0]!.id
  ids['format'] = 'points-csv'
}, 120_000)
afterAll(() => server.stop().then(() => {}), 60_000)

function resolve(reference: string): Schema {
  return document.components.schemas[reference.split('/').at(-1)!]!
}

// A call as the document allows it, and one in which anything may stand anywhere.
function requestsFor(path: string, {parameters = [], requestBody}: Operation, isFair: boolean) {
  const valueFor = ({name, schema}: Parameter) => {
    const fair = ids[name] === undefined ? arbitraryOf(schema, resolve) : fc.constant(ids[name])
    return isFair ? fair : fc.oneof(fair, fc.constantFrom(...hostile), fc.string())
  }
  const of = (where: string) => parameters.filter((one) => one.in === where)
  const valuesOf = (where: string, needed: boolean) =>
    fc.record(Object.fromEntries(of(where).map((one) => [one.name, valueFor(one).map(String)])), {
      requiredKeys: of(where)
        .filter(({required, name}) => needed || (isFair && (required || ids[name] !== undefined)))
        .map(({name}) => name),
    })
  const json = requestBody?.content['application/json']?.schema
  const body = json ? (isFair ? arbitraryOf(json, resolve) : fc.oneof(arbitraryOf(json, resolve), fc.jsonValue())) : fc.constant(undefined)
  return fc.record({params: valuesOf('path', true), query: valuesOf('query', false), body}).map(({params, query, body: told}) => ({
    url: `${server.url}${path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name]!) || '%20')}?${new URLSearchParams(query)}`,
    body: told,
  }))
}

// The answer is one that the document tells of, in its status, its type and its shape.
async function expectAsTold(method: string, path: string, operation: Operation, {url, body}: {url: string; body: unknown}): Promise<number> {
  const ending = new AbortController()
  const response = await fetch(url, {
    method: method.toUpperCase(),
    redirect: 'manual',
    signal: ending.signal,
    ...(body !== undefined && {headers: {'content-type': 'application/json'}, body: JSON.stringify(body)}),
  })
  const {status, headers} = response
  const type = headers.get('content-type')?.split(';')[0] ?? ''
  expect(status, url).toBeLessThan(500)
  const key = String(status) in operation.responses ? String(status) : 'default'
  if (key === 'default') expect(status, url).toBeGreaterThanOrEqual(400)
  const content = operation.responses[key]!.content
  if (type.endsWith('json') && content?.[type]) {
    const pointer = ['paths', path, method, 'responses', key, 'content', type, 'schema']
      .map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1'))
      .join('/')
    const validate = ajv.getSchema(`api#/${pointer.split('/').map(encodeURIComponent).join('/')}`)!
    expect(validate(await response.json()), `${url}: ${ajv.errorsText(validate.errors)}`).toBe(true)
  } else expect([url, content === undefined || '*/*' in content || type in content]).toEqual([url, true])
  ending.abort()
  return status
}

describe('the document of the API', () => {
  it('is OpenAPI 3.1', async () => {
    const {valid, errors} = await new Validator().validate(document as unknown as Record<string, unknown>)
    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
  })

  it('refuses a wrong answer: the check itself can fail', () => {
    const validate = ajv.getSchema('api#/components/schemas/Story')!
    expect(validate({id: 'x'})).toBe(false)
  })

  it.each(Object.values(calls).map(({at}) => at))('tells how %s answers, whatever it is asked', async (at) => {
    const [method, path] = [at.split(' ')[0]!.toLowerCase(), at.split(' ')[1]!]
    const operation = document.paths[path]![method]!
    await fc.assert(
      fc.asyncProperty(requestsFor(path, operation, true), async (wish) => {
        const status = await expectAsTold(method, path, operation, wish)
        // What the document allows is understood, though there be no such thing.
        if (method === 'get' && !wish.url.includes('cursor='))
          expect([wish.url, [200, 302, 404, 409, ...(calls[operation.operationId as CallName].scope === 'admin' ? [403] : [])].includes(status)]).toEqual([
            wish.url,
            true,
          ])
      }),
      {numRuns: 15, seed: 17, endOnFailure: true},
    )
    await fc.assert(
      fc.asyncProperty(requestsFor(path, operation, false), async (wish) => void (await expectAsTold(method, path, operation, wish))),
      {numRuns: 15, seed: 18, endOnFailure: true},
    )
  })
})

describe('hostile words', () => {
  it('come back as JSON text, whoever wrote them', async () => {
    const name = '<img src=x onerror=alert(1)>.html'
    const page = `<html><head><title>&lt;script&gt;alert("t")&lt;/script&gt;</title></head><body><article><h1>&lt;script&gt;alert("t")&lt;/script&gt;</h1>
      <p onclick="alert(2)">The minister of the river said on Monday that &lt;b onmouseover=alert(3)&gt; the dam will hold.</p><script>alert(4)</script>
      <p>“We have looked at it,” Anna Berg told reporters in Oslo on Tuesday. “It will hold for many years.”</p></article></body></html>`
    const upload = await uploadFile(server.api, new File([page], name), () => {}, {source: '"><svg onload=alert(5)>', url: 'https://example.org/<script>'})
    let read = upload
    while (read.state !== 'done' && read.state !== 'failed') {
      await new Promise((done) => setTimeout(done, 100))
      read = await server.api.getUpload({params: {upload: upload.id}})
    }
    expect(read.name).toBe(name)
    const [report] = read.reports
    for (const path of [
      `/api/reports/${report}`,
      '/api/reports',
      '/api/sources',
      `/api/uploads/${upload.id}`,
      '/api/search?query=river',
      `/api/explain/${report}?story=x`,
    ]) {
      const response = await fetch(server.url + path)
      expect(response.headers.get('content-type')).toMatch(/^application\/(?:problem\+)?json/)
      expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    }
    const kept = await server.api.getReport({params: {report: report!}})
    expect(kept).toMatchObject({source: '"><svg onload=alert(5)>'})
    expect(kept.text).not.toContain('alert(4)')
    expect(kept.text).not.toContain('onclick')
    const lost = await fetch(`${server.url}/api/stories/${encodeURIComponent('<script>alert(6)</script>')}`)
    expect(lost.headers.get('content-type')).toBe('application/problem+json')
    expect(await (await fetch(`${server.url}/${encodeURIComponent('<script>alert(7)</script>')}`)).text()).not.toContain('alert(7)')
  })
})
