import {readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {parseHTML} from 'linkedom'
import {describe, expect, it} from 'vitest'
import {buildSite} from '../../docs/site/build-site.ts'
import {siteParts} from '../../docs/site/site-pages.ts'

const root = join(import.meta.dirname, '../..')
const site = buildSite(root)
const pages = [...site].filter(([path]) => path.endsWith('.html')).map(([path, html]) => ({path, document: parseHTML(String(html)).document}))
const ids = new Map(pages.map(({path, document}) => [path, new Set([...document.querySelectorAll('[id]')].map(({id}) => id))]))

describe('the site of the documentation', () => {
  it('has every page of docs in its navigation', () => {
    const named = siteParts.flatMap((part) => part.pages.map(([path]) => path))
    const written = readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'}).filter((name) => name.endsWith('.md') && !name.startsWith('decisions'))
    expect(written.map((name) => `docs/${name}`).filter((path) => !named.includes(path))).toEqual([])
    expect(site.has('index.html')).toBe(true)
  })

  for (const {path, document} of pages)
    it(`${path}: every link leads somewhere, and nothing is asked of anybody`, () => {
      expect(document.querySelectorAll('h1').length).toBe(1)
      expect(document.querySelectorAll('nav [aria-current]').length).toBeLessThanOrEqual(1)
      for (const link of document.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href')!
        if (/^(?:https?|mailto):/.test(href)) continue
        const [file = '', anchor] = href.split('#')
        const target = file === '' ? path : join(dirname(path), file)
        expect(site.has(target), `${href} in ${path}`).toBe(true)
        if (anchor !== undefined && target.endsWith('.html')) expect(ids.get(target), `${href} in ${path}`).toContain(anchor)
      }
      for (const loaded of document.querySelectorAll('[src], link[href]')) {
        const source = loaded.getAttribute('src') ?? loaded.getAttribute('href')!
        expect(site.has(join(dirname(path), source)), `${source} in ${path}`).toBe(true)
      }
      expect([...document.querySelectorAll('script, iframe, style')]).toEqual([])
    })

  it('asks for nothing in its style', () => {
    expect(String(site.get('site.css'))).not.toMatch(/url\(|@import/)
  })
})
