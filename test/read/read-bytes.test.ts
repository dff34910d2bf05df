import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readBytes} from '../../src/read/read-bytes.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const codes = (problems: readonly {code: string}[]) => problems.map(({code}) => code)

describe('readBytes', () => {
  it('cuts a plain text into title, standfirst, captions, headings and paragraphs', async () => {
    const text =
      'Ferry strike ends\n\nCrews return after nine days\n\nAnna Berg\n\nThe crews went back to work on Friday, the union said.\n\nWhat comes next\n\nTalks go on in Oslo.'
    const {reports} = await readBytes(bytes(text))
    expect(reports[0]!.blocks.map(({kind}) => kind)).toEqual(['title', 'standfirst', 'caption', 'paragraph', 'heading', 'paragraph'])
    expect(reports[0]!.title).toBe('Ferry strike ends')
  })

  it('keeps a hard-wrapped paragraph whole and takes long lines as paragraphs of their own', async () => {
    const wrapped = 'The crews of the northern ferries went back to work on\nFriday after nine days, and the union said that it had\nwon what it had asked for.'
    expect((await readBytes(bytes(wrapped))).reports[0]!.blocks).toHaveLength(1)
    expect((await readBytes(bytes('The first paragraph ends here.\nThe second one ends here.'))).reports[0]!.blocks).toHaveLength(2)
  })

  it('takes outlet, date and title from front matter, and leaves the marks of Markdown out of the text', async () => {
    const {reports} = await readBytes(
      bytes('---\nsource: The Fjord\npublished: 2024-03-01\ntitle: A *short* strike\n---\nThe **crews** went [back](https://fjord.example).\n\n- one\n- two\n'),
    )
    const [report] = reports
    expect(report).toMatchObject({source: 'The Fjord', title: 'A *short* strike', published: {value: '2024-03-01', how: 'front-matter'}})
    expect(report!.text).toContain('The crews went back.')
    expect(report!.blocks.map(({kind}) => kind)).toEqual(['title', 'paragraph', 'list', 'list'])
  })

  it('says which date of front matter it could not read', async () => {
    const {reports, problems} = await readBytes(bytes('---\npublished: last Tuesday\n---\nThe crews went back to work.'), {file: 'strike.md'})
    expect(codes(problems)).toEqual(['date-unread'])
    expect(reports[0]!.published).toBeUndefined()
  })

  it('finds the article of a page, its outlet and its date', async () => {
    const filler = 'The union and the owners had talked for nine days in a hotel near the harbour, and nobody had slept much. '
    const page = `<!doctype html><html><head><title>x</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry strike ends","datePublished":"2024-03-01T08:00:00+0100","publisher":{"name":"The Fjord"}}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Ferry strike ends</h1>${`<p>${filler.repeat(3)}</p>`.repeat(4)}</article><footer>All rights reserved</footer></body></html>`
    const [report] = (await readBytes(bytes(page))).reports
    expect(report).toMatchObject({source: 'The Fjord', title: 'Ferry strike ends', published: {value: '2024-03-01T08:00:00+01:00', how: 'json-ld'}})
    expect(report!.text).not.toContain('Home')
  })

  it('reads windows-1252 and UTF-16, and says what it guessed', async () => {
    const quoted = Uint8Array.from([
      ...bytes('The union said: '),
      0x93,
      ...bytes('We won, and it was not easy for anybody who took part in it'),
      0x94,
      ...bytes('.'),
    ])
    const {reports, problems} = await readBytes(quoted, {file: 'old.txt'})
    expect(reports[0]!.text).toContain('“We won')
    expect(codes(problems)).toEqual(['encoding-guessed'])
    const wide = new Uint8Array(Buffer.from('\uFEFFThe crews went back to work.', 'utf16le'))
    expect((await readBytes(wide)).reports[0]!.text).toBe('The crews went back to work.')
  })

  it('gives a Problem and no report for what is empty or no text', async () => {
    expect(codes((await readBytes(bytes(' \n\t\n'))).problems)).toEqual(['empty-text'])
    expect(codes((await readBytes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]))).problems)).toEqual(['binary'])
  })

  it('finds a date line, and does not take a sentence with a date for one', async () => {
    expect((await readBytes(bytes('Ferry strike ends\n\nPublished: 5 June 2024\n\nThe crews went back.'))).reports[0]!.published).toEqual({
      value: '2024-06-05',
      how: 'text',
    })
    expect((await readBytes(bytes('The crews went back on 5 June 2024.'))).reports[0]!.published).toBeUndefined()
  })

  it('throws nothing on any bytes, and every block slices back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 400}), async (soup) => {
        for (const {text, blocks} of (await readBytes(soup)).reports)
          for (const {start, end} of blocks) expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.string({unit: 'binary', maxLength: 400}), async (text) => {
        for (const report of (await readBytes(bytes(text))).reports) for (const {start, end} of report.blocks) expect(start).toBeLessThan(end)
      }),
    )
  })

  it('gives the same words the same id, and other words another', async () => {
    const [one, same, other] = await Promise.all(
      ['The crews went back.', 'The crews went back.', 'The crews stayed out.'].map(async (text) => (await readBytes(bytes(text))).reports[0]!.id),
    )
    expect(one).toBe(same)
    expect(one).not.toBe(other)
  })
})
