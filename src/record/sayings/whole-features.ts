import type {Draft, Stretch} from './saying.ts'
import type {View} from './view.ts'

/** How many numbers describe a whole saying; the first is always 1. */
export const wholeCount = 16

/** What speaks for a draft with its completed content being right. */
export function wholeFeatures(view: View, draft: Draft, content: readonly Stretch[]): number[] {
  const {tokens} = view.sentence
  const cue = tokens[draft.token]!
  const length = content.reduce((sum, {start, end}) => sum + end - start, 0)
  const source = draft.source && tokens.slice(draft.source.from, draft.source.to)
  const quoted = draft.content.some(({from}) => view.quoted[from] === 2)
  const kind = view.kinds[draft.token]!
  return [
    1,
    Math.log(draft.likely / (1 - draft.likely + 1e-6)),
    Math.min(3, draft.margin),
    content.length === 0 ? 1 : 0,
    Math.log1p(length) / 5,
    content.length > 1 ? 1 : 0,
    source ? 0 : 1,
    source?.length === 1 && source[0]!.upos === 'PRON' ? 1 : 0,
    source?.some(({upos}) => upos === 'PROPN') ? 1 : 0,
    quoted ? 1 : 0,
    view.quoted[draft.token] === 1 ? 1 : 0,
    cue.upos === 'NOUN' ? 1 : 0,
    kind === 0 ? 1 : 0,
    kind === 1 ? 1 : 0,
    draft.content.length > 0 && length < 20 ? 1 : 0,
    Math.min(1, (view.sentence.tokens.length - 1) / 40),
  ]
}
