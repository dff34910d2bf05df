import {readWeights} from '../../weights/weights-file.ts'

/** Counts up whenever `stemWord` changes. */
export const wordsVersion = 1

export type WordsHeader = {readonly reports: number; readonly words: string}

let known: {reports: number; counts: Map<string, number>} | undefined

function background() {
  if (known) return known
  const {header, sections} = readWeights<WordsHeader>('words', wordsVersion)
  const counts = new Map<string, number>()
  for (const [index, word] of header.words.split(' ').entries()) counts.set(word, sections['counts']![index]!)
  known = {reports: header.reports, counts}
  return known
}

/** How rare a stem is in news: 0 for one that is everywhere, about 9 for one never seen in the nine thousand reports that were counted. */
export function rarityOf(stem: string): number {
  const {reports, counts} = background()
  return Math.log((reports + 1) / ((counts.get(stem) ?? 0.5) + 0.5))
}
