import type {Sentence} from '../../model/parse.ts'
import {hashText, mix} from '../../text/hash.ts'
import {clusters} from '../clusters/clusters.ts'
import type {Candidate} from './candidate.ts'

/** A candidate with what the scorer asks of it again and again, as numbers. */
export type SeenMention = Candidate & {
  /** Its place in the report's list of candidates. */
  readonly index: number
  /** Pronoun by its base form, name by its class, nominal by how it opens. */
  readonly type: number
  readonly lemmaHash: number
  readonly textHash: number
  readonly firstHash: number
  readonly before: number
  readonly after: number
  readonly wordClass: number
  readonly topic: number
  /** Token index of what its head hangs on, -1 for the root. */
  readonly parent: number
  readonly parentHash: number
  readonly relationHash: number
  /** Lemmas of the words before the head that tell this one from others of its kind. */
  readonly modifiers: readonly string[]
  /** How many candidates of its sentence stand before it. */
  readonly place: number
}

const describing = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/** Looks at a candidate once. */
export function seeMention(candidate: Candidate, sentence: Sentence, places: {index: number; place: number}): SeenMention {
  const {tokens} = sentence
  const {head, phrase, form, pronoun, name, opens, kind, gender, count} = candidate
  const {levels, row} = clusters()
  const at = row(tokens[head]!.text)
  const parent = tokens[head]!.head
  const wordAt = (index: number): number => hashText(tokens[index]?.text.toLowerCase() ?? '')
  const type = pronoun ? pronoun.base : form === 'name' ? `name ${name?.kind ?? ''}` : `nominal ${opens}`
  return {
    ...candidate,
    ...places,
    type: hashText(type),
    lemmaHash: hashText(candidate.lemma),
    textHash: hashText(candidate.text),
    firstHash: wordAt(phrase.from),
    before: wordAt(phrase.from - 1),
    after: wordAt(phrase.to),
    wordClass: at < 0 ? 0 : levels[1]![at]! + 1,
    topic: mix(hashText(kind), hashText(`${gender} ${count}`)),
    parent,
    parentHash: parent < 0 ? 0 : hashText(tokens[parent]!.lemma),
    relationHash: hashText(candidate.relation),
    modifiers: tokens.slice(phrase.from, head).flatMap(({upos, lemma}) => (describing.has(upos) ? [lemma.toLowerCase()] : [])),
  }
}
