import {readWeights, type Section} from '../../weights/weights-file.ts'
import type {Boosted} from './boosted.ts'

/** Counts up whenever the features change. */
export const identityVersion = 1

/** The scorers: of documents; of entities by themselves; of events beside entities; of entities beside events. */
export const scorerNames = ['documents', 'entities', 'events', 'entitiesAgain'] as const

export type ScorerName = (typeof scorerNames)[number]

export type IdentityModel = {readonly scorers: Readonly<Record<ScorerName, Boosted>>; readonly thresholds: Readonly<Record<ScorerName, number>>}

export type IdentityHeader = {
  readonly thresholds: Readonly<Record<ScorerName, number>>
  readonly shapes: Readonly<Record<ScorerName, {readonly depth: number; readonly base: number}>>
}

let known: IdentityModel | undefined

/** The weights committed as models/identity.bin, read once. */
export function identityModel(): IdentityModel {
  known ??= readModel()
  return known
}

function readModel(): IdentityModel {
  const {header, sections} = readWeights<IdentityHeader>('identity', identityVersion)
  const boosted = (name: ScorerName): Boosted => ({
    ...header.shapes[name],
    features: sections[`${name}.features`] as Uint8Array,
    thresholds: sections[`${name}.thresholds`] as Float32Array,
    leaves: sections[`${name}.leaves`] as Float32Array,
  })
  return {
    thresholds: header.thresholds,
    scorers: {documents: boosted('documents'), entities: boosted('entities'), events: boosted('events'), entitiesAgain: boosted('entitiesAgain')},
  }
}

/** The model as a file of weights holds it. */
export function identityWeights({scorers, thresholds}: IdentityModel): {header: IdentityHeader; sections: Record<string, Section>} {
  const sections: Record<string, Section> = {}
  const shape = (name: ScorerName) => ({depth: scorers[name].depth, base: scorers[name].base})
  for (const name of scorerNames) for (const part of ['features', 'thresholds', 'leaves'] as const) sections[`${name}.${part}`] = scorers[name][part]
  return {
    header: {thresholds, shapes: {documents: shape('documents'), entities: shape('entities'), events: shape('events'), entitiesAgain: shape('entitiesAgain')}},
    sections,
  }
}
