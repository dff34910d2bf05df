import type {Parse, Sentence} from '../../model/parse.ts'
import {dependents} from '../../model/tree.ts'
import {tokensOf} from '../phrase.ts'
import type {Saying, Stretch} from './saying.ts'

const telling = /^(?:tell|inform|assure|remind|notify|warn|advise|brief)$/
const longest = 12

/** “X told | the Journal, Reuters and others | that …”: those whom it is told are no part of what is told. */
export function toldOnly(parse: Parse, saying: Saying): Saying {
  const sentence = parse.sentences[saying.sentence]!
  const {tokens} = sentence
  const [first, ...rest] = saying.content
  const {from, to} = tokensOf(sentence, first)
  if (!telling.test(tokens[saying.token]!.lemma) || from <= saying.token || from >= to) return saying
  const start = clauseBehind(sentence, saying.token, {from, to})
  if (start === undefined) return saying
  const content: readonly [Stretch, ...Stretch[]] = [{start: tokens[start]!.start, end: first.end}, ...rest]
  return {...saying, content}
}

// Where the clause begins behind the phrase of who is told: at “that”, or at the subject of a clause that hangs on the cue.
function clauseBehind(sentence: Sentence, cue: number, {from, to}: {from: number; to: number}): number | undefined {
  const {tokens} = sentence
  if (!isNameOrThe(tokens[from]!)) return undefined
  const that = tokens.findIndex(({text}, at) => at > from && at < Math.min(to - 2, from + longest) && /^(?:that|not|to)$/i.test(text))
  const isPhrase = that > from && tokens.slice(cue + 1, that).every(({upos, text}) => /^(?:NOUN|PROPN|ADJ|DET|CCONJ|NUM|ADP|PART)$/.test(upos) || text === ',')
  if (isPhrase && /^that$/i.test(tokens[that]!.text)) return that
  let next = from
  while (next < to && /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[next]!.upos)) next++
  // “told the Guardian | their assessments suggest”, “told Borg | he was ill”: a pronoun begins a clause.
  const isClause = next > from && next < to && /^PRP/.test(tokens[next]!.xpos) && dependents(sentence, cue, 'ccomp').some((at) => at > next)
  return isClause ? next : undefined
}

function isNameOrThe({upos}: {upos: string}): boolean {
  return upos === 'PROPN' || upos === 'DET' || upos === 'NOUN' || upos === 'ADJ'
}
