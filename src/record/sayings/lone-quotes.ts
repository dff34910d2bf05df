import type {Parse, Token} from '../../model/parse.ts'
import type {Quotation} from '../../text/quotation/quotations-in.ts'
import {sentenceAt} from '../sentence-at.ts'
import {quotesOf} from './quotes-of.ts'
import type {Saying} from './saying.ts'

// Words of a name or a scare quote say nothing; a clause does: five words with a finite verb, most of them in lower case (not “All That We Have Lost”).
const leastWords = 5
const finite = /^(?:VBD|VBP|VBZ|MD)$/

/** Quotations with a clause in them that no saying holds: those of a paragraph that goes on with the speaker of the one before, and those that nobody is named for. */
export function loneQuotes(parse: Parse, sayings: readonly Saying[]): Saying[] {
  const taken = sayings.flatMap(({content}) => content).sort((left, right) => left.start - right.start)
  const found: Saying[] = []
  const byEnd = [...sayings].sort((left, right) => left.content.at(-1)!.end - right.content.at(-1)!.end)
  let next = 0
  let ended = 0
  for (const run of quotesOf(parse.report)) {
    while (next < taken.length && taken[next]!.end <= run.start) next++
    if (next < taken.length && taken[next]!.start < run.end) continue
    const place = clauseIn(parse, run)
    if (!place) continue
    while (ended < byEnd.length && byEnd[ended]!.content.at(-1)!.end <= run.start) ended++
    const last = later(byEnd[ended - 1], found.at(-1))
    const before = goesOnFrom(parse, last, {run, at: place.sentence}) ?? followsFrom(parse, last, {run, at: place.sentence})
    if (!before && isNamedBeside(parse, place.sentence, run)) continue
    const told = before?.source ? {source: before.source} : {}
    found.push({
      content: [{start: run.start, end: run.end}],
      ...told,
      sentence: before?.source ? before.sentence : place.sentence,
      token: place.token,
      confidence: before ? 0.6 : 0.5,
      rule: before ? 'quotation-goes-on' : 'nobody-named',
    })
  }
  return found
}

function clauseIn(parse: Parse, run: Quotation): {sentence: number; token: number} | undefined {
  let words = 0
  let verbs = 0
  let capitals = 0
  const first = sentenceAt(parse, run.start)
  let token = -1
  for (let at = first; at >= 0 && at < parse.sentences.length && parse.sentences[at]!.start < run.end; at++)
    for (const [index, word] of parse.sentences[at]!.tokens.entries()) {
      if (word.start < run.innerStart || word.end > run.innerEnd) continue
      if (at === first && token < 0) token = index
      if (/\p{L}/u.test(word.text)) words++
      if (/^\p{Lu}/u.test(word.text)) capitals++
      if (finite.test(word.xpos)) verbs++
    }
  return token >= 0 && words >= leastWords && verbs > 0 && capitals * 2 < words ? {sentence: first, token} : undefined
}

// A paragraph that opens with a mark right after one that ended in, or was, a quotation goes on with its speaker.
function goesOnFrom(parse: Parse, before: Saying | undefined, {run, at}: {run: Quotation; at: number}): Saying | undefined {
  const {blocks} = parse.report
  const block = parse.sentences[at]!.block
  if (block === 0 || parse.report.text.slice(blocks[block]!.start, run.start).trim() !== '') return undefined
  const previous = blocks[block - 1]!
  const last = before?.content.at(-1)
  if (!before || !last || last.start < previous.start) return undefined
  return previous.end - last.end < 120 ? before : undefined
}

// “He heard shots, he told CNN. “I saw a truck.””: a sentence that is a quotation, right behind one that somebody said.
function followsFrom(parse: Parse, before: Saying | undefined, {run, at}: {run: Quotation; at: number}): Saying | undefined {
  if (!before?.source || before.sentence < at - 1 || before.sentence >= at) return undefined
  return wordsBeside(parse, at, run).length === 0 ? before : undefined
}

// “Politicians reason, “…””: the sentence tells of a speaker by a verb right before the quotation, and no cue was found.
function isNamedBeside(parse: Parse, at: number, run: Quotation): boolean {
  const {tokens} = parse.sentences[at]!
  const opens = tokens.findIndex(({start}) => start >= run.start)
  const mark = tokens[opens - 1]
  if (!mark || !/^[,:]$/.test(mark.text)) return false
  return mark.text === ':' || tokens[opens - 2]?.upos === 'VERB'
}

// The words of the sentence outside the quotation.
function wordsBeside(parse: Parse, at: number, {start, end}: Quotation): Token[] {
  return parse.sentences[at]!.tokens.filter((token) => (token.end <= start || token.start >= end) && /\p{L}/u.test(token.text))
}

function later(left: Saying | undefined, right: Saying | undefined): Saying | undefined {
  if (!left || !right) return left ?? right
  return left.content.at(-1)!.end > right.content.at(-1)!.end ? left : right
}
