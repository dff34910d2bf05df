import type {Parse} from '../../model/parse.ts'
import type {Saying} from './saying.ts'

/** “Officials said the bridge was closed | and police said …”: who says the next thing is no part of what is said before. */
export function cutAtNext(parse: Parse, sayings: readonly Saying[]): Saying[] {
  return sayings.map((saying) => {
    const last = saying.content.at(-1)!
    const next = sayings.find(({source, cue, sentence, token}) => {
      if (!source || !cue || sentence !== saying.sentence || token <= saying.token) return false
      return source.start > last.start && source.end === last.end && cue.start >= last.end
    })
    if (!next) return saying
    const end = endBefore(parse.report.text, last.start, next.source!.start)
    if (end <= last.start) return saying
    const [first, ...more] = saying.content.with(-1, {start: last.start, end})
    return {...saying, content: [first!, ...more]}
  })
}

// Without the “and”, “but” or comma that leads on.
function endBefore(text: string, from: number, to: number): number {
  return from + text.slice(from, to).replace(/[\s,;]*(?:\b(?:and|but|while|as)\s*)?$/u, '').length
}
