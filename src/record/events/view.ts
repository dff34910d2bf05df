import type {Token} from '../../model/parse.ts'
import {plainRelation} from '../phrase.ts'
import type {Scene} from '../scene.ts'
import {toldFrames} from './act-frame.ts'
import type {ActFrame} from './act-patterns.ts'
import {repairTree} from './repair-tree.ts'

/** A sentence with what the rules for events ask of it again and again. */
export type View = {
  readonly scene: Scene
  readonly tokens: readonly Token[]
  /** Token → those that depend on it, in order. */
  readonly children: readonly (readonly number[])[]
  /** Token → its relation without subtype. */
  readonly relations: readonly string[]
  readonly frames: readonly ActFrame[]
}

const kept = new WeakMap<Scene, View>()

/** The view of a sentence with what its tree gets wrong put right; made once for a scene. */
export function viewOf(scene: Scene): View {
  const known = kept.get(scene)
  if (known) return known
  const view = makeView(scene)
  kept.set(scene, view)
  return view
}

function makeView(found: Scene): View {
  const block = found.parse.report.blocks[found.sentence.block]?.kind
  const sentence = repairTree(found.sentence, block === 'title' || block === 'heading')
  const scene = {...found, sentence}
  const {tokens} = sentence
  const children: number[][] = tokens.map(() => [])
  for (const [index, {head}] of tokens.entries()) if (head !== index) children[head]?.push(index)
  return {scene, tokens, children, relations: tokens.map(plainRelation), frames: toldFrames(sentence)}
}

/** Dependents of `head` whose relation, without subtype, is one of `relations`. */
export function childrenBy(view: View, head: number, ...relations: readonly string[]): number[] {
  const found: number[] = []
  for (const child of view.children[head]!) if (relations.includes(view.relations[child]!)) found.push(child)
  return found
}

/** The word and all words below it, save branches that `leave` cuts off. */
export function below(view: View, head: number, leave: (child: number, parent: number) => boolean = () => false): Set<number> {
  const inside = new Set([head])
  const open = [head]
  for (let parent = open.pop(); parent !== undefined; parent = open.pop())
    for (const child of view.children[parent]!) {
      if (inside.has(child) || leave(child, parent)) continue
      inside.add(child)
      open.push(child)
    }
  return inside
}

/** Lemma in lower case. */
export function lemmaAt(view: View, index: number): string {
  return view.frames[index]!.lemma
}

/** Lemmas of the prepositions and marks of a phrase: “as well as” is three. */
export function casesOf(view: View, index: number): string[] {
  return childrenBy(view, index, 'case', 'mark').map((child) => lemmaAt(view, child))
}

/** The word itself and those coordinated with it: Fatah, Hamas and the PFLP. Survives nested coordination. */
export function conjunctsOf(view: View, head: number): number[] {
  const found: number[] = []
  const open = [head]
  for (let at = open.shift(); at !== undefined; at = open.shift()) {
    if (found.includes(at)) continue
    found.push(at)
    open.push(...childrenBy(view, at, 'conj'))
  }
  return found.sort((left, right) => left - right)
}
