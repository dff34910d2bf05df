/** Markup without what no reader sees and no fact stands in: comments, scripts (but JSON-LD), styles, drawings, attributes that nobody here looks at, and white space between blocks. Most of a page's bytes, and most of the time that building a document takes. */
export function withoutCode(html: string): string {
  return withoutScripts(html).replace(unseen, '').replace(tag, keptTag).replace(blankBefore, '>').replace(blankAfter, '$1')
}

// Whichever opens first closes first: a comment in a script is none, nor is a script in a comment. What is not closed once is not looked for
// again: pages made for it open a hundred thousand.
function withoutScripts(html: string): string {
  const unclosed = new Set<string>()
  let out = ''
  let at = 0
  for (const {0: opener, 1: name = '--', index} of html.matchAll(openers)) {
    const kind = name.toLowerCase()
    if (index < at || unclosed.has(kind)) continue
    const end = endOf(html, kind, index + opener.length)
    if (end === undefined) unclosed.add(kind)
    else {
      out += html.slice(at, index) + (/^<script\b[^>]*application\/ld\+json/i.test(opener) ? html.slice(index, end) : ' ')
      at = end
    }
  }
  return out + html.slice(at)
}

// No tag is of more letters.
const openers = /<!--|<(script|style|svg|noscript|template)\b[^>]{0,10000}>/gi

function endOf(html: string, kind: string, from: number): number | undefined {
  const closer = kind === '--' ? /-->/g : new RegExp(`</${kind}\\s*>`, 'gi')
  closer.lastIndex = from
  return closer.exec(html) ? closer.lastIndex : undefined
}

// What a page links for its machines, but its own address; other sizes of a picture.
const unseen = /<(?:link\b(?![^<>]*\bcanonical\b)|source\b)[^<>]*>/gi

// A tag with attributes, all of them whole: one whose quotation marks do not match is left as it is.
const tag = /<([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'=<>`]+))?)+)\s*(\/?)>/gi
const attribute = /\s+([^\s"'<>/=]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/g

function keptTag(_: string, name: string, attributes: string, end: string): string {
  return `<${name}${attributes.replace(attribute, (whole, key: string, value?: string) => (isKept(name, key, value) ? whole : ''))}${end}>`
}

// What page-facts, Readability and the rules of boxes look at. A frame's address tells a film from an advertisement.
const kept = new Set(
  (
    'class id href property name itemprop itemtype content type datetime pubdate lang dir role hidden aria-hidden aria-modal ' +
    'colspan rowspan summary datatable charset http-equiv'
  ).split(' '),
)

function isKept(name: string, key: string, value: string | undefined): boolean {
  const lower = key.toLowerCase()
  if (kept.has(lower)) return true
  // What hides an element is looked at by whoever tells what is shown.
  if (lower === 'style') return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value ?? '')
  if (lower === 'rel') return /canonical|author/i.test(value ?? '')
  return lower === 'src' && /^(?:iframe|embed|object)$/i.test(name)
}

const blocks =
  'html|head|body|meta|link|title|div|section|article|aside|header|footer|nav|main|form|figure|figcaption|picture|p|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote'
const blankBefore = new RegExp(`>\\s+(?=</?(?:${blocks})\\b)`, 'gi')
const blankAfter = new RegExp(`(</?(?:${blocks})\\b[^<>]*>)\\s+(?=<)`, 'gi')
