import type {Act} from '../../../lexicon/act.ts'
import {acts} from '../../../lexicon/acts.ts'
import {furtherActs} from '../../../lexicon/further-acts.ts'
import {nounClasses} from '../../../lexicon/noun-classes.ts'

/** One way of telling an act: `launch =ATTACK`, `call for =release`, `easing of =SANCTION`. */
export type ActPattern = {
  readonly act: Act
  readonly lemma: string
  /** `step_down`: the particle. */
  readonly particle?: string
  /** Of a noun: the words before it, `air` of `air strike`. */
  readonly modifier?: string
  readonly preposition?: string
  readonly objects?: ReadonlySet<string>
}

const prepositions = new Set(
  'of for on against to from with in over at by into upon between toward towards as through outside behind alongside about after out off not be around before'.split(
    ' ',
  ),
)

/** `hold =MEETING` → lemma hold, objects meeting, summit … */
function verbPattern(act: Act, text: string): ActPattern {
  const [head = '', ...rest] = text.split(' ')
  const [lemma = '', ...particle] = head.split('_')
  return {act, lemma, ...(particle.length ? {particle: particle.join('_')} : {}), ...tail(rest)}
}

/** `mortar attack` → lemma attack, modifier mortar; `easing of =SANCTION` → lemma easing, preposition of. */
function nounPattern(act: Act, text: string): ActPattern {
  const words = text.split(' ')
  const at = words.findIndex((word, index) => index > 0 && (prepositions.has(word) || word.startsWith('=')))
  const name = at < 0 ? words : words.slice(0, at)
  const modifier = name.slice(0, -1).join(' ')
  return {act, lemma: name.at(-1) ?? '', ...(modifier ? {modifier} : {}), ...tail(at < 0 ? [] : words.slice(at))}
}

function tail(words: readonly string[]): {preposition?: string; objects?: ReadonlySet<string>} {
  const object = words.find((word) => word.startsWith('='))
  const preposition = words.find((word) => !word.startsWith('='))
  return {...(preposition ? {preposition} : {}), ...(object ? {objects: objectsOf(object.slice(1))} : {})}
}

function objectsOf(text: string): ReadonlySet<string> {
  return new Set(text.split('|').flatMap((word) => nounClasses[word]?.split(' ') ?? word.replaceAll('_', ' ')))
}

type Patterns = ReadonlyMap<string, readonly ActPattern[]>

function byLemma(pick: (act: Act) => readonly (string | undefined)[], read: (act: Act, text: string) => ActPattern): Patterns {
  const patterns = new Map<string, ActPattern[]>()
  for (const act of acts)
    for (const text of pick(act)
      .flatMap((list) => list?.split(';') ?? [])
      .filter((part) => part.trim())) {
      const pattern = read(act, text.trim())
      const list = patterns.get(pattern.lemma)
      if (list) list.push(pattern)
      else patterns.set(pattern.lemma, [pattern])
    }
  for (const list of patterns.values()) list.sort((left, right) => exactness(right) - exactness(left))
  return patterns
}

// The more a pattern asks for, the sooner it is tried; among equals the order of the lexicon holds.
function exactness({particle, preposition, objects, modifier}: ActPattern): number {
  return (particle ? 4 : 0) + (objects ? 3 : 0) + (preposition ? 2 : 0) + (modifier ? 3 : 0)
}

/** Lemma of a verb → its patterns, the most exact first. */
export const verbPatterns = byLemma((act) => [act.verbs], verbPattern)

/** Lemma of a noun → its patterns, the most exact first. */
export const nounPatterns = byLemma((act) => [act.nouns], nounPattern)

/** The same with the further patterns, which tell events but no code of a pair. */
export const toldVerbs = byLemma((act) => [act.verbs, furtherActs[act.act]?.verbs], verbPattern)

/** The same of nouns. */
export const toldNouns = byLemma((act) => [act.nouns, furtherActs[act.act]?.nouns], nounPattern)

/** What stands around a verb or noun, as lemmas. */
export type ActFrame = {
  readonly lemma: string
  readonly particles: readonly string[]
  /** Heads of the objects, of a passive the subjects. */
  readonly objects: readonly string[]
  /** Preposition → heads of the nouns that it ties on. */
  readonly obliques: ReadonlyMap<string, readonly string[]>
  /** Of a noun: the words that stand before it. */
  readonly modifiers: readonly string[]
}

/** The most exact pattern of the lemma that fits the frame. */
export function patternOf(patterns: Patterns, frame: ActFrame): ActPattern | undefined {
  return patterns.get(frame.lemma)?.find((pattern) => fits(pattern, frame))
}

function fits({particle, preposition, objects, modifier}: ActPattern, frame: ActFrame): boolean {
  if (particle && !frame.particles.includes(particle)) return false
  if (modifier && !modifier.split(' ').every((word) => frame.modifiers.includes(word))) return false
  if (!preposition) return !objects || frame.objects.some((object) => objects.has(object))
  const tied = frame.obliques.get(preposition)
  if (!tied) return false
  // “take_in =DRILL” and “provide with =AID”: the class is of the noun after the preposition; “protect from” asks for none.
  return !objects || tied.some((object) => objects.has(object)) || frame.objects.some((object) => objects.has(object))
}
