import {StoryIndex} from '../../src/collate/stories/story-index.ts'
import {storyVector} from '../../src/collate/stories/story-vector.ts'

/** `count` texts spread over the list, each with the text that is most like it: another report on the same matter, or nearly. */
export function neighbours(texts: readonly string[], count: number): [number, number][] {
  const vectors = texts.map((text, index) => storyVector({id: String(index), title: text.slice(0, text.indexOf('\n')), text}))
  const index = new StoryIndex()
  for (const vector of vectors) index.add(vector)
  const step = Math.max(1, Math.floor(texts.length / count))
  const chosen = [...texts.keys()].filter((number) => number % step === 0).slice(0, count)
  return chosen.flatMap((number) => {
    const other = index.near(vectors[number]!).find((near) => near !== number)
    return other === undefined ? [] : [[number, other] as [number, number]]
  })
}
