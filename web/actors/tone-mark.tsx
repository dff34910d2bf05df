import type {Tone} from '../view/contacts.ts'

const marks: Readonly<Record<Tone, {readonly path: string; readonly words: string}>> = {
  talks: {path: 'M2 8h12', words: 'in words, with'},
  helps: {path: 'M2 6h12M2 10h12', words: 'in deeds, with'},
  accuses: {path: 'M2 8l3-3 3 6 3-6 3 3', words: 'in words, against'},
  attacks: {path: 'M2 14L14 2M9 2h5v5', words: 'in deeds, against'},
  other: {path: 'M3 8h.5M8 8h.5M13 8h.5', words: 'otherwise'},
}

/** Whether a contact was in words or deeds, with or against, as shape and colour. */
export function ToneMark({tone}: {readonly tone: Tone}) {
  return (
    <svg className={`tone ${tone}`} viewBox="0 0 16 16" width="16" height="16" role="img" aria-label={marks[tone].words}>
      <path d={marks[tone].path} />
    </svg>
  )
}

/** The words for each tone, for a legend. */
export const toneWords = Object.entries(marks).map(([tone, {words}]) => [tone as Tone, words] as const)
