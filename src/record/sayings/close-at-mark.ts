import type {Draft} from './saying.ts'
import type {View} from './view.ts'

/** `“It will open,” the mayor | said`: words between the closing mark and the cue that hold no verb are not said; they name who says it. */
export function closeAtMark(view: View, draft: Draft): Draft {
  const content = draft.content.map((run) => {
    if (view.quoted[run.from] !== 2 || run.to > draft.token) return run
    const closes = view.quoted.indexOf(3, run.from)
    if (closes < 0 || closes + 1 >= run.to) return run
    const tail = view.sentence.tokens.slice(closes + 1, run.to)
    return tail.some(({upos}) => upos === 'VERB' || upos === 'AUX') ? run : {from: run.from, to: closes + 1}
  })
  return {...draft, content}
}
