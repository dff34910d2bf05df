import {readWeights, type Weights} from '../../weights/weights-file.ts'
import {clusters} from '../clusters/clusters.ts'
import {type KnownNames, knownNames} from './known-names.ts'
import type {InnerWords} from './may-be-named.ts'
import {type NameHeader, nameVersion} from './name-net-file.ts'
import {nameRows} from './name-rows.ts'
import {type RunningNameNet, runNameNet} from './run-name-net.ts'

/** All that finds names: the net, the lists it knows, and the words in small letters that names hold. */
export type NameModel = {readonly net: RunningNameNet; readonly known: KnownNames; readonly inner: InnerWords}

let kept: NameModel | undefined

/** The model, read once. */
export function nameModel(): NameModel {
  kept ??= nameModelOf(readWeights<NameHeader>('names', nameVersion), knownNames())
  return kept
}

/** The model that weights hold. */
export function nameModelOf({header, sections}: Weights<NameHeader>, known: KnownNames): NameModel {
  const habits = sections['habits'] as Uint8Array
  const words = clusters()
  const net = runNameNet(
    header.sizes,
    {
      rows: sections['rows'] as Uint8Array,
      table: sections['table'] as Int8Array,
      rowScales: sections['rowScales'] as Float32Array,
      matrices: sections['matrices'] as Int8Array,
      scales: sections['scales'] as Float32Array,
      loose: sections['loose'] as Float32Array,
    },
    (form) => nameRows(form, words, known, habits),
  )
  return {net, known, inner: {beside: new Set(sections['beside'] as Int32Array), alone: new Set(sections['alone'] as Int32Array)}}
}
