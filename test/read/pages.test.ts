import {describe, expect, it} from 'vitest'
import {readHtml} from '../../src/read/html/read-html.ts'
import {withoutCode} from '../../src/read/html/without-code.ts'

const body = '<p>The ferry crews went back to work on Monday, the union said. The owners had talked for nine days in a hotel near the harbour.</p>'.repeat(5)
const page = (head: string, inside: string) => `<!doctype html><html><head>${head}</head><body>${inside}</body></html>`

describe('pages', () => {
  it('leave a label out of the title, and keep a heading that says more', () => {
    const told = '<meta property="og:title" content="What the strike has cost us">'
    const title = (heading: string) => readHtml(page(told, `<article><h1>${heading}</h1>${body}</article>`), {}).report.title
    expect(title('<span>Opinion</span> What the strike has cost us')).toBe('What the strike has cost us')
    expect(title('After nine long days we ask: What the strike has cost us')).toBe('After nine long days we ask: What the strike has cost us')
  })

  it('take the date that a page marks in its text', () => {
    const {report} = readHtml(
      page('', `<article><h1>Ferry strike ends</h1><span itemprop="datePublished" content="2031-06-03">3 June</span>${body}</article>`),
      {},
    )
    expect(report.published).toEqual({value: '2031-06-03', how: 'meta'})
  })

  it('leave boxes out by their names, but nothing that holds most of the text', () => {
    const box = '<div class="cookie-consent"><p>We and our partners would like to remember what you read here, and for how long.</p></div>'
    expect(readHtml(page('', `<article><h1>Ferry strike ends</h1>${body}${box}</article>`), {}).report.text).not.toContain('our partners')
    expect(readHtml(page('', `<div class="newsletter"><article><h1>Ferry strike ends</h1>${body}</article></div>`), {}).report.text).toContain(
      'The ferry crews',
    )
  })

  it('are read without their code: what opens first closes first', () => {
    expect(withoutCode('a<!-- <script> -->b<script>"<!--"</script>c<style>p {}</style>d<svg><p>x</p></svg>e')).toBe('a b c d e')
    expect(withoutCode('<script type="application/ld+json">{"a": 1}</script>')).toContain('{"a": 1}')
    expect(withoutCode('<p class="a" data-x="y" style="color: red" onclick="x()">a data-x="y" b</p>')).toBe('<p class="a">a data-x="y" b</p>')
    expect(withoutCode('<p class="abcdefgh" style="display: none">a</p>')).toContain('display: none')
  })
})
