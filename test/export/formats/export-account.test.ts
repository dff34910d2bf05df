import {describe, expect, it} from 'vitest'
import {accountFormats} from '../../../src/export/account-formats.ts'
import {exportAccount, formatByName} from '../../../src/export/export-account.ts'
import {exampleAccount} from './example-accounts.ts'
import {hostileAccount} from './hostile-account.ts'

const mine = await exampleAccount('mine-landslide')

describe('exportAccount', () => {
  for (const {name, mediaType, extension} of accountFormats)
    it(`${name}: one account, one file, its type and its ending`, async () => {
      const first = await exportAccount(mine, name)
      const again = await exportAccount(structuredClone(mine), name)
      expect(first).toEqual(again)
      expect(first).toMatchObject({mediaType, extension})
      expect(first.content.length).toBeGreaterThan(100)
      await expect(exportAccount(hostileAccount(), name)).resolves.toBeDefined()
    })

  it('says when it was made only where it is told', async () => {
    for (const name of ['json-ld', 'docx', 'ics', 'plover'])
      expect((await exportAccount(mine, name, {date: '2026-02-03'})).content).not.toEqual((await exportAccount(mine, name)).content)
  })

  it('begins tables with a byte order mark where it is told', async () => {
    for (const name of ['statements-csv', 'figures-csv', 'points-csv', 'cameo']) {
      const plain = (await exportAccount(mine, name)).content
      expect((await exportAccount(mine, name, {byteOrderMark: true})).content).toBe(`\ufeff${plain}`)
    }
  })

  it('takes an account in which there is nothing', async () => {
    const empty = {id: 'a000000000000', title: '', reports: [], entities: [], statements: [], events: [], points: [], origins: [], problems: []}
    for (const {name} of accountFormats) await expect(exportAccount(empty, name), name).resolves.toBeDefined()
  })

  it('throws for a format that is none of ours', async () => {
    await expect(exportAccount(mine, 'xlsx')).rejects.toThrow(RangeError)
  })

  it('has names and endings that tell each other apart', () => {
    expect(new Set(accountFormats.map(({name}) => name)).size).toBe(accountFormats.length)
    expect(formatByName('a/b.docx')?.name).toBe('docx')
    expect(formatByName('story.csv')?.name).toBe('statements-csv')
    expect(formatByName('story.ftm.json')?.name).toBe('ftm')
    expect(formatByName('story.json')?.name).toBe('json')
    expect(formatByName('story')).toBeUndefined()
  })
})
