import type {Saying} from './saying.ts'

/** “According to rumours that leak from …, Y” is one saying, though “rumours” brings Y in too: of two with the same content, the one whose source holds the other's cue. */
export function oneOfEach(sayings: readonly Saying[]): Saying[] {
  const byEnd = new Map<number, Saying[]>()
  for (const saying of sayings) {
    const {end} = saying.content.at(-1)!
    byEnd.set(end, [...(byEnd.get(end) ?? []), saying])
  }
  return sayings.filter((saying) => !(byEnd.get(saying.content.at(-1)!.end) ?? []).some((other) => other !== saying && isInside(saying, other)))
}

function isInside({cue}: Saying, {source}: Saying): boolean {
  return cue !== undefined && source !== undefined && source.start <= cue.start && cue.end <= source.end
}
