import type {StatementKind} from '../../src/model/statement.ts'

/** A stretch that lies over a text: a statement's words, or a copied passage. */
export type Layer = {readonly start: number; readonly end: number; readonly id: string; readonly kind: StatementKind | 'copied'}

/** A piece of text over all of which the same layers lie. */
export type Piece = {readonly start: number; readonly end: number; readonly layers: readonly Layer[]}

/** Cuts a stretch where a layer begins or ends. */
export function textPieces(start: number, end: number, layers: readonly Layer[]): Piece[] {
  const over = layers.filter((layer) => layer.start < end && layer.end > start)
  const cuts = [...new Set([start, end, ...over.flatMap((layer) => [layer.start, layer.end])])]
    .filter((at) => at >= start && at <= end)
    .sort((left, right) => left - right)
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index]!
    return {start: from, end: to, layers: over.filter((layer) => layer.start <= from && layer.end >= to)}
  })
}
