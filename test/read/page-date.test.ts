import {describe, expect, it} from 'vitest'
import {readHtml} from '../../src/read/html/read-html.ts'

const body = '<p>The ferry crews went back to work on Monday, the union said. The owners had talked for nine days in a hotel near the harbour.</p>'.repeat(5)
const dateOf = (head: string, line: string, {lang = 'en', above = ''} = {}) =>
  readHtml(
    `<!doctype html><html lang="${lang}"><head>${head}</head><body>${above}<article><h1>Ferry strike ends</h1>${line}${body}</article></body></html>`,
    {},
  ).report.published

const linked = (json: string) => `<script type="application/ld+json">${json}</script>`
const told = '<meta property="article:published_time" content="2031-06-03T22:00:00Z">'
const changed = '<meta property="article:modified_time" content="2031-06-05T08:00:00Z">'

describe('the date of a page', () => {
  it('is when it was published, however the page goes on to tell of changes', () => {
    expect(dateOf(told + changed, '')).toEqual({value: '2031-06-03T22:00:00Z', how: 'open-graph'})
    expect(dateOf(told + changed, '<div>Published 3 June 2031, updated 5 June 2031</div>')?.value).toBe('2031-06-03T22:00:00Z')
  })

  it('is that of its last change where it shows readers no other', () => {
    expect(dateOf(told + changed, '<div>Last updated: June 5, 2031, 10:00</div>')?.value).toBe('2031-06-05T08:00:00Z')
    expect(dateOf(told + changed, '<p>The two ships had met on 5 June 2031 in the harbour of Bergen, the owners told the court.</p>')?.value).toBe(
      '2031-06-03T22:00:00Z',
    )
  })

  it('is found in JSON-LD that is broken, and in that of a page or a video', () => {
    expect(dateOf(linked('{"@type": "NewsArticle", "name": ""Strike", "datePublished": "2031-06-03"}'), '')?.value).toBe('2031-06-03')
    expect(dateOf(linked('{"@type": "NewsArticle", "headline": "Ferry\nstrike", "datePublished": "2031-06-03"}'), '')?.value).toBe('2031-06-03')
    expect(dateOf(linked('{"@graph": [{"@type": "WebPage", "datePublished": "2031-06-03"}]}'), '')?.value).toBe('2031-06-03')
    expect(dateOf(linked('{"@type": "Person", "datePublished": "2031-06-03"}'), '')).toBeUndefined()
  })

  it('is the line about the title, in the language of the page, before any in a list beside the article', () => {
    const list = '<ul><li><time datetime="2031-07-09">9 July</time> <a href="/a">Owners ask for a law</a></li></ul>'
    expect(dateOf('', '<div>Publicado el 3 de junio de 2031</div>', {lang: 'es', above: list})).toEqual({value: '2031-06-03', how: 'text'})
    expect(dateOf('', '<small><time datetime="2031-06-03T10:00:00Z">today</time></small>', {above: list})?.value).toBe('2031-06-03T10:00:00Z')
    expect(dateOf('', '<div>04/06/2031</div>', {lang: 'en-GB'})?.value).toBe('2031-06-04')
    expect(dateOf('', '<div>04/06/2031</div>')).toBeUndefined()
  })

  it('is in the address where nothing else tells it', () => {
    const canonical = (path: string) => `<link rel="canonical" href="https://fjord.example${path}">`
    for (const path of ['/2031/06/03/strike', '/strike-20310603.html', '/2031/jun/3/strike', '/2031-06-03-strike'])
      expect(dateOf(canonical(path), '')).toEqual({value: '2031-06-03', how: 'url'})
    expect(dateOf(canonical('/strike-20319999'), '')).toBeUndefined()
  })

  it('does not hang on where the machine stands', () => {
    expect(dateOf('<meta name="date" content="March 1, 2031">', '')?.value).toBe('2031-03-01')
    expect(dateOf('<meta name="date" content="Fri, 01 Mar 2030 23:05:00 GMT">', '')?.value).toBe('2030-03-01')
  })
})
