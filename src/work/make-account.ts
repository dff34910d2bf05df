import {accountJson} from '../export/account-json.ts'
import type {Account, Judgement} from '../model/account.ts'
import type {Correction} from '../model/correction.ts'
import type {Recorded} from '../model/statement.ts'
import {collateRecorded, recordReport} from '../pipeline.ts'
import {keepAccount, keptAccount, type StoryState, storyState} from '../store/accounts.ts'
import type {Dossier} from '../store/dossier.ts'
import {recordedOf} from '../store/reports.ts'
import {decidedOf} from '../store/wishes.ts'

/** Which engine works, and what time it is: ISO 8601, UTC. */
export type Hand = {readonly engine: string; readonly now: () => string}

/** Makes the account of a story as it stands and keeps it; tells whether it is the latest: a report may have joined meanwhile. True where the story is gone. */
export async function makeAccount(dossier: Dossier, story: string, hand: Hand): Promise<boolean> {
  const state = await storyState(dossier, story)
  if (!state) return true
  return (await made(dossier, state, hand)).isLatest
}

/** The account of a story as JSON, made now unless it was made since the story last changed; undefined where there is no such story. */
export async function freshAccount(dossier: Dossier, story: string, hand: Hand): Promise<string | undefined> {
  const kept = await keptAccount(dossier, story, hand.engine)
  if (kept && !kept.isStale) return kept.json
  const state = await storyState(dossier, story)
  return state && (await made(dossier, state, hand)).json
}

async function made(dossier: Dossier, state: StoryState, {engine, now}: Hand): Promise<{json: string; isLatest: boolean}> {
  const account = await collatedStory(dossier, state.reports)
  const json = accountJson(account)
  return {json, isLatest: await keepAccount(dossier, {state, account, json, engine, at: now()})}
}

/** The account of some reports of a dossier, with all that people decided; `more` are judgements from elsewhere. */
export async function collatedStory(dossier: Dossier, reports: readonly string[], more: readonly Judgement[] = []): Promise<Account> {
  const {judgements, corrections} = await decidedOf(dossier)
  const recorded = (await recordedOf(dossier, reports)).map((one) => redated(one, corrections))
  return collateRecorded(recorded, {judgements: [...more, ...judgements], corrections})
}

// “On Monday” is another day where the report came out in another week: it is recorded anew.
function redated(recorded: Recorded, corrections: readonly Correction[]): Recorded {
  const dated = corrections.findLast(({target, field}) => field === 'published' && target === recorded.report.id)
  return dated ? recordReport({...recorded.report, published: {value: dated.value, how: 'given'}}) : recorded
}
