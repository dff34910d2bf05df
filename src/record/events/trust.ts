import type {Parse} from '../../model/parse.ts'
import type {Statement} from '../../model/statement.ts'
import {traitsOf} from './traits.ts'

// What each trait adds to the log odds that a reader called the event right; learnt by `measure/fit-trust.ts` from the verdicts in measure/audits/events-*.tsv.
const base = 0.08
const weights: Readonly<Record<string, number>> = {
  'act:CONSULT': 0.07,
  'actor:force': -0.18,
  'actor:patient': -0.52,
  'actor:people': 0.44,
  'actor:person': 0.18,
  'actor:they': 0.41,
  'actor:thing': -0.71,
  'actor:we': -0.35,
  capitals: -0.09,
  crowded: -0.19,
  denied: -0.23,
  'long-mention': -0.07,
  'long-sentence': -0.38,
  'modality:happened': 0.1,
  'modality:hypothetical': 0.15,
  'modality:planned': -0.16,
  'modality:possible': -0.17,
  'no-stop': -0.03,
  'own-subject': 0.65,
  plain: 0.6,
  'rule:light-verb': -0.32,
  'rule:noun-act': 0.63,
  short: 0.28,
  'tag:VB': -0.54,
  'tag:VBG': 0.19,
  'verb:advcl': 0.44,
  'verb:conj': -0.62,
  'verb:xcomp': -0.06,
}

/** Below this share of right ones an event is left out: more wrong than a reader puts up with. */
const floor = 0.4

/** Whether a trait has a weight. */
export function isTrait(name: string): boolean {
  return name in weights
}

/** The share of events with the same traits that readers called right. */
export function trustIn(parse: Parse, statement: Statement): number {
  // Too rare to have been drawn: as right as its rule was on the reports that it was written from.
  if (statement.rule === 'event/presence' || statement.rule === 'event/standing') return 0.7
  const odds = traitsOf(parse, statement).reduce((sum, trait) => sum + (weights[trait] ?? 0), base)
  return 1 / (1 + Math.exp(-odds))
}

/** An event with its trust as confidence; nothing where it is more likely wrong than a reader puts up with. */
export function trusted(parse: Parse, event: Statement): Statement | undefined {
  const trust = trustIn(parse, event)
  return trust < floor ? undefined : {...event, confidence: Math.round(trust * 100) / 100}
}
