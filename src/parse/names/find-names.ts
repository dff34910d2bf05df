import {knownBody} from '../../../lexicon/known-bodies.ts'
import type {Name, NameKind, Sentence} from '../../model/parse.ts'
import {spanOf} from '../../text/span-of.ts'
import type {Parsed} from '../trees/parsed.ts'
import {nameClasses, stretchesOf} from './labels.ts'
import {type NameModel, nameModel} from './name-model.ts'
import type {NameSentence} from './see-document.ts'
import {tagNames} from './tag-names.ts'

// Words judged together: what one part of a report tells of a name helps in the rest; a text of any length takes bounded memory.
const mostWords = 50_000

/** Finds the names of a report, in order. */
export function findNames(parsed: Pick<Parsed, 'report' | 'sentences'>): Name[] {
  const model = nameModel()
  const names: Name[] = []
  for (const [from, to] of parts(parsed.sentences)) names.push(...namesOfPart(parsed, model, [from, to]))
  return names
}

function* parts(sentences: readonly Sentence[]): Generator<[number, number]> {
  let from = 0
  let words = 0
  for (const [at, sentence] of sentences.entries()) {
    if (words > 0 && words + sentence.tokens.length > mostWords) {
      yield [from, at]
      from = at
      words = 0
    }
    words += sentence.tokens.length
  }
  if (from < sentences.length) yield [from, sentences.length]
}

function namesOfPart({report, sentences}: Pick<Parsed, 'report' | 'sentences'>, model: NameModel, [from, to]: [number, number]): Name[] {
  const words = sentences.slice(from, to).map(({tokens}): NameSentence => ({words: tokens.map((token) => token.text)}))
  return tagNames(model, words).flatMap((labels, offset) => {
    const sentence = from + offset
    const {tokens} = sentences[sentence]!
    return stretchesOf(labels).map((stretch): Name => {
      const span = spanOf(report.text, tokens[stretch.from]!.start, tokens[stretch.to - 1]!.end)
      return {...span, kind: kindOf(span.text, nameClasses[stretch.class]!.kind), sentence, from: stretch.from, to: stretch.to}
    })
  })
}

// Context may tell a short name badly; what everybody knows it by is surer: “Hamas” is no place.
function kindOf(text: string, kind: NameKind): NameKind {
  return (kind === 'location' || kind === 'facility' || kind === 'misc') && knownBody(text) ? 'organisation' : kind
}
