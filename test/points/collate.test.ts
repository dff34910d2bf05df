import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {explain} from '../../src/collate/explain/explain.ts'
import {collate} from '../../src/collate/index.ts'
import type {Report} from '../../src/model/report.ts'
import {recordReport} from '../../src/pipeline.ts'

const reportOf = (id: string, text: string, published: string): Report => ({
  id,
  source: id,
  title: text.split('\n')[0]!,
  published: {value: published, how: 'given'},
  language: 'en',
  blocks: [...text.matchAll(/[^\n]+/g)].map(({0: line, index}, number) => ({
    kind: number === 0 ? 'title' : 'paragraph',
    start: index,
    end: index + line.length,
  })),
  text,
})

const texts = [
  'Ferry sinks off Korvat, 12 dead\nA ferry sank off the island of Korvat on Friday, killing 12 people, the coast guard said. “The sea was calm,” Captain Ilva Dorn told reporters.',
  'Toll of Korvat ferry rises to 15\nFifteen people died when a ferry sank off Korvat on Friday, officials said on Sunday. The owner denied that the ferry was overloaded.',
  'Ferry owner arrested\nPolice arrested the owner of the ferry that sank off Korvat. Transport Minister Ana Borg resigned.',
]
const recorded = texts.map((text, index) => recordReport(reportOf(`r${index}`, text, `2031-05-0${index + 2}`)))
const whole = collate(recorded)

describe('collate', () => {
  it('gives the same account whatever the order, and however often a report is handed in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...recorded, ...recorded], {minLength: 6}), (shuffled) => {
        expect(collate(shuffled)).toEqual(whole)
      }),
      {numRuns: 8},
    )
  })

  it('has every report in one origin, every reading on statements that are there, every span true', () => {
    expect(whole.origins.flatMap(({reports}) => reports).sort()).toEqual(['r0', 'r1', 'r2'])
    const ids = new Set(whole.statements.map(({id}) => id))
    for (const {readings} of whole.points) for (const {statements} of readings) for (const id of statements) expect(ids.has(id)).toBe(true)
    for (const {report, evidence} of whole.statements)
      for (const {start, end, text} of evidence) expect(whole.reports.find(({id}) => id === report)!.text.slice(start, end)).toBe(text)
  })

  it('takes its title from the reports', () => {
    expect(texts.map((text) => text.split('\n')[0])).toContain(whole.title)
    expect(collate(recorded, {title: 'The ferry'}).title).toBe('The ferry')
  })

  it('makes an account of nothing', () => {
    expect(collate([])).toMatchObject({reports: [], points: [], origins: []})
  })
})

describe('explain', () => {
  it('tells of everything in the account, down to the words', () => {
    for (const {id, question, readings} of whole.points) {
      const told = explain(whole, id)
      expect(told).toContain(question)
      for (const statement of readings.flatMap(({statements}) => statements)) expect(told).toContain(statement)
    }
    for (const {id} of [...whole.statements, ...whole.entities, ...whole.events, ...whole.origins]) expect(explain(whole, id)).toContain(id)
  })
  it('says so where nothing has the id', () => {
    expect(explain(whole, 'p000')).toContain('Nothing in this account has the id p000')
  })
})
