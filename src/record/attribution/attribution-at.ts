import type {Parse} from '../../model/parse.ts'
import type {Span} from '../../model/span.ts'
import type {Attribution, Statement} from '../../model/statement.ts'
import {sentenceAt} from '../sentence-at.ts'

/** Who vouches for what stands at a span, outermost first: the speakers of the sayings whose content holds it; empty is the outlet's own voice. */
export function attributionAt(parse: Parse, sayings: readonly Statement[], span: {readonly start: number; readonly end: number}): Attribution[] {
  const around = indexOf(parse, sayings).get(sentenceAt(parse, span.start)) ?? []
  return around
    .filter((saying) => contentOf(saying).some(({start, end}) => start <= span.start && span.end <= end))
    .sort((left, right) => widthOf(right) - widthOf(left))
    .flatMap((saying) => [...saying.attribution, ...linkOf(saying)])
    .filter(({mention}, index, all) => all.findIndex((link) => link.mention.start === mention.start) === index)
}

/** What is said: the evidence before the words of the cue. */
export function contentOf({evidence, event, participants}: Statement): readonly Span[] {
  const cue = evidence.findIndex(({start}, index) => index > 0 && start === event?.trigger?.start)
  if (cue > 0) return evidence.slice(0, cue)
  const speaker = participants.find(({role}) => role === 'speaker')?.mention
  return evidence.filter(({start, end}, index) => index === 0 || !speaker || start > speaker.start || end < speaker.end)
}

function widthOf(saying: Statement): number {
  return contentOf(saying).reduce((sum, {start, end}) => sum + end - start, 0)
}

// Nobody named: the words of the cue stand for whoever it was; without a cue either, nobody can be shown.
function linkOf({participants, event}: Statement): Attribution[] {
  const speaker = participants.find(({role}) => role === 'speaker')
  const mention = speaker?.mention ?? event?.trigger
  return mention ? [{mention, verb: event?.verb ?? '', ...(speaker?.chain === undefined ? {} : {chain: speaker.chain})}] : []
}

const known = new WeakMap<readonly Statement[], Map<number, Statement[]>>()

// The sayings by the sentences that their contents touch; kept, since every statement asks.
function indexOf(parse: Parse, sayings: readonly Statement[]): Map<number, Statement[]> {
  const kept = known.get(sayings)
  if (kept) return kept
  const index = new Map<number, Statement[]>()
  for (const saying of sayings) {
    if (saying.kind !== 'saying') continue
    const touched = new Set<number>()
    for (const {start, end} of contentOf(saying))
      for (let at = Math.max(0, sentenceAt(parse, start)); at < parse.sentences.length && parse.sentences[at]!.start < end; at++) touched.add(at)
    for (const at of touched) index.set(at, [...(index.get(at) ?? []), saying])
  }
  known.set(sayings, index)
  return index
}
