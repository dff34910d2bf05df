import type {Block, BlockKind} from '../model/report.ts'

/** What a reader sees as one piece: its kind and its words, white space folded. */
export type Piece = {readonly kind: BlockKind; readonly words: string}

/** Pieces of a marked-up document as one text with a blank line between them, and the blocks in it. */
export function joinPieces(given: readonly Piece[]): {text: string; blocks: Block[]} {
  const pieces = given.map(({kind, words}) => ({kind, words: words.trim()})).filter(({words}) => words !== '')
  const blocks: Block[] = []
  const words: string[] = []
  let at = 0
  for (const piece of pieces) {
    blocks.push({kind: piece.kind, start: at, end: at + piece.words.length})
    words.push(piece.words)
    at += piece.words.length + 2
  }
  return {text: words.join('\n\n'), blocks}
}
