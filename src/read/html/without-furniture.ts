import {datesIn} from '../dates-in.ts'
import type {Block} from './html-blocks.ts'

/** The pieces of an article without what its place or its repetition shows to be no part of the text: runs of links to other articles, lines that come again and again, labels and dates over the first paragraph. Cells of tables that are no sentences are kept beside the text, as captions are. */
export function withoutFurniture(pieces: readonly Block[]): Block[] {
  const counts = new Map<string, number>()
  for (const {words} of pieces) counts.set(words, (counts.get(words) ?? 0) + 1)
  const first = pieces.findIndex(isSentence)
  const left = pieces.flatMap((piece, index) => {
    if (isTeaser(piece) && (isTeaser(pieces[index - 1]) || isTeaser(pieces[index + 1]))) return []
    if (counts.get(piece.words)! >= oftenEnough && isByRote(piece)) return []
    if (index < first && (isLabel(piece) || isDated(piece))) return []
    return piece.isCell && wordsIn(piece) <= mostInCell && !isSentence(piece) ? [{...piece, kind: 'caption' as const}] : [piece]
  })
  // A page of nothing but links is a list of links.
  return left.length > 0 ? left : [...pieces]
}

// “Buying options”, “www.shop.example”: what a page prints three times it prints by rote.
const oftenEnough = 3
const fewWords = 8

// “No.” is an answer, however often it is given.
function isByRote(piece: Block): boolean {
  return piece.kind !== 'heading' && !piece.isCell && wordsIn(piece) <= fewWords && !/[.!?…]["”’»)]*$/.test(piece.words)
}

const mostInCell = 12
const mostInDateLine = 16

// A link alone in its line leads away; two in a row are a box. A quotation or a heading may be linked as a whole.
function isTeaser(piece: Block | undefined): boolean {
  return piece?.isLink === true && !piece.isQuoted && !piece.isCell && (piece.kind === 'list' || piece.kind === 'paragraph')
}

// “Culture”, “5 min read” over the first paragraph; what ends in a sign opens a letter (“Dear reader,”) or a list.
function isLabel(piece: Block): boolean {
  return piece.kind !== 'heading' && piece.kind !== 'title' && wordsIn(piece) <= 3 && /[\p{L}\p{N}]$/u.test(piece.words)
}

// “Published: 09:09 GMT, 22 December 2031 | Updated …”, “Dec 21, 2031 | By”: when, over what.
function isDated(piece: Block): boolean {
  return piece.kind !== 'heading' && wordsIn(piece) <= mostInDateLine && !isSentence(piece) && datesIn(piece.words).length > 0
}

function isSentence(piece: Block): boolean {
  return wordsIn(piece) >= 6 && /[.!?…。؟।]["”’»)\]]*$/u.test(piece.words)
}

function wordsIn({words}: Block): number {
  return words.split(' ').length
}
