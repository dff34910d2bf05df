import type {Act} from './act.ts'
import {actsOfConflict} from './acts-conflict.ts'
import {actsOfOther} from './acts-other.ts'
import {actsOfTalk} from './acts-talks.ts'

/** Every act that the lexicon knows; of two with the same pattern the first holds. */
export const acts: readonly Act[] = [...actsOfTalk, ...actsOfConflict, ...actsOfOther]
