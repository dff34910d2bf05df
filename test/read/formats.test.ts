import {gzipSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import type {Report} from '../../src/model/report.ts'
import {readBytes} from '../../src/read/read-bytes.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const shown = ({title, source, published, blocks, text}: Report) => ({
  title,
  source,
  published: published?.value,
  blocks: blocks.map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`),
})
const body = 'The ferry crews went back to work on Monday, the union said.'

// A PDF as small as can be: one page a list of [x, y, size, text].
function pdf(pages: [number, number, number, string][][]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  for (const [index, page] of pages.entries()) {
    const drawn = page.map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`).join('\n')
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
      `<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`,
    )
  }
  let out = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = out.length
    out += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const at = out.length
  out += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`
  return bytes(out)
}

const docx = (paragraphs: string) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
    ),
  })

describe('formats', () => {
  it('PDF: two columns, a hyphen at a line end, running heads', async () => {
    const page = (number: number): [number, number, number, string][] => [
      [50, 780, 8, 'The Fjord'],
      [300, 20, 8, `Page ${number}`],
      ...Array.from({length: 8}, (_, index): [number, number, number, string] => [
        50,
        700 - index * 12,
        10,
        index === 7 ? `left ${number} ends the nego-` : `left column ${number} line ${index} goes on`,
      ]),
      ...Array.from({length: 8}, (_, index): [number, number, number, string] => [
        320,
        700 - index * 12,
        10,
        index === 0 ? 'tiations of the right' : `right column ${number} line ${index} goes on`,
      ]),
    ]
    const {reports} = await readBytes(pdf([page(1), page(2), page(3)]))
    const {text} = reports[0]!
    expect(text).toContain('left 1 ends the negotiations of the right')
    expect(text.indexOf('left column 1 line 6')).toBeLessThan(text.indexOf('right column 1 line 1'))
    expect(text).not.toMatch(/The Fjord|Page \d/)
  })

  it('PDF: a title by its size; a broken one is a Problem', async () => {
    const {reports} = await readBytes(
      pdf([
        [
          [50, 700, 20, 'Ferry strike ends'],
          [50, 660, 10, body],
          [50, 648, 10, 'Owners said nothing.'],
        ],
      ]),
    )
    expect(shown(reports[0]!)).toMatchObject({title: 'Ferry strike ends', blocks: ['title: Ferry strike ends', `paragraph: ${body} Owners said nothing.`]})
    expect((await readBytes(bytes('%PDF-1.7\nnothing that follows is a PDF'))).problems[0]!.code).toBe('pdf-unread')
  })

  it('DOCX and ODT', async () => {
    const word = await readBytes(
      docx(`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Ferry strike ends</w:t></w:r></w:p><w:p><w:r><w:t>${body}</w:t></w:r></w:p>`),
    )
    expect(shown(word.reports[0]!).blocks.at(-1)).toBe(`paragraph: ${body}`)
    const odt = zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.text'),
      'content.xml': strToU8(
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY bomb "boom">]><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h>Ferry strike ends</text:h><text:p>${body}</text:p></office:text></office:body></office:document-content>`,
      ),
      'meta.xml': strToU8('<m><dc:title>A strike</dc:title><meta:creation-date>2031-06-03T08:00:00</meta:creation-date></m>'),
    })
    expect(shown((await readBytes(odt)).reports[0]!)).toEqual({
      title: 'A strike',
      source: '',
      published: '2031-06-03',
      blocks: ['heading: Ferry strike ends', `paragraph: ${body}`],
    })
  })

  it('mail', async () => {
    const mail = `From: Fjord Press <news@fjord.example>\r\nTo: all@fjord.example\r\nSubject: Ferry strike ends\r\nDate: Mon, 03 Jun 2031 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}\r\n`
    expect(shown((await readBytes(bytes(mail))).reports[0]!)).toMatchObject({
      title: 'Ferry strike ends',
      source: 'Fjord Press',
      published: '2031-06-03',
      blocks: [`paragraph: ${body}`],
    })
  })

  it('RSS, Atom and JSON Feed', async () => {
    const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Fjord</title><item><title>Ferry strike ends</title><link>https://fjord.example/1</link><pubDate>Mon, 03 Jun 2031 10:00:00 GMT</pubDate><description>short</description><content:encoded><![CDATA[<p>${body}</p>]]></content:encoded></item><item><title>Second</title><description>Another text.</description></item></channel></rss>`
    const {reports} = await readBytes(bytes(rss))
    expect(reports.map(shown)).toMatchObject([
      {title: 'Ferry strike ends', source: 'The Fjord', published: '2031-06-03', blocks: ['title: Ferry strike ends', `paragraph: ${body}`]},
      {title: 'Second'},
    ])
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Fjord</title><entry><title>Ferry strike ends</title><link href="https://fjord.example/1"/><updated>2031-06-03T10:00:00Z</updated><content type="html">&lt;p&gt;${body}&lt;/p&gt;</content></entry></feed>`
    expect(shown((await readBytes(bytes(atom))).reports[0]!)).toMatchObject({
      published: '2031-06-03T10:00:00Z',
      blocks: ['title: Ferry strike ends', `paragraph: ${body}`],
    })
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Fjord',
      items: [{id: '1', title: 'Ferry strike ends', content_html: `<p>${body}</p>`, date_published: '2031-06-03T10:00:00Z'}],
    })
    expect(shown((await readBytes(bytes(json))).reports[0]!)).toMatchObject({source: 'The Fjord', published: '2031-06-03T10:00:00Z'})
  })

  it('JSON and JSON Lines as news-please, ninjs and schema.org write them; addresses without text are told', async () => {
    const pleased = JSON.stringify({
      title: 'Ferry strike ends',
      maintext: body,
      date_publish: '2031-06-03 10:00:00',
      source_domain: 'fjord.example',
      url: 'https://fjord.example/1',
    })
    const ninjs = JSON.stringify({headline: 'Ferry strike ends', body_html: `<p>${body}</p>`, versioncreated: '2031-06-03T10:00:00Z', byline: 'Anna Berg'})
    const schema = JSON.stringify({
      '@graph': [{'@type': 'NewsArticle', headline: 'Ferry strike ends', articleBody: body, datePublished: '2031-06-03', publisher: {name: 'The Fjord'}}],
    })
    for (const text of [pleased, ninjs, schema])
      expect(shown((await readBytes(bytes(text))).reports[0]!).blocks, text).toEqual(['title: Ferry strike ends', `paragraph: ${body}`])
    expect((await readBytes(bytes(`${pleased}\n${ninjs}\n`))).reports).toHaveLength(2)
    expect(
      (await readBytes(bytes(JSON.stringify({articles: [{url: 'https://fjord.example/1', title: 'Ferry strike ends', seendate: '20310603T100000Z'}]}))))
        .problems[0]!.code,
    ).toBe('urls-only')
    expect((await readBytes(bytes('{"a": 1}'))).problems[0]!.code).toBe('json-without-articles')
  })

  it('a table, and a text that begins with a comma is none', async () => {
    expect(shown((await readBytes(bytes(`Title;Text;Date;Source\nFerry strike ends;"${body}";2031-06-03;The Fjord\n`))).reports[0]!)).toMatchObject({
      source: 'The Fjord',
      published: '2031-06-03',
    })
    expect((await readBytes(bytes(`Ferries, crews and text\n\n${body}`))).reports[0]!.text).toContain('Ferries, crews')
  })

  it('NewsML-G2', async () => {
    const newsml = `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:fjord:1"><itemMeta><versionCreated>2031-06-03T10:00:00Z</versionCreated><provider><name>Fjord Press</name></provider></itemMeta><contentMeta><headline>Ferry strike ends</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${body}</p></body></html></inlineXML></contentSet></newsItem>`
    expect(shown((await readBytes(bytes(newsml))).reports[0]!)).toEqual({
      title: 'Ferry strike ends',
      source: 'Fjord Press',
      published: '2031-06-03T10:00:00Z',
      blocks: ['title: Ferry strike ends', `paragraph: ${body}`],
    })
  })

  it('archives of any of these, and packed files; not one that unpacks without end', async () => {
    const inner = zipSync({'b.txt': strToU8(`Another strike\n\n${body}`)})
    const {reports} = await readBytes(zipSync({'folder/a.md': strToU8(`# Ferry strike ends\n\n${body}`), 'more.zip': inner, '.hidden': strToU8('no')}), {
      file: 'all.zip',
    })
    expect(reports.map(({file, title}) => [file, title])).toEqual([
      ['all.zip/folder/a.md', 'Ferry strike ends'],
      ['all.zip/more.zip/b.txt', 'Another strike'],
    ])
    expect((await readBytes(gzipSync(bytes(body)))).reports[0]!.text).toBe(body)
    let nested = zipSync({'a.txt': strToU8(body)})
    for (let depth = 0; depth < 5; depth++) nested = zipSync({'a.zip': nested})
    expect((await readBytes(nested)).problems[0]!.code).toBe('archive-too-deep')
    const bomb = zipSync({'a.txt': new Uint8Array(600 * 1024 * 1024)}, {level: 1})
    expect((await readBytes(bomb)).problems[0]!.code).toBe('archive-unread')
  }, 120_000)

  it('a list of feeds holds no report and says so', async () => {
    expect(
      (await readBytes(bytes('<?xml version="1.0"?><opml version="2.0"><body><outline xmlUrl="https://fjord.example/feed"/></body></opml>'))).problems[0]!.code,
    ).toBe('feed-list')
  })
})
