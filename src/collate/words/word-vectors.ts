import {readWeights} from '../../weights/weights-file.ts'

/** Counts up whenever `stemWord` or the file changes. */
export const vectorsVersion = 1

export type VectorsHeader = {readonly size: number; readonly words: string}

let known: {size: number; rows: Map<string, number>; values: Int8Array} | undefined

function vectors() {
  if (known) return known
  const {header, sections} = readWeights<VectorsHeader>('vectors', vectorsVersion)
  const rows = new Map(header.words.split(' ').map((word, row) => [word, row]))
  known = {size: header.size, rows, values: sections['vectors'] as Int8Array}
  return known
}

/** How alike the company is that two stems keep in the news, -1 to 1: “shoot”, “gun” high, “shoot”, “tax” about 0; undefined where one is not known. */
export function companyOf(left: string, right: string): number | undefined {
  const {size, rows, values} = vectors()
  const [one, other] = [rows.get(left), rows.get(right)]
  if (one === undefined || other === undefined) return undefined
  let [dot, first, second] = [0, 0, 0]
  for (let k = 0; k < size; k++) {
    const [a, b] = [values[one * size + k]!, values[other * size + k]!]
    dot += a * b
    first += a * a
    second += b * b
  }
  return dot / (Math.sqrt(first * second) || 1)
}
