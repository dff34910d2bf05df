import {gzipSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import type {Report} from '../../src/model/report.ts'
import {readBytes} from '../../src/read/read-bytes.ts'
import {docxOf, pdfOf} from './sample-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const shown = ({title, source, published, blocks, text}: Report) => ({
  title,
  source,
  published: published?.value,
  blocks: blocks.map(({kind, start, end}) => `${kind}: ${text.slice(start, end)}`),
})
const body = 'The ferry crews went back to work on Monday, the union said.'

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
    const {reports} = await readBytes(pdfOf([page(1), page(2), page(3)]))
    const {text} = reports[0]!
    expect(text).toContain('left 1 ends the negotiations of the right')
    expect(text.indexOf('left column 1 line 6')).toBeLessThan(text.indexOf('right column 1 line 1'))
    expect(text).not.toMatch(/The Fjord|Page \d/)
  })

  it('PDF: a title by its size; a broken one is a Problem', async () => {
    const {reports} = await readBytes(
      pdfOf([
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
      docxOf(`<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Ferry strike ends</w:t></w:r></w:p><w:p><w:r><w:t>${body}</w:t></w:r></w:p>`),
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
    const bomb = zipSync({'a.txt': new Uint8Array(130 * 1024 * 1024), 'b.txt': strToU8(body)}, {level: 1})
    const read = await readBytes(bomb)
    expect(read.problems.map(({code}) => code)).toEqual(['archive-unread'])
    expect(read.reports.map(({text}) => text)).toEqual([body])
  }, 120_000)

  it('RDF, whose entities of its own are left alone', async () => {
    const rdf = `<?xml version="1.0"?><!DOCTYPE rdf:RDF [<!ENTITY boom "boom">]><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>The Fjord</title></channel><item rdf:about="https://fjord.example/1"><title>Ferry strike ends</title><link>https://fjord.example/1</link><description>${body}</description><dc:date>2031-06-03T10:00:00Z</dc:date></item></rdf:RDF>`
    expect(shown((await readBytes(bytes(rdf))).reports[0]!)).toMatchObject({source: 'The Fjord', published: '2031-06-03T10:00:00Z'})
  })

  it('lists of feeds and of addresses hold no report, and say what can be fetched', async () => {
    const opml = await readBytes(
      bytes(
        '<?xml version="1.0"?><opml version="2.0"><body><outline text="News"><outline text="The Fjord" xmlUrl="https://fjord.example/feed"/></outline></body></opml>',
      ),
    )
    expect(opml.problems[0]!.code).toBe('feed-list')
    expect(opml.addresses).toEqual([{url: 'https://fjord.example/feed', kind: 'feed', source: 'The Fjord'}])
    const lines = await readBytes(bytes('# ours\nhttps://fjord.example/1\nhttps://fjord.example/2\nhttps://fjord.example/1\n'))
    expect(lines.addresses?.map(({url}) => url)).toEqual(['https://fjord.example/1', 'https://fjord.example/2'])
    expect((await readBytes(bytes('https://fjord.example/1 is where it stands.'))).addresses).toBeUndefined()
  })

  it('what GDELT and Media Cloud list is to be fetched', async () => {
    const events = (url: string) => `${['1234567890', '20310603', ...Array.from({length: 58}, () => '')].join('\t')}\t${url}`
    const gdelt = await readBytes(bytes(`${events('https://fjord.example/1')}\n${events('https://fjord.example/1')}\n${events('https://fjord.example/2')}\n`))
    expect(gdelt.addresses?.map(({url}) => url)).toEqual(['https://fjord.example/1', 'https://fjord.example/2'])
    const graph = ['20310603100000-1', '20310603100000', '1', 'fjord.example', 'https://fjord.example/3', ...Array.from({length: 22}, () => '')].join('\t')
    expect((await readBytes(bytes(`${graph}\n`))).addresses).toEqual([{url: 'https://fjord.example/3', kind: 'page', source: 'fjord.example'}])
    const cloud = await readBytes(
      bytes('stories_id,publish_date,title,url,language,media_name\n1,2031-06-03,Ferry strike ends,https://fjord.example/1,en,The Fjord\n'),
    )
    expect(cloud.problems[0]!.code).toBe('urls-only')
    expect(cloud.addresses).toEqual([{url: 'https://fjord.example/1', kind: 'page', title: 'Ferry strike ends', source: 'The Fjord', date: '2031-06-03'}])
  })

  it('a table whose columns are named by whoever has it', async () => {
    const table = bytes(`Overskrift;Brødtekst;Når\nFerry strike ends;"${body}";1938254400\n`)
    const {reports} = await readBytes(table, {columns: {title: 'Overskrift', text: 'brødtekst', date: 'Når'}})
    expect(shown(reports[0]!)).toMatchObject({title: 'Ferry strike ends', published: '2031-06-03', blocks: ['title: Ferry strike ends', `paragraph: ${body}`]})
  })

  it('encodings: what was told, what a page says, and a label that nobody knows', async () => {
    const koi = Uint8Array.from([...bytes('<meta charset="koi8-r"><p>'), 0xd0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4])
    expect((await readBytes(koi)).reports[0]!.text).toContain('привет')
    expect((await readBytes(koi.subarray(26), {charset: 'koi8-r'})).reports[0]!.text).toBe('привет')
    expect((await readBytes(bytes(body), {charset: 'no-such-thing'})).reports[0]!.text).toBe(body)
  })
})
