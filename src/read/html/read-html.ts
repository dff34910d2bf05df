import {Readability} from '@mozilla/readability'
import type {Problem} from '../../model/problem.ts'
import type {Report} from '../../model/report.ts'
import type {Given} from '../given.ts'
import {joinPieces, type Piece} from '../join-pieces.ts'
import {makeReport} from '../make-report.ts'
import {declaredBody} from './declared-body.ts'
import {denseContainer} from './dense-container.ts'
import {withoutDross} from './dross.ts'
import {type Block, blocksOf} from './html-blocks.ts'
import {isTooDeep} from './is-too-deep.ts'
import {pageFacts} from './page-facts.ts'
import {parsePage} from './parse-page.ts'
import {withoutBoxes} from './without-boxes.ts'
import {withoutFurniture} from './without-furniture.ts'

/** A report of a web page: the article without what surrounds it; title, outlet, date and author from the page's own statements about itself. */
export function readHtml(html: string, given: Given): {report: Report; problems: Problem[]} {
  const page = parsePage(html)
  const {declared, ...found} = pageFacts(page, given.url)
  withoutBoxes(page)
  const pieces = articlePieces(page, declared)
  const title = given.title ?? found.title
  const {text, blocks} = joinPieces([...headOf(title, found.standfirst), ...withoutHeads(pieces ?? blocksOf(parsePage(html)), [title, found.standfirst])])
  const problems: Problem[] = pieces
    ? []
    : [{code: 'no-article', message: `no article was found in ${given.file ?? 'the page'}; all of its text is kept`, source: given.file ?? ''}]
  return {report: makeReport(text, blocks, {given, found: {...found, ...(title && {title})}}), problems}
}

function headOf(title: string | undefined, standfirst: string | undefined): Piece[] {
  return [...(title ? [{kind: 'title' as const, words: title}] : []), ...(standfirst ? [{kind: 'standfirst' as const, words: standfirst}] : [])]
}

// What the page declares as its body wins, unless that is the beginning only; then what Readability finds, unless that is a small part of the page's running text.
function articlePieces(page: Document, declared: string | undefined): Block[] | undefined {
  const dense = page.body && denseContainer(page.body)
  const body = declared === undefined || !page.body ? undefined : declaredBody(blocksOf(page.body), declared)
  if (body && lengthOf(body) >= (dense?.size ?? 0) * leastDeclared) return body
  const denser = dense && {pieces: blocksOf(dense.node), size: dense.size}
  const article = isTooDeep(page) ? null : readable(page)
  const part = denser && leadsAway(denser.pieces) ? smallPart : goodPart
  if (denser && denser.size > leastRunning && (article?.length ?? 0) < denser.size * part) return denser.pieces
  return article?.content ? blocksOf(article.content) : undefined
}

// Readability takes a page for granted that is built as browsers build it, and throws where a broken one is not: then it found no article.
function readable(page: Document): {readonly content?: Node | null | undefined; readonly length?: number | null | undefined} | null {
  try {
    return new Readability<Node>(page, {charThreshold: 200, keepClasses: true, serializer: (node) => node}).parse()
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

// An article of under 1,500 characters is too short to tell its container from the boxes around it.
const leastRunning = 1500
const smallPart = 0.4
// An article in sections of their own: Readability takes one of them.
const goodPart = 0.7

// Five links in lines of their own, as long as headlines, are five other articles.
function leadsAway(pieces: readonly Block[]): boolean {
  return pieces.filter(({words, isLink}) => isLink && words.split(' ').length >= 4).length >= 5
}

// Of 22 pages that declare a body, 21 declare nearly what they show (.77 of the running text and more); one declares its introduction, a twentieth.
const leastDeclared = 0.25

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, {words}) => sum + words.length, 0)
}

function withoutHeads(all: readonly Block[], heads: readonly (string | undefined)[]): Piece[] {
  const pieces = withoutFurniture(all).flatMap((piece) => {
    const kept = withoutDross(piece.kind === 'title' ? {...piece, kind: 'heading'} : piece)
    return kept && !heads.includes(kept.words) ? [kept] : []
  })
  // A heading under which nothing is left stands over what was thrown away.
  const last = pieces.findLastIndex(({kind}) => kind === 'paragraph' || kind === 'list')
  return pieces.filter(({kind}, index) => kind !== 'heading' || index < last)
}
