import type {Lexeme} from '../../text/lexemes.ts'
import {type Class, digits} from './class.ts'
import {classes} from './classes.ts'

/** What the named parts of a pattern held: numbers (`Month` → 2) and words (`Unit` → `day`). */
export type Captures = {readonly n: Readonly<Record<string, number>>; readonly w: Readonly<Record<string, string>>}

/** A reading of lexemes `from` to `to` (exclusive), without the words that only had to stand around. */
export type PatternMatch<Rule> = {readonly rule: Rule; readonly from: number; readonly to: number; readonly captures: Captures}

type Part = {readonly name: string; readonly isOutside: boolean; readonly words?: readonly string[]; readonly class?: Class}

// Patterns that begin alike share their beginning: a place in the text is read once for all of them.
type Node<Rule> = {
  readonly byWord: Map<string, Step<Rule>[]>
  readonly byClass: Map<Class, Step<Rule>[]>
  readonly rules: Rule[]
}
type Step<Rule> = {readonly key: string; readonly name: string; readonly isOutside: boolean; readonly next: Node<Rule>}

/** Patterns made ready, to be read at any place of a text. */
export type PatternSet<Rule> = {readonly root: Node<Rule>; readonly starts: ReadonlyMap<string, readonly Class[]>}

/**
 * `Weekday ,? Month Day` → a way through the set. Capitalised names are classes; other words are literals, `a|b` either of them;
 * `?` is optional; `(x y / z)` groups, with `?` after it too; `name=Class` names a capture; `[until]` must stand there but is not in the span.
 */
export function patternSet<Rule>(rows: Iterable<readonly [rule: Rule, source: string]>): PatternSet<Rule> {
  const root = newNode<Rule>()
  for (const [rule, source] of rows)
    for (const text of new Set(expanded(source).map((way) => way.trim().replace(/\s+/g, ' ')))) addWay(root, text.split(' ').map(partOf), rule)
  const starts = new Map<string, Class[]>()
  for (const word of root.byWord.keys()) starts.set(word, [])
  for (const found of root.byClass.keys()) for (const start of found.starts) starts.set(start, [...(starts.get(start) ?? []), found])
  return {root, starts}
}

function newNode<Rule>(): Node<Rule> {
  return {byWord: new Map(), byClass: new Map(), rules: []}
}

function addWay<Rule>(root: Node<Rule>, parts: readonly Part[], rule: Rule): void {
  let node = root
  for (const part of parts) node = part.class ? stepTo(node.byClass, [part.class], part) : stepTo(node.byWord, part.words!, part)
  if (!node.rules.includes(rule)) node.rules.push(rule)
}

// All words of `a|b` lead to one node.
function stepTo<Key, Rule>(steps: Map<Key, Step<Rule>[]>, keys: readonly Key[], {name, isOutside}: Part): Node<Rule> {
  const key = `${name} ${isOutside} ${keys.length > 1 ? keys.join('|') : ''}`
  const known = steps.get(keys[0]!)?.find((step) => step.key === key)
  if (known) return known.next
  const step = {key, name, isOutside, next: newNode<Rule>()}
  for (const each of keys) {
    const others = steps.get(each)
    if (others) others.push(step)
    else steps.set(each, [step])
  }
  return step.next
}

// “(a b)? c?” → “a b c”, “a b”, “c”, “”: every way through, none of them empty.
function expanded(source: string): string[] {
  const group = /\(([^()]*)\)(\?)?/.exec(source) ?? /(?<=^| )(\S+)(\?)(?= |$)/.exec(source)
  if (!group) return source.trim() === '' ? [] : [source]
  const before = source.slice(0, group.index)
  const after = source.slice(group.index + group[0].length)
  const choices = [...group[1]!.split(' / '), ...(group[2] ? [''] : [])]
  return choices.flatMap((choice) => expanded(before + choice + after))
}

function partOf(text: string): Part {
  const isOutside = text.startsWith('[')
  const inner = isOutside ? text.slice(1, -1) : text
  const equals = inner.indexOf('=')
  const name = equals > 0 ? inner.slice(0, equals) : inner
  const what = equals > 0 ? inner.slice(equals + 1) : inner
  const found = classes[what]
  if (found) return {name, isOutside, class: found}
  if (/^[A-Z]/.test(what)) throw new Error(`expected a class of times, got ${what} in “${text}”`)
  return {name: equals > 0 ? name : '', isOutside, words: what.split('|')}
}

type Walk<Rule> = {readonly lexemes: readonly Lexeme[]; readonly matches: PatternMatch<Rule>[]; readonly names: string[]; readonly values: (number | string)[]}

/** Every pattern that can be read from `at` on. */
export function matchesAt<Rule>(set: PatternSet<Rule>, lexemes: readonly Lexeme[], at: number): PatternMatch<Rule>[] {
  const matches: PatternMatch<Rule>[] = []
  const lexeme = lexemes[at]!
  const found = set.starts.get(lexeme.kind === 'number' ? digits : lexeme.lower)
  if (!found) return matches
  const walk: Walk<Rule> = {lexemes, matches, names: [], values: []}
  const place = {at, from: -1, to: -1}
  stepWords(set.root, walk, place)
  for (const start of found) stepClass(set.root, start, walk, place)
  return matches
}

type Place = {readonly at: number; readonly from: number; readonly to: number}

function visit<Rule>(node: Node<Rule>, walk: Walk<Rule>, place: Place): void {
  if (place.from >= 0) for (const rule of node.rules) walk.matches.push({rule, from: place.from, to: place.to, captures: capturesOf(walk)})
  const lexeme = walk.lexemes[place.at]
  if (!lexeme || lexeme.breaks) return
  stepWords(node, walk, place)
  for (const wanted of node.byClass.keys()) stepClass(node, wanted, walk, place)
}

function stepWords<Rule>(node: Node<Rule>, walk: Walk<Rule>, place: Place): void {
  const {lower} = walk.lexemes[place.at]!
  const steps = node.byWord.get(lower)
  if (steps) for (const step of steps) take(step, walk, place, place.at + 1, lower)
}

function stepClass<Rule>(node: Node<Rule>, wanted: Class, walk: Walk<Rule>, place: Place): void {
  const read = wanted.read(walk.lexemes, place.at)
  if (read) for (const step of node.byClass.get(wanted)!) take(step, walk, place, read.to, read.value)
}

function take<Rule>(step: Step<Rule>, walk: Walk<Rule>, {at, from, to}: Place, end: number, value: number | string): void {
  if (step.name) {
    walk.names.push(step.name)
    walk.values.push(value)
  }
  visit(step.next, walk, step.isOutside ? {at: end, from, to} : {at: end, from: from < 0 ? at : from, to: end})
  if (step.name) {
    walk.names.pop()
    walk.values.pop()
  }
}

function capturesOf({names, values}: Walk<unknown>): Captures {
  const captures: {n: Record<string, number>; w: Record<string, string>} = {n: {}, w: {}}
  for (const [index, name] of names.entries()) {
    const value = values[index]!
    if (typeof value === 'number') captures.n[name] = value
    else captures.w[name] = value
  }
  return captures
}
