import {gzipSync} from 'node:zlib'
import {strToU8, zipSync} from 'fflate'

const bytes = (text: string) => new TextEncoder().encode(text)
const body = 'The ferry crews went back to work on Monday, the union said. “We won,” said Anna Berg, who had led the talks for nine days.'
const link = 'https://fjord.example/1'
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry strike ends | The Fjord</title><meta property="article:published_time" content="2031-06-03T10:00:00Z"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry strike ends","datePublished":"2031-06-03","publisher":{"name":"The Fjord"}}</script><style>p {color: red}</style></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav><article><h1>Ferry strike ends</h1><figure><img src="a.jpg" alt="x"><figcaption>Anna Berg</figcaption></figure>${`<p>${body} &amp; &#8220;so on&#8221;.</p>`.repeat(4)}<blockquote><p>Quoted.</p></blockquote><script>alert(1)</script></article><footer>All rights reserved</footer></body></html>`

/** A PDF as small as can be: a page a list of [x, y, size, text]. */
export function pdfOf(pages: readonly (readonly (readonly [number, number, number, string])[])[]): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  for (const [index, drawnPage] of pages.entries()) {
    const drawn = drawnPage.map(([x, y, size, text]) => `BT /F1 ${size} Tf ${x} ${y} Td (${text}) Tj ET`).join('\n')
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

/** A Word document of some paragraphs, as small as can be. */
export const docxOf = (paragraphs: string) =>
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

const warc = () => {
  const payload = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`
  const record = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${link}\r\nWARC-Date: 2031-06-03T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(payload)}\r\n\r\n${payload}\r\n\r\n`
  return bytes(record + record.replaceAll('/1', '/2'))
}

/** One file of every format, by the format's name in the table of formats. */
export const sampleFiles: Readonly<Record<string, Uint8Array>> = {
  PDF: pdfOf([
    [
      [50, 700, 20, 'Ferry strike ends'],
      [50, 660, 10, body],
    ],
  ]),
  DOCX: docxOf(
    `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Ferry strike ends</w:t></w:r></w:p><w:p><w:r><w:t>${body}</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>one</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`,
  ),
  ODT: zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(
      `<?xml version="1.0"?><office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:h>Ferry strike ends</text:h><text:p>${body}</text:p></office:text></office:body></office:document-content>`,
    ),
    'meta.xml': strToU8('<m><dc:title>A strike</dc:title><meta:creation-date>2031-06-03T08:00:00</meta:creation-date></m>'),
  }),
  WACZ: zipSync({'pages/pages.jsonl': strToU8(`{"url": "${link}"}\n`), 'archive/data.warc.gz': gzipSync(warc())}),
  ZIP: zipSync({'a.html': strToU8(page), 'b/c.txt': strToU8(body)}),
  WARC: warc(),
  gzip: gzipSync(body),
  'mail (EML)': bytes(
    `From: Fjord Press <news@fjord.example>\r\nTo: all@fjord.example\r\nSubject: =?utf-8?q?Ferry_strike?= ends\r\nDate: Mon, 03 Jun 2031 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body} =E2=80=94\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${body}</p>\r\n--b--\r\n`,
  ),
  'RSS, Atom, RDF': bytes(
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Fjord</title><item><title>Ferry strike ends</title><link>${link}</link><pubDate>Mon, 03 Jun 2031 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${body}</p>]]></content:encoded></item><item><title>Second</title><description>Another &lt;b&gt;text&lt;/b&gt;.</description></item></channel></rss>`,
  ),
  'NewsML-G2': bytes(
    `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:fjord:1"><itemMeta><versionCreated>2031-06-03T10:00:00Z</versionCreated><provider><name>Fjord Press</name></provider></itemMeta><contentMeta><headline>Ferry strike ends</headline></contentMeta><contentSet><inlineXML><html><body><p>${body}</p></body></html></inlineXML></contentSet></newsItem>`,
  ),
  OPML: bytes(
    '<?xml version="1.0"?><opml version="2.0"><head><title>x</title></head><body><outline text="News"><outline text="The Fjord" xmlUrl="https://fjord.example/feed"/></outline></body></opml>',
  ),
  'JSON Feed': bytes(
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Fjord',
      items: [{id: '1', url: link, title: 'Ferry strike ends', content_html: `<p>${body}</p>`, date_published: '2031-06-03T10:00:00Z'}],
    }),
  ),
  'JSON, JSON Lines': bytes(
    JSON.stringify({articles: [{title: 'Ferry strike ends', maintext: body, date_publish: 1938254400, source_domain: 'fjord.example', url: link}]}),
  ),
  HTML: bytes(page),
  'GDELT export': bytes(`${['1234567890', '20310603', ...Array.from({length: 58}, () => '')].join('\t')}\t${link}\n`),
  'CSV, TSV': bytes(`Title;Text;Date;Source\nFerry strike ends;"${body}";2031-06-03;The Fjord\nAnother;"a ""quoted"" text";;\n`),
  'list of addresses': bytes(`# ours\n${link}\nhttps://fjord.example/2\n`),
  Markdown: bytes(`---\nsource: The Fjord\npublished: 2031-06-03\n---\n# Ferry strike ends\n\n${body}\n\n- one\n- two\n\n> quoted\n\n*caption*\n`),
  'plain text': bytes(`Ferry strike ends\n\nPublished: 3 June 2031\n\n${body}\n\nCUSCO, June 3 (Andes Press) — ${body}\n`),
}
