import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type AuditFilter, listAudit, writeAudit} from '../../src/store/audit.ts'
import type {Dossier} from '../../src/store/dossier.ts'
import {engines, freshDossier} from './engines.ts'

const lines = [
  {at: '2024-02-29T23:59:59.999Z', who: '', did: 'signIn', about: 'mia', from: '192.0.2.1'},
  {at: '2024-03-01T08:00:00.000Z', who: 'mia', did: 'addUser', about: 'noor reader'},
  {at: '2024-03-01T23:59:59.999Z', who: '', did: 'signIn', about: 'mia, refused'},
  {at: '2024-03-02T00:00:00.000Z', who: 'noor', did: 'addJudgement', about: 'refused'},
  {at: '2024-03-02T09:00:00.000Z', who: 'noor', did: 'removeUser', about: 'mia'},
]

describe.each(engines)('the audit log in %s', (engine) => {
  let dossier: Dossier
  beforeAll(async () => {
    dossier = await freshDossier(engine)
    for (const line of lines) await writeAudit(dossier, line)
  }, 60_000)
  afterAll(() => dossier.close())

  // The lines that a filter finds, by their place above.
  async function found(filter: AuditFilter): Promise<number[]> {
    const {items} = await listAudit(dossier, filter, {most: 50})
    return items.map(({at}) => lines.findIndex((line) => line.at === at)).sort()
  }

  it('finds what somebody did, and their own attempts to sign in, but not what was done about them', async () => {
    expect(await found({who: 'mia'})).toEqual([0, 1, 2])
    expect(await found({who: 'noor'})).toEqual([3, 4])
    expect(await found({who: 'mi'})).toEqual([])
  })

  it('narrows by kind, by what was refused, and by time, whose bounds are within', async () => {
    expect(await found({did: ['addUser', 'removeUser']})).toEqual([1, 4])
    expect(await found({isRefused: true})).toEqual([2, 3])
    expect(await found({isRefused: false})).toEqual([0, 1, 4])
    expect(await found({from: '2024-03-01', to: '2024-03-01'})).toEqual([1, 2])
    expect(await found({from: '2024-03'})).toEqual([1, 2, 3, 4])
    expect(await found({to: '2024-02'})).toEqual([0])
    expect(await found({from: '2024-03-01T08:00:00.000Z', to: '2024-03-02T00:00:00.000Z', who: 'mia'})).toEqual([1, 2])
  })

  it('goes on at a cursor within what was asked for, the latest first', async () => {
    const first = await listAudit(dossier, {who: 'mia'}, {most: 2})
    expect(first.items.map(({about}) => about)).toEqual(['mia, refused', 'noor reader'])
    const second = await listAudit(dossier, {who: 'mia'}, {most: 2, cursor: first.next})
    expect(second).toEqual({items: [{id: expect.any(Number), ...lines[0]}]})
  })
})
