import type {Name, Sentence, Token} from '../../model/parse.ts'
import {headOf} from '../../model/tree.ts'
import type {Candidate} from './candidate.ts'
import {kindOf} from './candidate-kind.ts'
import {countOf, genderOf, initialsOf, nameWords, opensWith, plainText} from './mention-traits.ts'
import {childrenOf, phraseOf, plain, type Range, reachOf} from './noun-phrase.ts'
import {pronouns} from './pronouns.ts'

type Tree = {readonly children: readonly (readonly number[])[]; readonly reach: ReturnType<typeof reachOf>}

// What these hang on is the head of the phrase, not they.
const insideOf = new Set(['compound', 'flat', 'fixed', 'goeswith', 'punct', 'case', 'det', 'amod', 'advmod', 'mark', 'cc', 'discourse', 'expl'])

const named = new Set<Name['kind']>(['person', 'organisation', 'location', 'nationality', 'facility', 'product', 'misc'])

/** Every phrase of a sentence that may stand for somebody or something, in order of where it begins, longer first. */
export function candidatesOf(sentence: Sentence, number: number, names: readonly Name[]): Candidate[] {
  const children = childrenOf(sentence)
  const tree: Tree = {children, reach: reachOf(sentence, children)}
  const heads = new Map<number, Name>()
  for (const name of names) if (named.has(name.kind)) heads.set(bearerOf(sentence, name), name)
  const found: Candidate[] = []
  for (const [head, token] of sentence.tokens.entries()) {
    const name = heads.get(head)
    if (!name && isPronoun(token)) found.push(candidate(sentence, number, {head, phrase: {from: head, to: head + 1}}))
    else if (!name && token.upos === 'PROPN' && around(names, head)) {
      const phrase = phraseOf(sentence, tree, head)
      if (!insideOf.has(plain(token.relation)) && isWithin(phrase, around(names, head)!)) found.push(candidate(sentence, number, {head, phrase, nested: true}))
    } else if (isPhraseHead(token, children[head]!, sentence)) {
      const phrase = phraseOf(sentence, tree, head)
      found.push(candidate(sentence, number, {head, phrase: hull(phrase, name), ...(name ? {name} : {})}))
      if (hasMembers(children[head]!, sentence)) found.push(candidate(sentence, number, {head, phrase: phraseOf(sentence, tree, head, true), whole: true}))
    } else if (name) found.push(candidate(sentence, number, {head, phrase: {from: name.from, to: name.to}, name}))
    else if (isNamedModifier(token, sentence)) found.push(candidate(sentence, number, {head, phrase: phraseOf(sentence, tree, head)}))
  }
  return found.sort((left, right) => left.phrase.from - right.phrase.from || right.phrase.to - left.phrase.to)
}

// The name that a word is in: “Palestine” in “Popular Front for the Liberation of Palestine”.
function around(names: readonly Name[], at: number): Name | undefined {
  return names.find((name) => named.has(name.kind) && name.from <= at && at < name.to)
}

function isWithin(inner: Range, outer: Range): boolean {
  return inner.from >= outer.from && inner.to <= outer.to
}

// “Russian President Dmitry Medvedev” is one phrase, whichever of its words the tree has on top.
function bearerOf(sentence: Sentence, name: Name): number {
  const {tokens} = sentence
  const head = headOf(sentence, name.from, name.to)
  const title = tokens[head]!.head
  const hangsOnTitle = name.kind === 'person' && title === name.from - 1 && titling.has(plain(tokens[head]!.relation))
  return hangsOnTitle && (tokens[title]!.upos === 'PROPN' || tokens[title]!.upos === 'NOUN') ? title : head
}

const titling = new Set(['flat', 'appos', 'compound', 'nmod'])

function isPronoun(token: Token): boolean {
  return (
    token.upos === 'PRON' && pronouns.has(token.text.toLowerCase()) && plain(token.relation) !== 'expl' && !(token.relation === 'mark' || token.xpos === 'WDT')
  )
}

function isPhraseHead(token: Token, children: readonly number[], {tokens}: Sentence): boolean {
  const relation = plain(token.relation)
  if (insideOf.has(relation) || token.relation === 'nmod:desc') return false
  if (token.upos === 'NOUN' || token.upos === 'PROPN') return true
  // “the injured”, “the first”, “2011”
  if (token.upos === 'ADJ') return relation !== 'root' && children.some((child) => tokens[child]!.relation === 'det')
  return token.upos === 'NUM' && (relation === 'nmod' || relation === 'obl' || relation === 'nsubj' || relation === 'obj')
}

// “the Labrador court”: a proper noun before a common one stands for something of its own.
function isNamedModifier({upos, relation, head}: Token, {tokens}: Sentence): boolean {
  return upos === 'PROPN' && plain(relation) === 'compound' && tokens[head]?.upos === 'NOUN'
}

function hasMembers(children: readonly number[], {tokens}: Sentence): boolean {
  return children.some((child) => plain(tokens[child]!.relation) === 'conj' && (tokens[child]!.upos === 'NOUN' || tokens[child]!.upos === 'PROPN'))
}

function hull(phrase: Range, name: Name | undefined): Range {
  return name ? {from: Math.min(phrase.from, name.from), to: Math.max(phrase.to, name.to)} : phrase
}

function candidate(sentence: Sentence, number: number, found: {head: number; phrase: Range; name?: Name; whole?: boolean; nested?: boolean}): Candidate {
  const {head, phrase, name} = found
  const token = sentence.tokens[head]!
  const pronoun = token.upos === 'PRON' ? pronouns.get(token.text.toLowerCase()) : undefined
  const form = pronoun ? 'pronoun' : name || (token.upos === 'PROPN' && !found.whole) ? 'name' : 'nominal'
  const seen = {sentence, head, phrase, form, ...(name ? {name} : {}), ...(pronoun ? {pronoun} : {}), isWhole: found.whole === true} as const
  return {
    sentence: number,
    phrase,
    head,
    form,
    ...(name ? {name} : {}),
    ...(pronoun ? {pronoun} : {}),
    kind: kindOf(seen),
    gender: genderOf(seen),
    count: countOf(seen),
    opens: opensWith(sentence, phrase),
    text: plainText(sentence, phrase),
    lemma: token.lemma.toLowerCase(),
    isWhole: found.whole === true,
    isNested: found.nested === true,
    relation: found.whole ? `${plain(token.relation)}+` : plain(token.relation),
    words: form === 'name' ? nameWords(sentence, name ?? nameRange(sentence, phrase)) : [],
    initials: form === 'pronoun' ? '' : initialsOf(sentence, name ?? phrase),
  }
}

// The proper nouns of a phrase that no name was found in.
function nameRange({tokens}: Sentence, phrase: Range): Range {
  let {from, to} = phrase
  while (from < to - 1 && tokens[from]!.upos !== 'PROPN') from++
  let end = from + 1
  while (end < to && tokens[end]!.upos === 'PROPN') end++
  to = end
  return {from, to}
}
