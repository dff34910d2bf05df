import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {markdownHtml, pagePath} from './markdown-html.ts'
import {siteParts} from './site-pages.ts'

/** Path in the site → what the file holds. */
export type Site = ReadonlyMap<string, string | Uint8Array>

const style = readFileSync(new URL('./site.css', import.meta.url), 'utf8')

/** The documentation of the repository at `root` as a site that needs no server and asks nobody for anything. It mirrors the folders of the repository. */
export function buildSite(root: string): Site {
  const sources = sourcesAt(root)
  const site = new Map<string, string | Uint8Array>([['site.css', style]])
  for (const [path, markdown] of sources) site.set(pagePath(path), pageHtml(path, markdown))
  // What pages show or link to that is no page: pictures, schemata, examples.
  for (const [path, html] of [...site])
    for (const linked of linkedFiles(path, String(html)))
      if (!site.has(linked) && existsSync(join(root, linked))) site.set(linked, readFileSync(join(root, linked)))
  return site
}

// All Markdown that may be a page, and the list of decisions.
function sourcesAt(root: string): Map<string, string> {
  const named = siteParts.flatMap(({pages}) => pages.map(([path]) => path)).filter((path) => path !== decisionsPath)
  const decisions = readdirSync(join(root, 'docs/decisions'))
    .filter((name) => name.endsWith('.md'))
    .sort()
  const audits = readdirSync(join(root, 'measure/audits'))
    .filter((name) => name.endsWith('.md'))
    .sort()
  const paths = [...named, ...decisions.map((name) => `docs/decisions/${name}`), ...audits.map((name) => `measure/audits/${name}`)]
  const sources = new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
  sources.set(decisionsPath, decisionsIndex(decisions, sources))
  return sources
}

const decisionsPath = 'docs/decisions/index.md'

function decisionsIndex(names: readonly string[], sources: ReadonlyMap<string, string>): string {
  const lines = names.map((name) => `- [${titleOf(sources.get(`docs/decisions/${name}`)!)}](${name})`)
  return ['# Decisions', 'What binds later work, and why it was decided so.', lines.join('\n'), ''].join('\n\n')
}

function titleOf(markdown: string): string {
  return /^# (.+)$/m.exec(markdown)?.[1] ?? 'Untitled'
}

function pageHtml(path: string, markdown: string): string {
  const up = relative(dirname(pagePath(path)), '.') || '.'
  const title = titleOf(markdown)
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${title === 'Variorum' ? title : `${title} · Variorum`}</title><link rel="stylesheet" href="${up}/site.css"></head>
<body><a class="to-pages" href="#pages">All pages</a>
<main>${markdownHtml(markdown)}</main>
<nav id="pages" aria-label="Pages">${siteParts.map((part) => navigationPart(part, path, up)).join('')}</nav></body></html>
`
}

function navigationPart({heading, pages}: (typeof siteParts)[number], current: string, up: string): string {
  const links = pages.map(([path, title]) => `<li><a href="${up}/${pagePath(path)}"${path === current ? ' aria-current="page"' : ''}>${title}</a></li>`)
  return `<h2>${heading}</h2><ul>${links.join('')}</ul>`
}

function linkedFiles(page: string, html: string): string[] {
  return [...html.matchAll(/(?:href|src)="(?!https?:|mailto:|#)([^"#]+)/g)].map((match) => join(dirname(page), match[1]!))
}
