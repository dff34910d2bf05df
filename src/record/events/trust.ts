import type {Parse} from '../../model/parse.ts'
import type {Statement} from '../../model/statement.ts'
import {traitsOf} from './traits.ts'

// What each trait adds to the log odds that a reader called the event right; learnt by `measure/fit-trust.ts` from the verdicts in measure/audits/events-*.tsv.
const base = 0.46
const weights: Readonly<Record<string, number>> = {
  'act:AID': -0.85,
  'act:CONSULT': 0.37,
  'actor:none': -0.54,
  'actor:people': 0.32,
  'actor:person': 0.20,
  'actor:they': 0.46,
  'actor:thing': -0.52,
  'actor:we': -0.08,
  capitals: -0.13,
  crowded: -0.17,
  denied: -0.29,
  long: -0.28,
  'long-mention': -0.09,
  'long-sentence': -0.27,
  'modality:happened': 0.13,
  'modality:hypothetical': 0.08,
  'modality:planned': -0.12,
  'modality:possible': -0.30,
  'no-stop': -0.18,
  'own-subject': 0.39,
  placed: -0.24,
  'rule:any-verb': -0.23,
  'rule:light-verb': -0.28,
  'rule:noun-act': 0.60,
  short: 0.25,
  'tag:VB': -0.48,
  'tag:VBG': 0.48,
  'verb:advcl': 0.37,
  'verb:conj': -0.71,
  'verb:xcomp': -0.35,
}

/** Below this share of right ones an event is left out: more wrong than a reader puts up with. */
const floor = 0.63

/** Whether a trait has a weight. */
export function isTrait(name: string): boolean {
  return name in weights
}

/** The share of events with the same traits that readers called right. */
export function trustIn(parse: Parse, statement: Statement): number {
  const odds = traitsOf(parse, statement).reduce((sum, trait) => sum + (weights[trait] ?? 0), base)
  return 1 / (1 + Math.exp(-odds))
}

/** An event with its trust as confidence; nothing where it is more likely wrong than a reader puts up with. */
export function trusted(parse: Parse, event: Statement): Statement | undefined {
  const trust = trustIn(parse, event)
  return trust < floor ? undefined : {...event, confidence: Math.round(trust * 100) / 100}
}
