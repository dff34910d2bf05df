import {createRequire} from 'node:module'
import {Model} from '@alephdata/followthemoney'
import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import {exportAccount} from '../../../src/export/export-account.ts'
import type {Account} from '../../../src/model/account.ts'
import {exampleAccount} from './example-accounts.ts'
import {hostilePhrases as hostile, hostileAccount} from './hostile-account.ts'

const require = createRequire(import.meta.url)
type Node = Record<string, unknown> & {'@id': string; '@type'?: string[]}
const jsonld = require('jsonld') as {expand: (document: unknown, options: {documentLoader: (url: string) => Promise<never>}) => Promise<Node[]>}

const moscow = await exampleAccount('moscow-meeting')
const read = async (account: Account, format: string) => JSON.parse((await exportAccount(account, format)).content as string)
const offline = (url: string): Promise<never> => Promise.reject(new Error(`asked for ${url}`))

describe('JSON-LD', async () => {
  const nodes = await jsonld.expand(await read(moscow, 'json-ld'), {documentLoader: offline})
  const ofType = (type: string) => nodes.filter((node) => node['@type']?.includes(type))
  const oa = (name: string) => `http://www.w3.org/ns/oa#${name}`
  const value = (node: Record<string, unknown>, key: string) => (node[key] as [{'@value': unknown}])[0]['@value']
  const target = (node: Record<string, unknown>, key: string) => (node[key] as [{'@id': string}])[0]['@id']

  it('expands without asking anybody for a context, and loses no statement', () => {
    expect(ofType('https://schema.org/Claim')).toHaveLength(moscow.statements.length)
    expect(ofType('https://schema.org/NewsArticle')).toHaveLength(moscow.reports.length)
    expect(ofType('https://schema.org/Question')).toHaveLength(moscow.points.length)
  })

  it('annotates the words of each statement, in code points', () => {
    const annotations = ofType(oa('Annotation'))
    expect(annotations).toHaveLength(moscow.statements.flatMap(({evidence}) => evidence).length)
    for (const annotation of annotations) {
      const [specific] = annotation[oa('hasTarget')] as [Record<string, unknown>]
      const report = moscow.reports.find(({id}) => `urn:variorum:${id}` === target(specific, oa('hasSource')))!
      const [position, quote] = specific[oa('hasSelector')] as [Record<string, unknown>, Record<string, unknown>]
      const words = [...report.text].slice(value(position, oa('start')) as number, value(position, oa('end')) as number).join('')
      expect(value(quote, oa('exact'))).toBe(words)
      expect(report.text).toContain(`${value(quote, oa('prefix'))}${words}${value(quote, oa('suffix'))}`)
    }
  })

  it('says where each claim is from, who vouches for it and how it is told', () => {
    const vouched = moscow.statements.find(({attribution, polarity}) => attribution.length > 0 && polarity === 'denied')!
    const node = nodes.find((one) => one['@id'] === `urn:variorum:${vouched.id}`)!
    expect(target(node, 'http://www.w3.org/ns/prov#wasQuotedFrom')).toBe(`urn:variorum:${vouched.report}`)
    expect(value(node, 'urn:variorum:terms#polarity')).toBe('denied')
    const [chain] = node['urn:variorum:terms#attribution'] as [{'@list': unknown[]}]
    expect(chain['@list']).toHaveLength(vouched.attribution.length)
  })

  it('counts code points where words hold more than one unit', async () => {
    const text = JSON.stringify(await jsonld.expand(await read(hostileAccount(), 'json-ld'), {documentLoader: offline}))
    for (const words of hostile) expect(text).toContain(JSON.stringify(words).slice(1, -1))
    expect(text).not.toContain('javascript:')
  })
})

describe('FollowTheMoney', () => {
  const model = new Model(require('@alephdata/followthemoney/dist/defaultModel.json'))
  type Line = {id: string; schema: string; properties: Record<string, string[]>}
  const lines = async (account: Account) =>
    ((await exportAccount(account, 'ftm')).content as string)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line)

  it('uses schemata and properties that there are, with what they require, and links that lead somewhere of the right kind', async () => {
    for (const account of [moscow, hostileAccount()]) {
      const entities = await lines(account)
      const schemata = new Map(entities.map(({id, schema}) => [id, schema]))
      expect(schemata.size).toBe(entities.length)
      for (const line of entities) {
        const schema = model.getSchema(line.schema)
        const known = model.getEntity(line)
        expect(known.getCaption().length, line.id).toBeGreaterThan(0)
        for (const name of schema.required ?? []) expect(line.properties, line.id).toHaveProperty(name)
        for (const [name, values] of Object.entries(line.properties)) {
          const property = schema.getProperty(name)
          expect(property.stub, name).toBe(false)
          if (property.type.name === 'entity')
            for (const id of values) expect(model.getSchema(schemata.get(id)!).isA(property.getRange()), `${line.id} ${name}`).toBe(true)
          if (property.type.name === 'date') for (const date of values) expect(date).toMatch(/^\d{4}(-\d{2}){0,2}(T[\d:]+Z?)?$/)
          if (property.type.name === 'country') for (const code of values) expect(code).toMatch(/^[a-z]{2}$/)
          if (property.type.name === 'url') for (const url of values) expect(url).toMatch(/^https?:/)
        }
      }
    }
  })

  it('cites report and words for every event, role and note, and says who vouches', async () => {
    const cited = (await lines(moscow)).filter(({schema}) => ['Event', 'Membership', 'Note'].includes(schema))
    expect(cited.filter(({schema}) => schema === 'Event')).toHaveLength(moscow.events.length)
    expect(new Set(cited.map(({schema}) => schema))).toEqual(new Set(['Event', 'Membership', 'Note']))
    for (const {properties} of cited)
      expect(properties['description']!.every((words) => /“.+”.*report r[0-9a-f]{12}, \d+–\d+.*told as/s.test(words))).toBe(true)
    expect(cited.some(({properties}) => properties['description']!.some((words) => words.includes('vouched for by')))).toBe(true)
    expect(cited.some(({properties}) => properties['keywords']?.some((word) => word.startsWith('denied')))).toBe(true)
  })
})

describe('PLOVER', () => {
  it('gives a record in the shape of the codebook for each coded statement', async () => {
    const records = (await read(moscow, 'plover')) as {
      id: string
      variorum: {report: string; start: number; end: number; polarity: string; attribution: string}
      text: string
    }[]
    // The fields of the gold records that the codebook comes with; actors are lists.
    const actors = {
      type: 'array',
      items: {
        type: 'object',
        required: ['actorText', 'code'],
        properties: {actorText: {type: 'string', minLength: 1}, code: {type: 'string', pattern: '^([A-Z]{3})?$'}},
      },
    }
    const schema = {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'date', 'source', 'target', 'event', 'mode', 'context', 'eventText', 'text', 'language', 'publication', 'coder'],
        properties: {
          source: actors,
          target: actors,
          event: {type: 'string', pattern: '^[A-Z]+$'},
          text: {type: 'string', minLength: 1},
          eventText: {type: 'string', minLength: 1},
        },
      },
    }
    const validate = new Ajv({allowUnionTypes: true}).compile(schema)
    expect(validate(records), JSON.stringify(validate.errors)).toBe(true)
    expect(records.map(({id}) => id)).toEqual(moscow.statements.filter(({event}) => event?.plover !== undefined).map(({id}) => id))
    for (const {text, variorum} of records) expect(moscow.reports.find(({id}) => id === variorum.report)!.text.slice(variorum.start, variorum.end)).toBe(text)
    expect(records.some(({variorum}) => variorum.polarity === 'denied')).toBe(true)
    expect(((await read(hostileAccount(), 'plover')) as {text: string}[]).map(({text}) => text)).toEqual([hostile[0], hostile[5], hostile[6]])
  })
})

describe('GeoJSON', () => {
  // RFC 7946, as far as a collection of points goes: longitude before latitude, geometry there but possibly null.
  const validate = new Ajv({allowUnionTypes: true}).compile({
    type: 'object',
    required: ['type', 'features'],
    properties: {
      type: {const: 'FeatureCollection'},
      features: {
        type: 'array',
        items: {
          type: 'object',
          required: ['type', 'geometry', 'properties'],
          properties: {
            type: {const: 'Feature'},
            id: {type: ['string', 'number']},
            properties: {type: 'object'},
            geometry: {
              oneOf: [
                {type: 'null'},
                {
                  type: 'object',
                  required: ['type', 'coordinates'],
                  properties: {
                    type: {const: 'Point'},
                    coordinates: {
                      type: 'array',
                      minItems: 2,
                      maxItems: 2,
                      items: [
                        {type: 'number', minimum: -180, maximum: 180},
                        {type: 'number', minimum: -90, maximum: 90},
                      ],
                      additionalItems: false,
                    },
                  },
                },
              ],
            },
          },
        },
      },
    },
  })

  it('puts capitals on the map, and nothing else', async () => {
    const collection = (await read(moscow, 'geojson')) as {features: {geometry: {coordinates: number[]} | null; properties: Record<string, string | number>}[]}
    expect(validate(collection), JSON.stringify(validate.errors)).toBe(true)
    const at = (name: string) => collection.features.filter(({properties}) => properties['place'] === name).map(({geometry}) => geometry?.coordinates)
    expect(at('Moscow').length).toBeGreaterThan(3)
    expect(new Set(at('Moscow').map(String))).toEqual(new Set(['37.6,55.8']))
    expect(new Set(at('Gaza'))).toEqual(new Set([undefined]))
    for (const {properties} of collection.features) {
      const {text} = moscow.reports.find(({id}) => id === properties['report'])!
      expect(text.slice(properties['start'] as number, properties['end'] as number)).toBe(properties['words'])
      expect(properties['toldAs']).toBeTruthy()
    }
  })

  it('keeps hostile words', async () => {
    const collection = (await read(hostileAccount(), 'geojson')) as {features: {properties: {words: string}}[]}
    expect(validate(collection)).toBe(true)
    expect(collection.features.map(({properties}) => properties.words)).toEqual([...hostile])
  })
})
