import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {collateRecorded, recordReport} from '../../src/pipeline.ts'
import {readBytes} from '../../src/read/read-bytes.ts'
import {accountView} from '../../web/view/account-view.ts'
import {contacts} from '../../web/view/contacts.ts'
import {figureGroups} from '../../web/view/figure-groups.ts'
import {cellOf} from '../../web/view/point-cells.ts'
import {gridRows} from '../../web/view/point-groups.ts'
import {acrossAnchors, scrollAnchors} from '../../web/view/scroll-anchors.ts'
import {sharedPassages} from '../../web/view/shared-passages.ts'
import {timeShape} from '../../web/view/time-shape.ts'
import {timelineRows} from '../../web/view/timeline-rows.ts'

const folder = join(import.meta.dirname, '../../examples/moscow-meeting')
const read = await Promise.all(readdirSync(folder).map((name) => readBytes(readFileSync(join(folder, name)), {file: name})))
const reports = read.flatMap(({reports: those}) => those)
const view = accountView(collateRecorded(reports.map(recordReport)))
const {account} = view

describe('cells of the grid', () => {
  it('give every report in every point either its readings, or silence', () => {
    for (const point of account.points)
      for (const {id} of account.reports) {
        const {kind, answers} = cellOf(view, point, id)
        expect(answers.length > 0).toBe(point.readings.some(({reports: those}) => those.includes(id)))
        if (answers.length === 0) expect(kind).toBe(point.silent.includes(id) ? 'silent' : 'short')
        for (const {statements} of answers) for (const statement of statements) expect(statement.report).toBe(id)
      }
  })

  it('call one side of a contested point differing', () => {
    const contested = account.points.find(({status, readings}) => status === 'contested' && readings.every(({stance}) => stance === 'states'))!
    const kinds = account.reports.map(({id}) => cellOf(view, contested, id).kind)
    expect(kinds).toContain('states')
    expect(kinds).toContain('differs')
  })

  it('put what is contested first, and leave out what is folded', () => {
    const rows = gridRows(account.points, 'contested', new Set(['agree']))
    expect(rows[0]).toMatchObject({kind: 'group', status: 'contested'})
    expect(rows.some((row) => row.kind === 'point' && row.point.status === 'agree')).toBe(false)
    expect(rows.some((row) => row.kind === 'group' && row.status === 'agree' && row.isFolded)).toBe(true)
  })
})

describe('anchors of two reports', () => {
  it('rise in both, and lead from place to place', () => {
    for (const {id: left} of account.reports)
      for (const {id: right} of account.reports) {
        const anchors = scrollAnchors(view, left, right)
        for (const [index, anchor] of anchors.entries()) {
          const before = anchors[index - 1] ?? [-1, -1]
          expect(anchor[0]).toBeGreaterThan(before[0])
          expect(anchor[1]).toBeGreaterThan(before[1])
        }
        const lengths = [view.reports.get(left)!.text.length, view.reports.get(right)!.text.length] as const
        const places = [0, 200, 400, 800].map((offset) => acrossAnchors(anchors, offset, lengths))
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      }
  })
})

describe('times', () => {
  it('are drawn as well as they are known', () => {
    expect(timeShape('2024-02-29')?.kind).toBe('day')
    expect(timeShape('2019-02')?.kind).toBe('within')
    expect(timeShape('2006/2010')?.kind).toBe('lasting')
    expect(timeShape('../2024-03-02')?.kind).toBe('before')
    expect(timeShape('2023-10-07/..')?.kind).toBe('after')
    expect(timeShape('2024~')).toMatchObject({kind: 'within', isAbout: true})
    expect(timeShape('XXXX-02-28')).toBeUndefined()
  })

  it('stand in order, every event once', () => {
    const {rows} = timelineRows(view)
    expect(new Set(rows.map(({id}) => id)).size).toBe(rows.length)
    const starts = rows.map(({marks}) => Math.min(...marks.map(({shape}) => shape.from)))
    expect(starts).toEqual(starts.toSorted((left, right) => left - right))
  })
})

describe('contacts, counts and passages', () => {
  it('never lead from an actor to itself, and meet in one order', () => {
    const all = contacts(view)
    expect(all.length).toBeGreaterThan(0)
    for (const {from, to, isMutual, statements} of all) {
      expect(from).not.toBe(to)
      if (isMutual) expect(from < to).toBe(true)
      expect(statements.length).toBeGreaterThan(0)
    }
  })

  it('keep the bounds that the words allow', () => {
    const counts = figureGroups(view).flatMap(({counts: those}) => those)
    const open = counts.find(({statement}) => statement.value?.startsWith('>'))!
    expect(open.low).toBeDefined()
    expect(open.high).toBeUndefined()
    for (const {low, high, statement} of counts) if (/^\d+$/.test(statement.value ?? '')) expect(low).toBe(high)
  })

  it('show a shared passage as each report prints it', () => {
    const shared = account.origins.find(({reports: those}) => those.length > 1)!
    const [passage] = sharedPassages(view, shared)
    expect(passage!.versions.map(({report}) => report).sort()).toEqual([...shared.reports].sort())
  })
})
