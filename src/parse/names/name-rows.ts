import {hashText} from '../../text/hash.ts'
import type {Clusters} from '../clusters/clusters.ts'
import {rowNames} from '../net/word-rows.ts'
import {plainForm} from './forms.ts'
import type {KnownNames} from './known-names.ts'

/** How raw news used each word: per row of the clusters, one byte, `class * 4 + certainty`; 0 is unknown. */
export type Habits = Uint8Array

const ownLists = 32
const worldLists = 5

/** What a form is known by to the net of names, as names of rows: what the tagger's net knows, the lists it is on, what raw news took it for. */
export function nameRows(form: string, clusters: Clusters, known: KnownNames, habits: Habits): string[] {
  const names = rowNames(form, clusters)
  const lower = form.toLowerCase()
  const lists = known.lists(plainForm(lower))
  for (let bit = 0; bit < ownLists; bit++) if (lists & (1 << bit)) names.push(`l${bit}`)
  if (form === lower) return names
  const world = known.world(hashText(plainForm(lower)))
  names.push(`k${world}`)
  for (let bit = 0; bit < worldLists; bit++) if (world & (1 << bit)) names.push(`K${bit}`)
  const row = clusters.row(form)
  names.push(`H${row < 0 ? 0 : habits[row]!}`)
  return names
}
