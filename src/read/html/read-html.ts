import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import type {Problem} from '../../model/problem.ts'
import type {Report} from '../../model/report.ts'
import type {Given} from '../given.ts'
import {joinPieces} from '../join-pieces.ts'
import {makeReport} from '../make-report.ts'
import {blocksOf} from './html-blocks.ts'
import {pageFacts} from './page-facts.ts'

/** A report of a web page: the article without what surrounds it; title, outlet, date and author from the page's own statements about itself. */
export function readHtml(html: string, given: Given): {report: Report; problems: Problem[]} {
  const {document} = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const found = pageFacts(document as unknown as Document)
  const article = new Readability(document as unknown as Document, {charThreshold: 200}).parse()
  const pieces = blocksOf(article?.content ?? html)
  const title = given.title ?? found.title ?? article?.title ?? undefined
  const {text, blocks} = joinPieces(title && pieces[0]?.words !== title ? [{kind: 'title', words: title}, ...pieces] : pieces)
  const problems: Problem[] = article
    ? []
    : [{code: 'no-article', message: `no article was found in ${given.file ?? 'the page'}; all of its text is kept`, source: given.file ?? ''}]
  return {report: makeReport(text, blocks, {given, found: {...found, ...(title && {title})}}), problems}
}
