import {Ajv} from 'ajv'
import ICAL from 'ical.js'
import {describe, expect, it} from 'vitest'
import {exportAccount} from '../../../src/export/export-account.ts'
import type {Account} from '../../../src/model/account.ts'
import {exampleAccount} from './example-accounts.ts'
import {hostilePhrases as hostile, hostileAccount} from './hostile-account.ts'

const moscow = await exampleAccount('moscow-meeting')
// Marks that keep the direction of words to themselves.
const withoutIsolates = (text: string) => text.replace(/[\u2066-\u2069]/g, '')
const dated = moscow.events.filter(({time}) => time !== undefined && /^\d{4}/.test(time))

async function entriesOf(account: Account, date?: string): Promise<InstanceType<typeof ICAL.Event>[]> {
  const {content} = await exportAccount(account, 'ics', date === undefined ? {} : {date})
  const calendar = new ICAL.Component(ICAL.parse(content as string))
  return calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry))
}

describe('iCalendar', async () => {
  const entries = await entriesOf(moscow)

  it('has whole days for every event with a year', () => {
    expect(entries.map(({uid}) => uid.split('@')[0]).toSorted()).toEqual(dated.map(({id}) => id).toSorted())
    for (const {startDate, endDate} of entries) {
      expect(startDate.isDate).toBe(true)
      expect(endDate.compare(startDate)).toBe(1)
    }
    const opened = moscow.events.find(({time, name}) => time === '2024-02-29' && name.includes('opened'))!
    const entry = entries.find(({uid}) => uid.startsWith(opened.id))!
    expect([entry.startDate.toString(), entry.endDate.toString()]).toEqual(['2024-02-29', '2024-03-01'])
  })

  it('says that a month is no day, and marks it as tentative', () => {
    const month = dated.find(({time}) => time === '2019-02')!
    const entry = entries.find(({uid}) => uid.startsWith(month.id))!
    expect(entry.summary).toContain('February 2019')
    expect(entry.component.getFirstPropertyValue('status')).toBe('TENTATIVE')
    expect([entry.startDate.toString(), entry.endDate.toString()]).toEqual(['2019-02-01', '2019-03-01'])
  })

  it('cites the words, with report, who vouches and how it is told', () => {
    for (const {description} of entries) expect(description).toMatch(/“.+”.*report r[0-9a-f]{12}, \d+–\d+.*told as/s)
    expect(entries.some(({description}) => description.includes('vouched for by'))).toBe(true)
  })

  it('holds hostile words without a line of its own making', async () => {
    const [entry, ...rest] = await entriesOf(hostileAccount(), '2024-07-01')
    expect(rest).toEqual([])
    for (const words of hostile) expect(withoutIsolates(entry!.description)).toContain(withoutIsolates(words.replace(/\s+/g, ' ').replace('\u0007', ' ')))
    expect(entry!.location).toBe(hostile[3])
    expect(String(entry!.component.getFirstPropertyValue('dtstamp'))).toBe('2024-07-01T00:00:00Z')
  })
})

describe('TimelineJS', async () => {
  // As the documentation of TimelineJS 3 says: texts are HTML, dates are numbers.
  const date = {
    type: 'object',
    required: ['year'],
    properties: {year: {type: 'integer'}, month: {type: 'integer', minimum: 1, maximum: 12}, day: {type: 'integer', minimum: 1, maximum: 31}},
    additionalProperties: false,
  }
  const text = {type: 'object', properties: {headline: {type: 'string'}, text: {type: 'string'}}, additionalProperties: false}
  const validate = new Ajv({allowUnionTypes: true}).compile({
    type: 'object',
    required: ['events'],
    properties: {
      title: {type: 'object', required: ['text'], properties: {text}},
      events: {
        type: 'array',
        items: {
          type: 'object',
          required: ['start_date', 'text'],
          properties: {start_date: date, end_date: date, display_date: {type: 'string'}, group: {type: 'string'}, unique_id: {type: 'string'}, text},
          additionalProperties: false,
        },
      },
    },
    additionalProperties: false,
  })
  const slides = async (account: Account) =>
    JSON.parse((await exportAccount(account, 'timelinejs')).content as string) as {
      title: {text: {headline: string}}
      events: {unique_id: string; start_date: object; end_date?: object; text: {headline: string; text: string}}[]
    }

  it('has a slide for every event with a year, only as precise as the words', async () => {
    const timeline = await slides(moscow)
    expect(validate(timeline), JSON.stringify(validate.errors)).toBe(true)
    expect(timeline.events.map(({unique_id}) => unique_id).toSorted()).toEqual(dated.map(({id}) => id).toSorted())
    const slideAt = (time: string) => timeline.events.find(({unique_id}) => unique_id === dated.find((event) => event.time === time)!.id)!
    expect(slideAt('2019-02').start_date).toEqual({year: 2019, month: 2})
    expect(slideAt('2006/2010')).toMatchObject({start_date: {year: 2006}, end_date: {year: 2010}})
    for (const {text: shown} of timeline.events) expect(shown.text).toMatch(/report r[0-9a-f]{12}, \d+–\d+/)
  })

  it('escapes markup, since it is shown as HTML', async () => {
    const timeline = await slides(hostileAccount())
    expect(validate(timeline)).toBe(true)
    const shown = JSON.stringify(timeline)
    expect(shown).not.toContain('<script')
    expect(shown).toContain('&lt;script&gt;')
    expect(timeline.events[0]!.text.text).toContain('&amp;amp;')
  })
})
