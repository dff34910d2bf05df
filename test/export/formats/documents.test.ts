import {parse as parseBibtex} from '@retorquere/bibtex-parser'
import {Ajv} from 'ajv'
import {parseHTML} from 'linkedom'
import mammoth from 'mammoth'
import {describe, expect, it} from 'vitest'
import {exportAccount} from '../../../src/export/export-account.ts'
import type {Account} from '../../../src/model/account.ts'
import {exampleAccount} from './example-accounts.ts'
import {hostilePhrases as hostile, hostileAccount} from './hostile-account.ts'

const mine = await exampleAccount('mine-landslide')
const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

async function wordPage(account: Account): Promise<Document> {
  const {content} = await exportAccount(account, 'docx')
  const {value} = await mammoth.convertToHtml({buffer: Buffer.from(content as Uint8Array)})
  return parseHTML(`<html><body>${value}</body></html>`).document
}

describe('Word', async () => {
  const page = await wordPage(mine)
  const text = onOneLine(page.body.textContent ?? '')

  it('asks every question, gives every reading with its words, and where they stand', () => {
    for (const {question, readings} of mine.points) {
      expect(text).toContain(question)
      for (const id of readings.flatMap(({statements}) => statements)) {
        const {evidence, report} = mine.statements.find((statement) => statement.id === id)!
        const number = mine.reports.findIndex((one) => one.id === report) + 1
        expect(text).toMatch(new RegExp(`(?:“|(?=“))${RegExp.escape(onOneLine(evidence[0].text))}”? \\[${number}\\] ${evidence[0].start}–${evidence[0].end}`))
      }
    }
    expect(text).toContain('vouched for by')
    expect(text).toContain('told as denied')
  })

  it('numbers its sources, and each number leads to its source', () => {
    const links = [...page.querySelectorAll('a[href^="#"]')]
    expect(links.length).toBeGreaterThan(mine.points.length)
    for (const link of links) {
      const target = page.getElementById(link.getAttribute('href')!.slice(1))
      expect(target?.parentElement?.textContent).toContain(link.textContent)
    }
    for (const [index, {id, title}] of mine.reports.entries()) expect(text).toMatch(new RegExp(`\\[${index + 1}\\] ${title}.*report ${id}`))
    expect(text).toContain('same origin as [')
    expect(text).not.toContain('““')
    expect(text).toContain('called “c” above')
  })

  it('holds hostile words as text, links only to the web, and keeps marks of direction to themselves', async () => {
    const stranger = await wordPage(hostileAccount())
    expect(stranger.querySelector('script')).toBeNull()
    const shown = onOneLine(stranger.body.textContent ?? '')
    for (const words of hostile)
      expect(shown.replace(/[\u2066-\u2069]/g, '')).toContain(
        onOneLine(words)
          .replace('\u0007', '\ufffd')
          .replace(/[\u2066-\u2069]/g, ''),
      )
    expect(
      [...stranger.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')).filter((href) => !/^(?:#|https:\/\/example)/.test(href ?? '')),
    ).toEqual([])
    for (const paragraph of stranger.querySelectorAll('p, li, h1, h2')) {
      const marks = paragraph.textContent ?? ''
      expect((marks.match(/[\u2066-\u2068]/g) ?? []).length).toBe((marks.match(/\u2069/g) ?? []).length)
    }
  })
})

describe('the page', () => {
  it('holds hostile words as text, and asks nobody for anything', async () => {
    const {document} = parseHTML((await exportAccount(hostileAccount(), 'html')).content as string)
    for (const element of document.querySelectorAll('script')) expect(element.textContent).not.toContain('alert("x")</script>')
    expect(document.querySelectorAll('script').length).toBe(2)
    expect([...document.querySelectorAll('[src], link, iframe, object')]).toEqual([])
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(?:#|https?:)/)
  })
})

describe('BibTeX', async () => {
  const read = async (account: Account) => parseBibtex((await exportAccount(account, 'bibtex')).content as string, {sentenceCase: false})

  it('has an entry for each report, dated and named as it is', async () => {
    const {entries, errors} = await read(mine)
    expect(errors).toEqual([])
    expect(entries.map(({key}) => key)).toEqual(mine.reports.map(({id}) => id))
    for (const [index, {fields}] of entries.entries()) {
      const {title, source, published} = mine.reports[index]!
      expect(fields.title).toBe(title)
      expect(fields['journal'] ?? '').toBe(source)
      expect(fields['date'] ?? '').toBe(published?.value ?? '')
    }
  })

  it('says hostile words, and runs none of them', async () => {
    const {content} = await exportAccount(hostileAccount(), 'bibtex')
    const {entries, errors} = await read(hostileAccount())
    expect(errors).toEqual([])
    expect(entries).toHaveLength(2)
    expect(content).not.toMatch(/\\(?!textbackslash\{\}|textasciitilde\{\}|textasciicircum\{\}|[{}$&#%_])/)
    expect(JSON.stringify(entries)).toContain('/etc/passwd')
  })
})

describe('CSL-JSON', () => {
  // What the CSL schema asks of an item, as far as ours go.
  const validate = new Ajv({allowUnionTypes: true}).compile({
    type: 'array',
    items: {
      type: 'object',
      required: ['id', 'type'],
      properties: {
        id: {type: ['string', 'number']},
        type: {enum: ['article-newspaper']},
        title: {type: 'string'},
        'container-title': {type: 'string'},
        author: {type: 'array', items: {type: 'object', properties: {literal: {type: 'string'}}, additionalProperties: false}},
        issued: {
          type: 'object',
          properties: {
            'date-parts': {type: 'array', minItems: 1, maxItems: 2, items: {type: 'array', minItems: 1, maxItems: 3, items: {type: ['string', 'number']}}},
          },
          additionalProperties: false,
        },
        URL: {type: 'string'},
        language: {type: 'string'},
        note: {type: 'string'},
      },
      additionalProperties: false,
    },
  })

  it('has an item for each report', async () => {
    for (const account of [mine, hostileAccount()]) {
      const items = JSON.parse((await exportAccount(account, 'csl')).content as string) as {id: string; title: string; URL?: string}[]
      expect(validate(items), JSON.stringify(validate.errors)).toBe(true)
      expect(items.map(({id, title}) => [id, title])).toEqual(account.reports.map(({id, title}) => [id, title]))
      for (const {URL: url = 'https:'} of items) expect(url).toMatch(/^https?:/)
    }
  })
})
