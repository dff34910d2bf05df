import {likeness, type StoryVector} from './story-vector.ts'

/** “like “Ship hits bridge” (openings 41 %, names 38 %): both have duisburg, rhine, ship”. */
export function whyAlike(left: StoryVector, right: StoryVector, title: string): string {
  const percent = (share: number) => `${Math.round(100 * share)} %`
  const shared = [...left.opening]
    .map(([word, weight]) => ({word, weight: weight * (right.opening.get(word) ?? 0)}))
    .filter(({weight}) => weight > 0)
    .sort((one, other) => other.weight - one.weight || (one.word < other.word ? -1 : 1))
    .slice(0, 4)
  const words = shared.length > 0 ? `both have ${shared.map(({word}) => word).join(', ')}` : 'their openings share no word'
  return `like “${title}” (openings ${percent(likeness(left.opening, right.opening))}, names ${percent(likeness(left.names, right.names))}): ${words}`
}
