import {formTrait} from '../../src/parse/names/forms.ts'
import type {Lesson} from './lesson.ts'

/** Words without a capital or digit that stand in names, and those that are names by themselves (once in ten of their uses at least), by hash of the form. */
export function innerWords(lessons: readonly Lesson[]): {beside: Int32Array; alone: Int32Array} {
  const uses = new Map<number, {all: number; inside: number; alone: number}>()
  for (const {marked, seen} of lessons)
    for (const [number, {stretches}] of marked.sentences.entries()) {
      const {ids} = seen.sentences[number]!
      const isWeak = (at: number): boolean => (seen.forms.traits[ids[at]!]! & formTrait.strong) === 0
      const countAt = (at: number) => {
        const form = seen.forms.plain[ids[at]!]!
        const found = uses.get(form) ?? {all: 0, inside: 0, alone: 0}
        uses.set(form, found)
        return found
      }
      for (let at = 0; at < ids.length; at++) if (isWeak(at)) countAt(at).all++
      for (const {from, to} of stretches) {
        const weak = Array.from({length: to - from}, (_, offset) => from + offset).filter(isWeak)
        for (const at of weak) {
          const count = countAt(at)
          count.inside++
          if (weak.length === to - from) count.alone++
        }
      }
    }
  const chosen = (is: (count: {all: number; inside: number; alone: number}) => boolean): Int32Array =>
    Int32Array.from([...uses].filter(([, count]) => is(count)).map(([form]) => form)).sort()
  return {beside: chosen(({inside}) => inside >= 1), alone: chosen(({all, alone}) => alone > 0 && alone >= all / 10)}
}
