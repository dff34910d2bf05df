import type {Clusters} from '../../src/parse/clusters/clusters.ts'
import {bestTag} from '../../src/parse/tags/predict-tags.ts'
import {tagFeatureCount, tagFeatures} from '../../src/parse/tags/tag-features.ts'
import {placeOf, type TagHeader, type TagModel, tagModel} from '../../src/parse/tags/tag-model.ts'
import type {ConlluSentence} from '../../src/read/conllu.ts'
import {seeded, shuffle} from '../random.ts'

export type TaggerOptions = {readonly epochs: number; readonly bits: number; readonly clusters: Clusters; readonly say: (text: string) => void}

// A word seen this often has shown all its tags.
const frequent = 20

/** An averaged perceptron over joint tags, and the tags that frequent words were seen with. */
export function trainTagger(
  sentences: readonly ConlluSentence[],
  {epochs, bits, clusters, say}: TaggerOptions,
): {model: TagModel; lexicon: Map<string, number[]>} {
  const {header, lexicon} = inventory(sentences, bits)
  const weights = new Float32Array(1 << bits)
  const sums = new Float64Array(1 << bits)
  const model = tagModel(header, weights, lexicon, clusters)
  const numbers = new Map(header.tags.map((tag, number) => [tag, number]))
  const examples = sentences.map(({words}) => ({
    words: words.map(({form}) => model.see(form)),
    gold: words.map(({upos, xpos}) => numbers.get(`${upos}/${xpos}`) ?? -1),
  }))
  const random = seeded(7)
  const features = new Int32Array(tagFeatureCount)
  const shift = 32 - bits
  const edge = header.tags.length
  let step = 1
  const update = (tag: number, by: number) => {
    for (let slot = 0; slot < tagFeatureCount; slot++) {
      const place = placeOf(features[slot]!, tag, shift)
      weights[place]! += by
      sums[place]! += by * step
    }
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0
    for (const {words, gold} of shuffle(examples, random)) {
      let tag1 = edge
      let tag2 = edge
      for (let at = 0; at < words.length; at++) {
        const {candidates} = words[at]!
        let guess = candidates[0]!
        if (candidates.length > 1) {
          step++
          tagFeatures(words, at, tag1, tag2, model.edge, features)
          guess = bestTag(weights, candidates, shift, features)
          if (guess !== gold[at] && candidates.includes(gold[at]!)) {
            wrong++
            update(gold[at]!, 1)
            update(guess, -1)
          }
        }
        tag2 = tag1
        tag1 = guess
      }
    }
    say(`tagger epoch ${epoch + 1}: ${wrong} wrong`)
  }
  for (let place = 0; place < weights.length; place++) weights[place]! -= sums[place]! / step
  return {model, lexicon}
}

function inventory(sentences: readonly ConlluSentence[], bits: number): {header: TagHeader; lexicon: Map<string, number[]>} {
  const counts = new Map<string, number>()
  const byWord = new Map<string, Map<string, number>>()
  const kinds = new Map<string, Set<string>>()
  for (const {words} of sentences)
    for (const {form, upos, xpos} of words) {
      const tag = `${upos}/${xpos}`
      counts.set(tag, (counts.get(tag) ?? 0) + 1)
      kinds.set(tag, (kinds.get(tag) ?? new Set()).add(form.toLowerCase()))
      const seen = byWord.get(form) ?? new Map<string, number>()
      byWord.set(form, seen.set(tag, (seen.get(tag) ?? 0) + 1))
    }
  const tags = [...counts]
    .filter(([, count]) => count >= 4)
    .sort(([left, many], [right, more]) => more - many || (left < right ? -1 : 1))
    .map(([tag]) => tag)
  const numbers = new Map(tags.map((tag, number) => [tag, number]))
  // Open: shown by forty different words or more.
  const open = tags.map((_, number) => number).filter((number) => kinds.get(tags[number]!)!.size >= 40)
  const lexicon = new Map<string, number[]>()
  for (const [word, seen] of [...byWord].sort(([left], [right]) => (left < right ? -1 : 1))) {
    const total = [...seen.values()].reduce((sum, count) => sum + count, 0)
    const known = [...seen.keys()].flatMap((tag) => numbers.get(tag) ?? []).sort((left, right) => left - right)
    if (total >= frequent && known.length > 0) lexicon.set(word, known)
    else if (known.length > 0 && known.some((number) => !open.includes(number)))
      lexicon.set(
        word,
        [...new Set([...open, ...known])].sort((left, right) => left - right),
      )
  }
  return {header: {tags, open, bits}, lexicon}
}
