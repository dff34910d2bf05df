import {describe, expect, it} from 'vitest'
import {readHtml} from '../../src/read/html/read-html.ts'
import {withoutCode} from '../../src/read/html/without-code.ts'
import {withoutFurniture} from '../../src/read/html/without-furniture.ts'

const body = '<p>The ferry crews went back to work on Monday, the union said. The owners had talked for nine days in a hotel near the harbour.</p>'.repeat(5)
const page = (head: string, inside: string) => `<!doctype html><html><head>${head}</head><body>${inside}</body></html>`

describe('pages', () => {
  it('leave a label out of the title, and keep a heading that says more', () => {
    const told = '<meta property="og:title" content="What the strike has cost us">'
    const title = (heading: string) => readHtml(page(told, `<article><h1>${heading}</h1>${body}</article>`), {}).report.title
    expect(title('<span>Opinion</span> What the strike has cost us')).toBe('What the strike has cost us')
    expect(title('After nine long days we ask: What the strike has cost us')).toBe('After nine long days we ask: What the strike has cost us')
  })

  it('take a title that stands in several blocks as one line', () => {
    const {report} = readHtml(page('', `<article><h1><div>Ferry strike</div> <div>ends in Bergen</div></h1>${body}</article>`), {})
    expect(report.title).toBe('Ferry strike ends in Bergen')
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
    expect(withoutCode('<a href="/a" target=_blank title=\'b\' rel="author">b</a> <img src="a.png" alt="b"/>')).toBe('<a href="/a" rel="author">b</a> <img/>')
    expect(withoutCode('<a href="/a" title="b > c">d</a><p title="e>f</p>')).toBe('<a href="/a" title="b > c">d</a><p title="e>f</p>')
    expect(withoutCode('<div> <p>a <b>b</b> <i>c</i></p> </div>')).toBe('<div><p>a <b>b</b> <i>c</i></p></div>')
    expect(withoutCode('<link rel="preload" href="a.js"><link rel="canonical" href="/a"><noscript><img></noscript>')).toBe('<link rel="canonical" href="/a"> ')
  })

  it('keep captions beside the text, however they are marked up', () => {
    const kindOf = (markup: string) => {
      const {blocks, text} = readHtml(page('', `<article><h1>Ferry strike ends</h1>${body}${markup}${body}</article>`), {}).report
      return blocks.find(({start, end}) => text.slice(start, end).includes('quay'))?.kind
    }
    expect(kindOf('<figure><figcaption><p>Crews on the quay in June.</p></figcaption></figure>')).toBe('caption')
    expect(kindOf('<p class="imageCaption">Crews on the quay in June.</p>')).toBe('caption')
    expect(kindOf('<p class="lede">Crews on the quay in June.</p>')).toBe('paragraph')
  })

  it('take the body that the page declares, with the lists and headings in it, but no beginning of one', () => {
    const said = Array.from({length: 30}, (_, day) => `On day ${day} the crews asked harbour ${day * 7} for pay, and owner ${day * 11} said no.`)
    const shown = `${said
      .slice(0, 15)
      .map((words) => `<p>${words}</p>`)
      .join('')}<h2>Ports</h2><ul><li>Oslo</li></ul>${said
      .slice(15)
      .map((words) => `<p>${words}</p>`)
      .join('')}`
    const textOf = (articleBody: string) =>
      readHtml(
        page(
          `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: 'Ferry strike ends', articleBody})}</script>`,
          `<article><h1>Ferry strike ends</h1>${shown}<p>Boats for sale, large and small, new and old, in every harbour of the coast.</p></article>`,
        ),
        {},
      ).report.text
    expect(textOf(said.join(' '))).not.toContain('Boats for sale')
    expect(textOf(said.join(' '))).toContain('Ports\n\nOslo')
    expect(textOf(`${said.slice(0, 8).join(' ')} [&hellip;]`)).toContain('On day 29')
    expect(textOf(said.slice(0, 5).join(' '))).toContain('On day 29')
  })

  it('leave out runs of links, what comes again and again, labels over the text and consent dialogs of any size', () => {
    const teasers = '<ul><li><a href="/a">Owners ask for a law</a></li><li><a href="/b">Harbour to be dredged</a></li></ul>'
    const {text} = readHtml(
      page(
        '',
        `<article><h1>Ferry strike ends</h1><div>Nordic</div><div>Published: 09:09 GMT, 22 December 2031 | Updated: 10:53 GMT</div>${body}${teasers}<p>Buying options</p>${body}<p>Buying options</p>${body}<p>Buying options</p></article>`,
      ),
      {},
    ).report
    for (const words of ['Nordic', 'GMT', 'Owners ask', 'Buying options']) expect(text).not.toContain(words)
    const answers = `${body}<p>Did she call?</p><p>No.</p>`.repeat(3)
    expect(readHtml(page('', `<article><h1>Ferry strike ends</h1>${answers}</article>`), {}).report.text).toContain('No.')
    const one = readHtml(page('', `<article><h1>Ferry strike ends</h1>${body}<ul><li><a href="/a">Owners ask for a law</a></li></ul>${body}</article>`), {})
    expect(one.report.text).toContain('Owners ask for a law')
    const consent = `<div id="onetrust-consent-sdk">${'<p>We would like to remember what you read here, and for how long.</p>'.repeat(40)}</div>`
    expect(readHtml(page('', `<article><h1>Ferry strike ends</h1>${body}</article>${consent}`), {}).report.text).not.toContain('remember what you read')
  })

  it('keep the cells of a table beside the text, however often they say the same', () => {
    const cell = (words: string) => ({kind: 'list', words, isCell: true}) as const
    const row = [{...cell('Oslo'), isLink: true as const}, cell('0')]
    const said = {kind: 'paragraph', words: 'The ferry crews went back to work on Monday.'} as const
    expect(withoutFurniture([said, ...row, ...row, ...row]).map(({kind}) => kind)).toEqual(['paragraph', ...Array(6).fill('caption')])
    expect(withoutFurniture([said, {...cell(said.words)}]).map(({kind}) => kind)).toEqual(['paragraph', 'list'])
  })

  it('are taken whole where an article stands in sections of their own, but not with the beginnings of other articles', () => {
    const said = (about: string, times: number) =>
      Array.from(
        {length: times},
        (_, day) => `<p>On day ${day} the crews asked the owners of ${about}, who had said no before, for more of their pay.</p>`,
      ).join('')
    const section = (town: string, times: number) => `<section>${'<div>'.repeat(5)}${said(town, times)}${'</div>'.repeat(5)}</section>`
    const whole = page('', `<main><h1>Ferry strike ends</h1>${section('Oslo', 12)}${section('Narvik', 8)}</main>`)
    expect(readHtml(whole, {}).report.text).toContain('owners of Narvik')
    const others = ['Oslo', 'Bergen', 'Tromsø', 'Narvik', 'Molde'].map(
      (town) => `<div class="card"><div><a href="/${town}">Owners in ${town} ask for a law</a></div>${said(town, 1)}</div>`,
    )
    const {text} = readHtml(page('', `<main><article><h1>Ferry strike ends</h1>${said('ferries', 8)}</article>${others.join('')}</main>`), {}).report
    expect(text).toContain('owners of ferries')
    expect(text).not.toContain('owners of Molde')
  })
})
