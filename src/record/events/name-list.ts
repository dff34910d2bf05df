import type {Name} from '../../model/parse.ts'
import type {Scene} from '../scene.ts'

/** The names that stand in one list with the name that holds a token: “Fatah, Hamas (H) and the PFLP” whatever the tree made of it. Names alone where there is no list. */
export function nameList(scene: Scene, token: number): Name[] {
  const names = scene.names.filter((name) => name.kind !== 'date' && name.kind !== 'money' && !isModifier(scene, name))
  const at = names.findIndex(({from, to}) => from <= token && token < to)
  if (at < 0) return []
  let first = at
  let last = at
  while (first > 0 && isListed(scene, names[first - 1]!, names[first]!)) first--
  while (last + 1 < names.length && isListed(scene, names[last]!, names[last + 1]!)) last++
  const list = names.slice(first, last + 1)
  return list.some((name, index) => index > 0 && hasAnd(scene, list[index - 1]!, name)) ? list.filter((name) => !isBracketed(scene, name)) : [names[at]!]
}

// Between two members stand nothing but commas, “and”, “or”, articles and brackets; an acronym in brackets belongs to its name.
function isListed(scene: Scene, left: Name, right: Name): boolean {
  if (isApart(left, right)) return false
  const between = scene.sentence.tokens.slice(left.to, right.from)
  return between.length > 0 && between.length <= 5 && between.every(({text, upos}) => /^(?:,|;|and|or|&|\(|\)|as|well)$/i.test(text) || upos === 'DET')
}

// “Kabul, Afghanistan” and “Lavrov, Russia” are no lists of their own kind.
function isApart(left: Name, right: Name): boolean {
  const people = (name: Name): boolean => name.kind === 'person'
  return people(left) !== people(right)
}

// “the Swiss government” is no member as “Swiss”.
function isModifier({sentence}: Scene, {from, to}: Name): boolean {
  return sentence.tokens.slice(from, to).some(({head, relation}) => head >= to && (relation === 'amod' || relation === 'compound' || relation === 'nmod:poss'))
}

function hasAnd(scene: Scene, left: Name, right: Name): boolean {
  return scene.sentence.tokens.slice(left.to, right.from).some(({text}) => /^(?:and|or|&)$/i.test(text))
}

function isBracketed(scene: Scene, name: Name): boolean {
  return scene.sentence.tokens[name.from - 1]?.text === '(' && scene.sentence.tokens[name.to]?.text === ')'
}
