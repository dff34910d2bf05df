import type {Parse, Sentence} from '../../model/parse.ts'
import {dependents, subtree} from '../../model/tree.ts'
import type {Range} from '../phrase.ts'
import type {Saying} from './saying.ts'
import {stretchOf} from './stretch-of.ts'
import {ownSubject, subjectOfCue} from './subject-of-cue.ts'

// Of 23 drawn from news, 17 were right in every part.
const confidence = 0.75

const verbs =
  /^(?:say|tell|add|announce|claim|insist|report|warn|note|write|tweet|argue|maintain|confirm|state|declare|explain|acknowledge|admit|assert|allege|stress|emphasize|emphasise|caution|testify|reiterate|contend|complain|predict|promise|vow|concede|estimate)$/
// These bring in a quotation, not a clause of their own.
const voices = /^(?:chant|shout|yell|scream|cry|reply|respond|joke|sing|post|go|read)$/
const finite = /^(?:VBD|VBZ|VBP|MD)$/

/** “The road was closed, a source close to the talks said on Monday”, “X met Y and said it was closed”: a verb of saying with its subject and a clause, where the learnt labels are unsure of it. */
export function plainlyTold(parse: Parse, unsure: readonly Saying[], sure: readonly Saying[]): Saying[] {
  const known = new Set(sure.map(({sentence, token}) => `${sentence} ${token}`))
  const drafts = new Map(unsure.map((saying) => [`${saying.sentence} ${saying.token}`, saying]))
  return parse.sentences.flatMap((sentence, at) =>
    sentence.tokens.flatMap(({lemma, xpos}, token): Saying[] => {
      if (!(verbs.test(lemma) || voices.test(lemma)) || !/^VB[DZPNG]$/.test(xpos) || known.has(`${at} ${token}`)) return []
      const source = tellerOf(sentence, token)
      const content = source && (clauseBehind(sentence, token) ?? quotationBehind(sentence, token) ?? clauseBefore(sentence, token, source))
      if (!source || !content || overlap(source, content) || isHalfQuoted(sentence, content)) return []
      const draft = drafts.get(`${at} ${token}`)
      const cue = {start: sentence.tokens[token]!.start, end: sentence.tokens[token]!.end}
      const told = {source: stretchOf(sentence, source), cue, sentence: at, token, confidence, rule: 'plainly-told'}
      return [{...told, content: draft && isAsWide(sentence, draft, content) ? draft.content : [stretchOf(sentence, content)]}]
    }),
  )
}

// Who says it: a subject that is no thing, of a verb that is not passive.
function tellerOf(sentence: Sentence, token: number): Range | undefined {
  const {tokens} = sentence
  const isPassive = tokens.some(({head, relation}) => head === token && (relation === 'aux:pass' || relation === 'nsubj:pass'))
  const isPerfect = tokens[token]!.xpos !== 'VBN' || dependents(sentence, token, 'aux').length > 0
  const isModal = dependents(sentence, token, 'aux').some((aux) => tokens[aux]!.xpos === 'MD')
  if (isPassive || !isPerfect || isModal) return undefined
  const subject = subjectOfCue(sentence, token)
  return subject && !/^(?:it|that|this|these|which)$/i.test(tokens[subject.to - 1]!.text) ? subject : undefined
}

// “said | that it was closed”
function clauseBehind(sentence: Sentence, token: number): Range | undefined {
  if (voices.test(sentence.tokens[token]!.lemma)) return undefined
  const [clause] = dependents(sentence, token, 'ccomp').filter((at) => at > token)
  if (clause === undefined) return undefined
  const inside = subtree(sentence, clause)
  const [first, last] = [inside[0]!, inside.at(-1)!]
  return first > token && hasVerb(sentence, {from: first, to: last + 1}) ? trimmed(sentence, {from: first, to: last + 1}) : undefined
}

// “chanting | “Death to the king””: a quotation of two words or more right behind the verb, to where it closes.
function quotationBehind({tokens}: Sentence, token: number): Range | undefined {
  const from = /^[,:]$/.test(tokens[token + 1]?.text ?? '') ? token + 2 : token + 1
  if (!/^(?:[“"]|``)$/.test(tokens[from]?.text ?? '')) return undefined
  const closes = tokens.findIndex(({text}, at) => at > from && /^(?:[”"]|'')$/.test(text))
  return closes > from + 2 ? {from, to: closes + 1} : undefined
}

// “It was closed, | a source said”: all that stands before the comma before who says it, if nothing is said behind.
function clauseBefore(sentence: Sentence, token: number, {from}: Range): Range | undefined {
  const {tokens} = sentence
  if (tokens[from - 1]?.text !== ',' || from > token || /^(?:i|we)$/i.test(tokens[from]!.text) || ownSubject(sentence, token) === undefined) return undefined
  if (['ccomp', 'obj', 'xcomp', 'parataxis'].some((relation) => dependents(sentence, token, relation).some((at) => at > token))) return undefined
  const before = {from: 0, to: from - 1}
  return hasVerb(sentence, before) && tokens[0]!.upos !== 'SCONJ' && /^(?:parataxis|root|conj|advcl)/.test(tokens[token]!.relation)
    ? trimmed(sentence, before)
    : undefined
}

function hasVerb({tokens}: Sentence, {from, to}: Range): boolean {
  return tokens.slice(from, to).some(({xpos}) => finite.test(xpos))
}

function trimmed({tokens}: Sentence, {from, to}: Range): Range {
  let [first, last] = [from, to]
  while (last > first + 1 && /^[.,;:]$/.test(tokens[last - 1]!.text)) last--
  while (first < last - 1 && /^(?:[,;:]|but|and)$/i.test(tokens[first]!.text)) first++
  return {from: first, to: last}
}

// `" Hawley tweeted`: begins with a mark that closes what stands before, or opens what it does not close.
function isHalfQuoted({tokens}: Sentence, {from, to}: Range): boolean {
  const marks = tokens.slice(from, to).filter(({text}) => /^["'“”‘’]$/.test(text))
  return /^["'“”‘’]$/.test(tokens[from]!.text) && marks.length % 2 === 1
}

function overlap(left: Range, right: Range): boolean {
  return left.from < right.to && right.from < left.to
}

// What the labels have is as long, or goes on in the sentences behind.
function isAsWide(sentence: Sentence, {content}: Saying, range: Range): boolean {
  const {start, end} = stretchOf(sentence, range)
  return content[0].start <= start && content.at(-1)!.end >= end
}
