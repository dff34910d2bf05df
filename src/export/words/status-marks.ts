import type {PointStatus, Reading} from '../../model/account.ts'

/** A status as shape and word, so that nobody needs the colour; in the order in which an analyst wants them. */
export const statusMarks: Readonly<Record<PointStatus, {readonly mark: string; readonly heading: string}>> = {
  contested: {mark: '✕', heading: 'Contested'},
  differ: {mark: '◐', heading: 'Differ'},
  update: {mark: '▲', heading: 'Updated'},
  agree: {mark: '●', heading: 'Agree'},
  single: {mark: '○', heading: 'One origin only'},
}

/** What a report does with a reading, as a verb. */
export const stanceWords: Readonly<Record<Reading['stance'], string>> = {
  states: 'states',
  denies: 'denies',
  attributes: 'attributes',
  expects: 'expects',
  doubts: 'doubts',
}
