import {cueKindOf} from '../../../lexicon/speech-cues.ts'
import type {Parse, Sentence} from '../../model/parse.ts'
import {headOf, subtree} from '../../model/tree.ts'
import {type Range, tokensOf} from '../phrase.ts'
import type {Saying} from './saying.ts'
import {stretchOf} from './stretch-of.ts'
import {ownSubject, subjectOfCue} from './subject-of-cue.ts'

/** “X met Y and | said”, “X, who saw it after the flood, | said”: the subject of the cue speaks, where the learnt labels name nobody or one who stands elsewhere in the tree. */
export function speakerInTree(parse: Parse, saying: Saying): Saying {
  const sentence = parse.sentences[saying.sentence]!
  const cue = sentence.tokens[saying.token]!
  if (!/^VB/.test(cue.xpos) || isPassive(sentence, saying.token) || saying.relay) return saying
  const subject = subjectOfCue(sentence, saying.token)
  if (!subject || isInContent(sentence, saying, subject) || (saying.source && !isAstray(sentence, saying, subject))) return saying
  if (!saying.source && cueKindOf(cue) === undefined) return saying
  return {...saying, source: stretchOf(sentence, subject)}
}

function isPassive({tokens}: Sentence, cue: number): boolean {
  return tokens.some(({head, relation}) => head === cue && (relation === 'aux:pass' || relation === 'nsubj:pass'))
}

function isInContent(sentence: Sentence, {content}: Saying, {from, to}: Range): boolean {
  const {start, end} = stretchOf(sentence, {from, to})
  return content.some((piece) => piece.start < end && start < piece.end)
}

// What the labels took stands apart from the subject, and is the object of the verb before, a clause of its own, or an apposition to the subject.
function isAstray(sentence: Sentence, {source, token}: Saying, subject: Range): boolean {
  const {from, to} = tokensOf(sentence, source!)
  if (from >= to || (from < subject.to && subject.from < to)) return false
  const {tokens} = sentence
  const head = headOf(sentence, from, to)
  if (tokens.slice(from, to).some(({xpos}) => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos)) && ownSubject(sentence, token) !== undefined) return true
  if (subtree(sentence, ownSubject(sentence, token) ?? subject.from).includes(head) && tokens[head]!.relation === 'appos') return true
  if (tokens[token]!.xpos === 'VBG' && from >= subject.to && to < token && tokens[head]!.relation !== 'nsubj') return true
  return tokens[head]!.relation === 'nsubj' && tokens[head]!.head === token && ownSubject(sentence, token) !== head
}
