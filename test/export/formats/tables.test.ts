import {parse} from 'csv-parse/sync'
import {parquetReadObjects} from 'hyparquet'
import {describe, expect, it} from 'vitest'
import {exportAccount} from '../../../src/export/export-account.ts'
import type {Account} from '../../../src/model/account.ts'
import {exampleAccount} from './example-accounts.ts'
import {hostilePhrases as hostile, hostileAccount} from './hostile-account.ts'

type Row = Record<string, string>

const mine = await exampleAccount('mine-landslide')
const told = new Map(mine.statements.map((statement) => [statement.id, statement]))
const texts = new Map(mine.reports.map(({id, text}) => [id, text]))

async function csvRows(account: Account, format: string): Promise<Row[]> {
  const {content} = await exportAccount(account, format, {byteOrderMark: true})
  return parse(content as string, {columns: true, bom: true, delimiter: format === 'cameo' ? '\t' : ','})
}

async function parquetRows(account: Account, format: string): Promise<Record<string, unknown>[]> {
  const bytes = (await exportAccount(account, format)).content as Uint8Array
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer
  return parquetReadObjects({file})
}

// A spreadsheet shows the apostrophe before what would be a formula as text; without it the words are as written.
const written = (cell: string) => cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')

function expectWords(rows: readonly Row[], start = 'start', end = 'end', words = 'words'): void {
  for (const row of rows.filter((one) => one[start] !== ''))
    expect(texts.get(row['report']!)!.slice(Number(row[start]), Number(row[end]))).toBe(written(row[words]!))
}

describe('statements as CSV', async () => {
  const rows = await csvRows(mine, 'statements-csv')

  it('has a row for each statement, whose words stand where it says', () => {
    expect(rows.map(({id}) => id)).toEqual(mine.statements.map(({id}) => id))
    expectWords(rows)
  })

  it('keeps who vouches, how it is told, and which report says so', () => {
    for (const row of rows) {
      const statement = told.get(row['id']!)!
      expect(row).toMatchObject({polarity: statement.polarity, modality: statement.modality, rule: statement.rule, report: statement.report})
      expect(row['attribution']!.split(' > ').filter(Boolean)).toHaveLength(statement.attribution.length)
    }
    expect(rows.some(({attribution}) => attribution !== '')).toBe(true)
    expect(rows.some(({polarity}) => polarity === 'denied')).toBe(true)
  })
})

describe('figures as CSV', async () => {
  const rows = await csvRows(mine, 'figures-csv')

  it('keeps bounds as numbers', () => {
    expect(rows).toHaveLength(mine.statements.filter(({kind}) => kind === 'figure').length)
    const atLeast = rows.find(({value}) => written(value!) === '>=12')!
    expect(atLeast).toMatchObject({low: '12', high: '', hedge: 'at-least', measure: 'death'})
    expectWords(rows)
  })
})

describe('points as CSV', async () => {
  const rows = await csvRows(mine, 'points-csv')

  it('says of every point which report answers what, and which is silent', () => {
    for (const point of mine.points) {
      const own = rows.filter((row) => row['point'] === point.id)
      expect(own.filter(({stance}) => stance === 'silent').map(({report}) => report)).toEqual(point.silent)
      expect(own.flatMap(({statement}) => statement || [])).toEqual(point.readings.flatMap(({statements}) => statements))
    }
    expect(rows.some(({stance}) => stance === 'silent')).toBe(true)
    expectWords(rows)
  })
})

describe('Parquet', () => {
  for (const name of ['statements', 'figures', 'points'])
    it(`holds the rows of ${name} as CSV does, with numbers as numbers`, async () => {
      const [rows, plain] = [await parquetRows(mine, `${name}-parquet`), await csvRows(mine, `${name}-csv`)]
      expect(rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === null ? '' : String(value)])))).toEqual(
        plain.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, written(value)]))),
      )
      expect(typeof rows.find(({start}) => start !== null)!['start']).toBe('number')
    })
})

describe('CAMEO rows', async () => {
  const rows = await csvRows(await exampleAccount('moscow-meeting'), 'cameo')

  it('begin with the 61 columns of GDELT 2.0', () => {
    const names = Object.keys(rows[0]!)
    expect(names.slice(0, 7)).toEqual(['GLOBALEVENTID', 'SQLDATE', 'MonthYear', 'Year', 'FractionDate', 'Actor1Code', 'Actor1Name'])
    expect(names.slice(25, 35).join()).toBe(
      'IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,NumMentions,NumSources,NumArticles,AvgTone',
    )
    expect(names[51]).toBe('ActionGeo_Type')
    expect(names.slice(59, 62)).toEqual(['DATEADDED', 'SOURCEURL', 'EventTime'])
  })

  it('say who did what to whom, how it is told, and where the words are', () => {
    expect(new Set(rows.map(({GLOBALEVENTID}) => GLOBALEVENTID)).size).toBe(rows.length)
    for (const row of rows) {
      expect(row['EventCode']!.startsWith(row['EventRootCode']!)).toBe(true)
      expect(row['QuadClass']).toMatch(/^[1-4]$/)
      expect(row['SQLDATE']).toMatch(/^(?:\d{8})?$/)
    }
    expect(rows.some(({ActionGeo_FullName, ActionGeo_Lat}) => ActionGeo_FullName === 'Moscow' && ActionGeo_Lat === '55.8')).toBe(true)
    expect(rows.some(({Polarity}) => Polarity === 'denied')).toBe(true)
    expect(rows.some(({Attribution}) => Attribution !== '')).toBe(true)
  })
})

describe('columns', () => {
  for (const name of ['statements-csv', 'figures-csv', 'points-csv'])
    it(`of ${name} have names of their own`, async () => {
      const names = ((await exportAccount(mine, name)).content as string).split('\r\n')[0]!.split(',')
      expect(new Set(names).size).toBe(names.length)
    })
})

describe('JSON Lines', () => {
  it('holds everything, each line saying what it is', async () => {
    const lines = ((await exportAccount(mine, 'jsonl')).content as string)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as {type: string; id: string})
    const ofType = (type: string) => lines.filter((line) => line.type === type).map(({type: _, ...thing}) => thing)
    expect(ofType('report')).toEqual(mine.reports)
    expect(ofType('entity')).toEqual(mine.entities)
    expect(ofType('statement')).toEqual(mine.statements)
    expect(ofType('event')).toEqual(mine.events)
    expect(ofType('point')).toEqual(mine.points)
    expect(ofType('origin')).toEqual(mine.origins)
  })
})

describe('hostile words in tables', () => {
  it('come back as written, none of them a formula', async () => {
    const {content} = await exportAccount(hostileAccount(), 'statements-csv')
    const rows = await csvRows(hostileAccount(), 'statements-csv')
    expect(rows.map(({words}) => written(words!))).toEqual([...hostile])
    for (const row of parse(content as string) as string[][]) for (const cell of row) expect(cell).not.toMatch(/^[=+@\t\r]/)
  })

  it('come back from Parquet untouched', async () => {
    expect((await parquetRows(hostileAccount(), 'statements-parquet')).map(({words}) => words)).toEqual([...hostile])
  })

  it('stay on one line with tabs between fields', async () => {
    const rows = await csvRows(hostileAccount(), 'cameo')
    expect(rows.length).toBe(3)
    for (const {Words} of rows) expect(Words).not.toMatch(/[\t\n\r]/)
  })
})
