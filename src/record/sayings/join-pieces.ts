import type {Draft} from './saying.ts'
import type {View} from './view.ts'

type Run = {readonly from: number; readonly to: number}

// Up to eight words between two pieces are a slip of the labels; what is farther off is somebody else's.
const slip = 8

/** The content of a draft without slips: pieces with little between them are one; a piece cut off by more than the cue and the source is left out, unless it is a quotation. */
export function joinPieces(view: View, draft: Draft): Draft {
  const pieces: Run[] = []
  for (const run of draft.content) {
    const before = pieces.at(-1)
    if (!before || holdsCue(draft, before.to, run.from) || view.quoted[run.from] === 2) pieces.push(run)
    else if (run.from - before.to <= slip) pieces[pieces.length - 1] = {from: before.from, to: run.to}
    else if (run.to - run.from > before.to - before.from) pieces[pieces.length - 1] = run
  }
  return {...draft, content: pieces}
}

function holdsCue({token, source}: Draft, from: number, to: number): boolean {
  return (from <= token && token < to) || (source !== undefined && from <= source.from && source.to <= to)
}
