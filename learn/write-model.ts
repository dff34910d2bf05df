import {writeFileSync} from 'node:fs'
import {encodeWeights, type Weights} from '../src/weights/weights-file.ts'

/** Writes models/NAME.bin. */
export function writeModel(name: string, version: number, weights: Weights<unknown>): void {
  writeFileSync(new URL(`../models/${name}.bin`, import.meta.url), encodeWeights(name, version, weights))
}
