import {Marked, type Tokens} from 'marked'

/** Markdown → HTML: headings with ids as GitHub gives them, links to pages instead of their sources, tables and code that scroll by themselves. */
export function markdownHtml(markdown: string): string {
  const slugs = new Map<string, number>()
  const marked: Marked = new Marked({
    gfm: true,
    renderer: {
      heading({tokens, depth}: Tokens.Heading) {
        const inner = this.parser.parseInline(tokens)
        return `<h${depth} id="${slugOf(inner.replace(/<[^>]+>/g, ''), slugs)}">${inner}</h${depth}>\n`
      },
      link({href, tokens}: Tokens.Link) {
        return `<a href="${escapeAttribute(pageLink(href))}">${this.parser.parseInline(tokens)}</a>`
      },
    },
  })
  const html = marked.parse(markdown, {async: false})
  // What scrolls by itself has to be reached by keys.
  return html
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<div class="table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>')
}

/** `docs/method.md#what` → `docs/method.html#what`; README.md is the page of its folder; a folder's page is its index. Addresses of the web stay. */
export function pageLink(href: string): string {
  if (/^(?:https?:|mailto:|#)/.test(href)) return href
  const [path = '', anchor] = href.split('#')
  const page = /\.[a-z]+$|LICENSE$/.test(path) ? pagePath(path) : `${path.replace(/\/$/, '')}/index.html`
  return anchor === undefined ? page : `${page}#${anchor}`
}

/** Where the page of a source stands: `docs/README.md` → `docs/index.html`. */
export function pagePath(source: string): string {
  return source.replace(/(?:^|(?<=\/))README\.md$/, 'index.html').replace(/\.md$/, '.html')
}

function slugOf(text: string, known: Map<string, number>): string {
  const plain = text
    .replace(/&[a-z#0-9]+;/g, '')
    .toLowerCase()
    .trim()
  const slug = plain.replace(/[^\p{L}\p{N}\s_-]/gu, '').replace(/\s/g, '-')
  const count = known.get(slug) ?? 0
  known.set(slug, count + 1)
  return count === 0 ? slug : `${slug}-${count}`
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
