import type {Report} from '../../src/model/report.ts'

// The usual first try: plain words, TF-IDF over the whole batch, one pass in order of publication, join the first centroid above .3.
const joinAt = 0.3

type Centroid = {readonly members: string[]; readonly sums: Map<string, number>}

/** The baseline that the stream is compared with. */
export function naiveStories(reports: readonly Report[]): string[][] {
  const ordered = [...reports].sort((left, right) => ((left.published?.value ?? '9') < (right.published?.value ?? '9') ? -1 : 1))
  const bags = ordered.map((report) => `${report.title} ${report.text}`.toLowerCase().match(/[a-z0-9]+/g) ?? [])
  const seenIn = new Map<string, number>()
  for (const bag of bags) for (const word of new Set(bag)) seenIn.set(word, (seenIn.get(word) ?? 0) + 1)
  const stories: Centroid[] = []
  for (const [index, bag] of bags.entries()) {
    const vector = new Map<string, number>()
    for (const word of bag) vector.set(word, (vector.get(word) ?? 0) + Math.log(ordered.length / seenIn.get(word)!))
    const scored = stories.map((story) => ({story, score: cosine(vector, story.sums)})).sort((left, right) => right.score - left.score)
    const home = scored[0] && scored[0].score > joinAt ? scored[0].story : {members: [], sums: new Map<string, number>()}
    if (home.members.length === 0) stories.push(home)
    home.members.push(ordered[index]!.id)
    for (const [word, weight] of vector) home.sums.set(word, (home.sums.get(word) ?? 0) + weight)
  }
  return stories.map(({members}) => members)
}

function cosine(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  let dot = 0
  for (const [word, weight] of left) dot += weight * (right.get(word) ?? 0)
  const norm = (vector: ReadonlyMap<string, number>) => Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0))
  return dot / (norm(left) * norm(right) || 1)
}
