import {parseHTML} from 'linkedom'
import {withoutCode} from './without-code.ts'

/** A page as a document that has a head and a body, whatever its markup lacks. */
export function parsePage(markup: string): Document {
  const html = withoutCode(markup)
  const {document} = parseHTML(/<html/i.test(html) ? html : `<html><head></head><body>${html}</body></html>`)
  return isWhole(document)
    ? (document as unknown as Document)
    : (parseHTML(`<html><head></head><body>${withoutFrame(html)}</body></html>`).document as unknown as Document)
}

function isWhole({documentElement}: {readonly documentElement: unknown}): boolean {
  const root = documentElement as Element | null
  return root !== null && root.nodeName.toUpperCase() === 'HTML' && [...root.children].some(({nodeName}) => nodeName.toUpperCase() === 'BODY')
}

// Tags of the frame that stand anywhere but around the page.
function withoutFrame(html: string): string {
  return html.replace(/<!doctype[^>]*>|<\/?(?:html|head|body)(?:\s[^>]*)?>/gi, '')
}
