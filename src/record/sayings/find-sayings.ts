import type {Parse} from '../../model/parse.ts'
import {completeQuotes} from './complete-quotes.ts'
import {cueRange} from './cue-range.ts'
import {draftSayings} from './draft-sayings.ts'
import {quotesOf} from './quotes-of.ts'
import type {Draft, Saying, Stretch} from './saying.ts'
import {type SayingsModel, sayingsModel} from './sayings-model.ts'
import {type View, viewsOf} from './view.ts'
import {wholeFeatures} from './whole-features.ts'

/** Whatever in a report is somebody's word or thought, by what was learnt, in the order of the cues; nothing that is less sure than `least`. */
export function findSayings(parse: Parse, model: SayingsModel = sayingsModel(), least = model.header.least): Saying[] {
  const quotations = quotesOf(parse.report)
  const pages = {parse, quotations}
  return viewsOf(parse, quotations).flatMap((view) =>
    draftSayings(view, model).flatMap((draft) => {
      const [first, ...more] = completeQuotes(pages, draft, view.at)
      if (!first) return []
      const content = [first, ...more] as const
      const confidence = confidenceOf(model.header, wholeFeatures(view, draft, content))
      return confidence < least ? [] : [sayingOf(view, draft, {content, confidence})]
    }),
  )
}

/** Share of sayings with this score that were right on texts not learnt from. */
export function confidenceOf({whole, calibration}: Pick<SayingsModel['header'], 'whole' | 'calibration'>, features: readonly number[]): number {
  const score = features.reduce((sum, value, index) => sum + value * (whole[index] ?? 0), 0)
  const step = calibration.findLast(([from]) => score >= from) ?? calibration[0]
  return step?.[1] ?? 0
}

function sayingOf(view: View, draft: Draft, {content, confidence}: {content: readonly [Stretch, ...Stretch[]]; confidence: number}): Saying {
  const {tokens} = view.sentence
  const {source} = draft
  const cue = cueRange(view.sentence, draft.token)
  return {
    content,
    ...(source ? {source: {start: tokens[source.from]!.start, end: tokens[source.to - 1]!.end}} : {}),
    cue: {start: tokens[cue.from]!.start, end: tokens[cue.to - 1]!.end},
    sentence: view.at,
    token: draft.token,
    confidence,
    rule: 'learnt-cue',
  }
}
