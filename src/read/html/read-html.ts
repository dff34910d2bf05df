import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import type {Problem} from '../../model/problem.ts'
import type {Report} from '../../model/report.ts'
import type {Given} from '../given.ts'
import {joinPieces, type Piece} from '../join-pieces.ts'
import {makeReport} from '../make-report.ts'
import {withoutDross} from './dross.ts'
import {blocksOf} from './html-blocks.ts'
import {pageFacts} from './page-facts.ts'

/** A report of a web page: the article without what surrounds it; title, outlet, date and author from the page's own statements about itself. */
export function readHtml(html: string, given: Given): {report: Report; problems: Problem[]} {
  const {document} = parseHTML(/<html/i.test(html) ? html : `<html><body>${html}</body></html>`)
  const found = pageFacts(document as unknown as Document)
  const article = new Readability<Node>(document as unknown as Document, {charThreshold: 200, serializer: (node) => node}).parse()
  const title = given.title ?? found.title ?? article?.title ?? undefined
  const {text, blocks} = joinPieces([
    ...headOf(title, found.standfirst),
    ...bodyOf(article?.content ?? (parseHTML(html).document as unknown as Node), [title, found.standfirst]),
  ])
  const problems: Problem[] = article
    ? []
    : [{code: 'no-article', message: `no article was found in ${given.file ?? 'the page'}; all of its text is kept`, source: given.file ?? ''}]
  return {report: makeReport(text, blocks, {given, found: {...found, ...(title && {title})}}), problems}
}

function headOf(title: string | undefined, standfirst: string | undefined): Piece[] {
  return [...(title ? [{kind: 'title' as const, words: title}] : []), ...(standfirst ? [{kind: 'standfirst' as const, words: standfirst}] : [])]
}

function bodyOf(root: Node, heads: readonly (string | undefined)[]): Piece[] {
  const pieces = blocksOf(root).flatMap((piece) => {
    const kept = withoutDross(piece.kind === 'title' ? {...piece, kind: 'heading'} : piece)
    return kept && !heads.includes(kept.words) ? [kept] : []
  })
  // A heading under which nothing is left stands over what was thrown away.
  return pieces.filter(({kind}, index) => kind !== 'heading' || pieces.slice(index + 1).some((later) => later.kind === 'paragraph' || later.kind === 'list'))
}
