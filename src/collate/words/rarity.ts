import {readWeights} from '../../weights/weights-file.ts'

/** Counts up whenever `stemWord` changes. */
export const wordsVersion = 1

export type WordsHeader = {readonly reports: number; readonly words: string}

let known: {unseen: number; rarities: Map<string, number>} | undefined

function background() {
  if (known) return known
  const {header, sections} = readWeights<WordsHeader>('words', wordsVersion)
  const rarity = (count: number) => Math.log((header.reports + 1) / (count + 0.5))
  const rarities = new Map(header.words.split(' ').map((word, index) => [word, rarity(sections['counts']![index]!)]))
  known = {unseen: rarity(0.5), rarities}
  return known
}

/** How rare a stem is in news: 0 for one that is everywhere, about 9 for one never seen in the nine thousand reports that were counted. */
export function rarityOf(stem: string): number {
  const {unseen, rarities} = background()
  return rarities.get(stem) ?? unseen
}
