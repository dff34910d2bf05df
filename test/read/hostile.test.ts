import {deflateSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {ReadingThread} from '../../src/read/guard/reading-thread.ts'
import {readBytes} from '../../src/read/read-bytes.ts'
import {docxOf} from './sample-files.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const body = 'The ferry crews went back to work on Monday, the union said.'
const laughs = `<!DOCTYPE x [<!ENTITY a0 "boom">${Array.from({length: 40}, (_, index) => `<!ENTITY a${index + 1} "&a${index};&a${index};">`).join('')}]>`

/** A PDF of one page whose content is packed: a small file that unpacks to much. */
function packedPdf(content: Uint8Array): Uint8Array {
  const packed = deflateSync(content)
  const head = bytes(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents 4 0 R >>\nendobj\n4 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`,
  )
  return Buffer.concat([head, packed, bytes('\nendstream\nendobj\ntrailer << /Size 5 /Root 1 0 R >>\n%%EOF')])
}

// Each must be done with within the limit, read or ended, and never expand what it should not.
const hostile: Readonly<Record<string, string>> = {
  'entities that laugh, in a feed': `<?xml version="1.0"?>${laughs}<rss version="2.0"><channel><title>&a40;</title><item><title>A</title><description>${body} &a40;</description></item></channel></rss>`,
  'entities that laugh, in a list of feeds': `<?xml version="1.0"?>${laughs}<opml version="2.0"><body><outline text="&a40;" xmlUrl="https://fjord.example/feed"/></body></opml>`,
  'entities that laugh, in NewsML': `<?xml version="1.0"?>${laughs}<newsItem><contentMeta><headline>&a40;</headline></contentMeta><contentSet><inlineXML><p>${body} &a40;</p></inlineXML></contentSet></newsItem>`,
  'entities that laugh, in a page': `${laughs}<html><body><p>${body} &a40;</p></body></html>`,
  'an entity from outside': `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&a;</title><description>&a;</description></item></channel></rss>`,
  'a page that nests': `<html><body>${'<div>'.repeat(100_000)}${body}`,
  'a page of tables that nest': `<html><body>${'<table><tr><td>'.repeat(20_000)}${body}`,
  'a page of spans that nest': `<html><body><p>${'<b><i>'.repeat(50_000)}${body}`,
  'a feed that nests': `<?xml version="1.0"?><rss version="2.0"><channel>${'<item>'.repeat(50_000)}`,
  'NewsML that nests': `<?xml version="1.0"?><newsItem>${'<group>'.repeat(50_000)}${body}`,
  'a list of feeds that nests': `<?xml version="1.0"?><opml version="2.0"><body>${'<outline text="x">'.repeat(20_000)}`,
  'JSON that nests': `${'['.repeat(500_000)}${']'.repeat(500_000)}`,
  'JSON articles that nest': `${'{"articles":['.repeat(100_000)}{}${']}'.repeat(100_000)}`,
  'a feed in JSON that nests': `{"version": "https://jsonfeed.org/version/1.1", "items": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  'Markdown that nests': `# A\n\n${'> '.repeat(3000)}${body}`,
  'Markdown lists that nest': `# A\n\n${Array.from({length: 600}, (_, depth) => `${'  '.repeat(depth)}- x`).join('\n')}`,
  'Markdown of open brackets': `# A\n\n${'['.repeat(20_000)}${'*a_'.repeat(10_000)}`,
  'front matter that refers to itself': `---\na: &a [x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\ntitle: x\n---\n${body}`,
  'an attribute of a million letters': `<html><body><p title="${'a"b '.repeat(250_000)}">${body}</p></body></html>`,
  'a million attributes': `<html><body><p ${Array.from({length: 100_000}, (_, index) => `a${index}=b`).join(' ')}>${body}</p></body></html>`,
  'a comment without end': `<html><body><p>${body}</p>${'<!--'.repeat(100_000)}`,
  'many comments before anything': `${'<!---->'.repeat(1100)}<html><body><p>${body}</p></body></html>`,
  'a script that is no end': `<html><body><p>${body}</p><script>${'</scrip'.repeat(50_000)}`,
  'a title of a million letters': `<html><head><title>${'a - '.repeat(250_000)}</title></head><body><h1>${'b | '.repeat(250_000)}</h1><p>${body}</p></body></html>`,
  'JSON-LD that nests': `<html><head><script type="application/ld+json">${'[{"@graph":'.repeat(50_000)}</script></head><body><p>${body}</p></body></html>`,
  'a mail of many parts': `From: a@b.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\nContent-Type: multipart/mixed; boundary=b\n\n'.repeat(5000)}${body}`,
  'a mail of many heads': `From: a@b.example\nSubject: x\n${'X-A: b\n'.repeat(100_000)}\n${body}`,
  'a table with a quotation mark that never closes': `title,text\n"${`${body}\n`.repeat(20_000)}`,
  'a table of commas': `title,text\n${','.repeat(500_000)}\n`,
  'dots and dashes': `${'.-'.repeat(500_000)}`,
  'a line of spaces': `a${' '.repeat(1_000_000)}b`,
  'lines without words': '\n \t'.repeat(300_000),
}

describe('hostile files', () => {
  const thread = new ReadingThread({seconds: 3, megabytes: 512})
  for (const [name, text] of Object.entries(hostile))
    it(`${name}: read, or ended in time`, {timeout: 30_000}, async () => {
      const read = await thread.read(bytes(text), {})
      const count = 'ended' in read ? 1 : read.reports.length + read.problems.length
      expect(count).toBeGreaterThan(0)
      expect(JSON.stringify(read)).not.toMatch(/boom|root:/)
    })

  it('scripts, styles and handlers of a page never come into a report', async () => {
    const page = `<html><body><article><h1>Ferry strike ends</h1>${`<p onclick="evil()">${body}</p>`.repeat(6)}<script>evil()</script><style>.evil {}</style><noscript>evil</noscript><svg><script>evil()</script></svg><template><p>evil</p></template><iframe srcdoc="<p>evil</p>"></iframe><p><img src=x onerror="evil()"></p></article></body></html>`
    const [report] = (await readBytes(bytes(page))).reports
    expect(report!.text).toContain(body)
    expect(JSON.stringify(report)).not.toContain('evil')
  })

  it('a PDF that unpacks without end is ended in time, and the thread reads on', {timeout: 60_000}, async () => {
    const small = new ReadingThread({seconds: 6, megabytes: 256})
    const bomb = packedPdf(Buffer.alloc(300_000_000, 'BT /F1 9 Tf (a) Tj ET '))
    expect(await small.read(bomb, {})).toHaveProperty('ended')
    const read = await small.read(packedPdf(bytes(`BT /F1 9 Tf 50 700 Td (${body}) Tj ET`)), {})
    expect('reports' in read && read.reports[0]!.text).toBe(body)
  })

  it('a document that unpacks without end is told, and the rest of its archive is read', {timeout: 60_000}, async () => {
    const bomb = docxOf(`<w:p><w:r><w:t>${'a'.repeat(140 * 1024 * 1024)}</w:t></w:r></w:p>`)
    const {reports, problems} = await readBytes(zipSync({'a.docx': bomb, 'b.txt': strToU8(body), 'c.pdf': strToU8('%PDF-1.4 nothing')}), {file: 'all.zip'})
    expect(reports.map(({text}) => text)).toEqual([body])
    expect(problems.map(({code, source}) => [code, source])).toEqual([
      ['document-unread', 'all.zip/a.docx'],
      ['pdf-unread', 'all.zip/c.pdf'],
    ])
  })

  it('a title with white space around it, or cut off before some', async () => {
    const mail = `From: a@b.example\nSubject: \uFEFF Ferry strike ends\nContent-Type: text/html\n\n<p>${body}</p>`
    const long = `<html><head><title>${'a'.repeat(498)} b c</title></head><body><p>${body}</p></body></html>`
    for (const file of [mail, long])
      for (const {text, blocks} of (await readBytes(bytes(file))).reports)
        for (const {start, end} of blocks) expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
  })

  it('a mail of the year 12031 has no date', async () => {
    const mail = `From: a@b.example\nSubject: x\nDate: Mon, 03 Jun 12031 10:00:00 +0000\n\n${body}`
    expect((await readBytes(bytes(mail))).reports[0]!.published).toBeUndefined()
  })

  it('names in an archive stay below it', async () => {
    const slip = zipSync({'../../etc/passwd': strToU8(body), '/root/.ssh/id': strToU8('no'), 'C:\\a\\b.txt': strToU8(`${body} Again.`)})
    expect((await readBytes(slip, {file: 'slip.zip'})).reports.map(({file}) => file)).toEqual(['slip.zip/a/b.txt', 'slip.zip/etc/passwd'])
  })

  it('an archive that was cut off, or is locked, says so; what can be read is read', async () => {
    const whole = zipSync({'a.txt': strToU8(body), 'b.txt': strToU8(`${body} `.repeat(2000))})
    const {reports} = await readBytes(whole.subarray(0, 200))
    expect(reports[0]!.text).toBe(body)
    const locked = Uint8Array.from(whole)
    const directory = Buffer.from(locked.buffer).indexOf('PK\u0001\u0002', 0, 'latin1')
    locked[directory + 8]! |= 1
    const read = await readBytes(locked)
    expect(read.problems[0]).toMatchObject({code: 'archive-unread', message: expect.stringContaining('locked with a password')})
    expect(read.reports).toHaveLength(1)
  })
})
