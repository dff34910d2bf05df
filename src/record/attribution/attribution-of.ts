import type {Parse} from '../../model/parse.ts'
import type {Span} from '../../model/span.ts'
import type {Attribution} from '../../model/statement.ts'
import {spanOf} from '../../text/span-of.ts'
import {chainAt} from '../chain-at.ts'
import {cueWords} from '../sayings/cue-words.ts'
import type {Saying} from '../sayings/saying.ts'
import {speakerOf} from '../sayings/speaker.ts'
import {sentenceAt} from '../sentence-at.ts'

/** The sayings of a report, by the sentences that their contents touch. */
export type SayingIndex = ReadonlyMap<number, readonly Saying[]>

/** Made once for a report, asked for every statement. */
export function indexOfSayings(parse: Parse, sayings: readonly Saying[]): SayingIndex {
  const index = new Map<number, Saying[]>()
  for (const saying of sayings)
    for (const {start, end} of saying.content)
      for (let at = Math.max(0, sentenceAt(parse, start)); at < parse.sentences.length && parse.sentences[at]!.start < end; at++) {
        const list = index.get(at)
        if (list) list.push(saying)
        else index.set(at, [saying])
      }
  return index
}

/** Those who vouch for what stands at a span, outermost first: the sources of the sayings whose content holds it, the widest first. */
export function attributionOf(parse: Parse, index: SayingIndex, {span, except}: {span: Span; except?: Saying}): Attribution[] {
  const around = index.get(sentenceAt(parse, span.start)) ?? []
  const outer = [...new Set(around)]
    .filter((saying) => saying !== except && holds(saying, span) && !(except && holds(except, saying.content[0])))
    .sort((left, right) => widthOf(right) - widthOf(left))
    .flatMap((saying) => [...tellerOf(parse, saying), linkOf(parse, saying)])
  return except ? [...outer, ...tellerOf(parse, except)] : outer
}

// “X quoted Y as saying”: X stands before Y.
function tellerOf(parse: Parse, {relay, content, confidence, rule}: Saying): Attribution[] {
  return relay ? [linkOf(parse, {...relay, cue: relay.source, content, confidence, rule})] : []
}

function holds({content}: Saying, span: {readonly start: number; readonly end: number}): boolean {
  return content.some(({start, end}) => start <= span.start && span.end <= end)
}

function widthOf({content}: Saying): number {
  return content.reduce((sum, {start, end}) => sum + end - start, 0)
}

// Nobody named: the words of the cue stand for whoever it was.
function linkOf(parse: Parse, saying: Saying): Attribution {
  const stretch = saying.cue ?? saying.content[0]
  const mention = speakerOf(parse, saying) ?? spanOf(parse.report.text, stretch.start, stretch.end)
  const chain = chainAt(parse, mention)
  return {mention, verb: cueWords(parse, saying), ...(chain ? {chain: chain.id} : {})}
}
