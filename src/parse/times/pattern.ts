import type {Lexeme} from '../../text/lexemes.ts'
import {type Class, classes} from './classes.ts'

/** What the named parts of a pattern held: numbers (`Month` → 2) and words (`Unit` → `day`). */
export type Captures = {readonly n: Record<string, number>; readonly w: Record<string, string>}

type Part = {
  readonly name: string
  readonly isOptional: boolean
  readonly isOutside: boolean
  readonly words?: ReadonlySet<string>
  readonly class?: Class
}

/** A pattern made ready: its parts in order, and the words or kinds that it can begin with. */
export type Pattern = {readonly parts: readonly Part[]; readonly starts: ReadonlySet<string>}

export type PatternMatch = {readonly from: number; readonly to: number; readonly captures: Captures}

/**
 * `Weekday ,? Month Day` → parts. Capitalised names are classes; other words are literals, `a|b` either of them;
 * `?` is optional; `(x y / z)` groups, with `?` after it too; `name=Class` names a capture; `[until]` must stand there but is not in the span.
 */
export function patternsOf(source: string): Pattern[] {
  return expanded(source).map((text) => {
    const parts = text.trim().split(/\s+/).map(partOf)
    return {parts, starts: startsOf(parts)}
  })
}

// “(a b)? c” → “a b c”, “c”.
function expanded(source: string): string[] {
  const group = /\(([^()]*)\)(\?)?/.exec(source)
  if (!group) return [source]
  const before = source.slice(0, group.index)
  const after = source.slice(group.index + group[0].length)
  const choices = [...group[1]!.split(' / '), ...(group[2] ? [''] : [])]
  return choices.flatMap((choice) => expanded(before + choice + after))
}

function partOf(text: string): Part {
  const isOutside = text.startsWith('[')
  const inner = isOutside ? text.slice(1).replace(']', '') : text
  const isOptional = inner.length > 1 && inner.endsWith('?')
  const bare = isOptional ? inner.slice(0, -1) : inner
  const equals = bare.indexOf('=')
  const name = equals > 0 ? bare.slice(0, equals) : bare
  const what = equals > 0 ? bare.slice(equals + 1) : bare
  const found = classes[what]
  if (found) return {name, isOptional, isOutside, class: found}
  if (/^[A-Z]/.test(what)) throw new Error(`expected a class of times, got ${what} in “${text}”`)
  return {name: equals > 0 ? name : '', isOptional, isOutside, words: new Set(what === '|' ? ['|'] : what.split('|'))}
}

function startsOf(parts: readonly Part[]): Set<string> {
  const starts = new Set<string>()
  for (const part of parts) {
    for (const word of part.words ?? part.class!.starts) starts.add(word)
    if (!part.isOptional) break
  }
  return starts
}

/** The longest reading of the pattern from `at` on. */
export function matchAt(pattern: Pattern, lexemes: readonly Lexeme[], at: number): PatternMatch | undefined {
  const captures: Captures = {n: {}, w: {}}
  const bounds = {from: -1, to: -1}
  return step(pattern.parts, 0, lexemes, at, captures, bounds) && bounds.from >= 0 ? {...bounds, captures} : undefined
}

function step(parts: readonly Part[], index: number, lexemes: readonly Lexeme[], at: number, captures: Captures, bounds: {from: number; to: number}): boolean {
  const part = parts[index]
  if (!part) return true
  const to = at < lexemes.length && !(lexemes[at]!.breaks && index > 0) ? consumed(part, lexemes, at, captures) : 0
  if (to > 0) {
    const before = {...bounds}
    if (!part.isOutside) {
      if (bounds.from < 0) bounds.from = at
      bounds.to = to
    }
    if (step(parts, index + 1, lexemes, to, captures, bounds)) return true
    bounds.from = before.from
    bounds.to = before.to
    if (part.name) {
      delete captures.n[part.name]
      delete captures.w[part.name]
    }
  }
  return part.isOptional && step(parts, index + 1, lexemes, at, captures, bounds)
}

function consumed(part: Part, lexemes: readonly Lexeme[], at: number, captures: Captures): number {
  if (part.words) {
    const word = lexemes[at]!.lower
    if (!part.words.has(word)) return 0
    if (part.name) captures.w[part.name] = word
    return at + 1
  }
  const found = part.class!.read(lexemes, at)
  if (!found) return 0
  if (typeof found.value === 'number') captures.n[part.name] = found.value
  else captures.w[part.name] = found.value
  return found.to
}
