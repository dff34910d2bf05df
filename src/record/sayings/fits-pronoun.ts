import {nounKind} from '../../../lexicon/entity-nouns.ts'
import {givenNameGender} from '../../../lexicon/given-names.ts'
import type {Chain, EntityKind} from '../../model/parse.ts'

const bodies: ReadonlySet<EntityKind> = new Set(['organisation', 'group', 'state', 'document'])

/** Whether “he”, “she” or “it” can stand for somebody who is written so and has that chain. */
export function fitsPronoun(pronoun: string, written: string, {kind, mentions}: Chain): boolean {
  if (pronoun === 'it') return bodies.has(kind)
  const names = mentions.filter(({form}) => form === 'name').map(({text}) => text)
  const gender = [written, ...names]
    .flatMap((text) => text.split(/\s+/))
    .map(genderOf)
    .find((one) => one !== undefined)
  if (gender !== undefined && gender !== (pronoun === 'he' ? 'man' : 'woman')) return false
  return kind === 'person' || nounKind(written.split(/\s+/).at(-1)!.toLowerCase(), false) === 'person'
}

function genderOf(word: string): 'man' | 'woman' | undefined {
  if (/^(?:Mr|Sir|Lord)\.?$/.test(word)) return 'man'
  return /^(?:Mrs|Ms|Miss|Dame|Lady)\.?$/.test(word) ? 'woman' : givenNameGender(word.toLowerCase())
}
