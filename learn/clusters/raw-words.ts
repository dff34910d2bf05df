import {clusterKey} from '../../src/parse/clusters/cluster-key.ts'

// Longest first: abbreviations with points, words with the clitics cut off later, numbers, runs of one mark.
const pieces =
  /(?:\p{Lu}\.){2,}|(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sgt|Sen|Rep|Gov|St|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|vs)\.|[\p{L}\p{M}\d]+(?:['’.,](?=[\p{L}\p{M}\d])[\p{L}\p{M}\d]+)*|\.\.\.+|--+|\S/gu

const clitics = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m|S))$/

const ends = new Set(['.', '!', '?'])

/** Words of a raw text in the manner of Universal Dependencies, sentence after sentence, keyed as the clusters are. */
export function rawSentences(text: string): string[][] {
  const sentences: string[][] = []
  for (const paragraph of text.split(/\n+/)) {
    let sentence: string[] = []
    for (const [piece] of paragraph.matchAll(pieces)) {
      const cut = clitics.exec(piece)
      if (cut) sentence.push(clusterKey(cut[1]!), clusterKey(cut[2]!))
      else sentence.push(clusterKey(piece))
      if (!ends.has(piece)) continue
      sentences.push(sentence)
      sentence = []
    }
    if (sentence.length > 0) sentences.push(sentence)
  }
  return sentences
}
