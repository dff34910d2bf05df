import type {Parse} from '../../model/parse.ts'
import type {Statement} from '../../model/statement.ts'
import {scenesOf} from '../scene.ts'
import {eachAgent} from './agent-again.ts'
import {certaintyAt} from './certainty-at.ts'
import {eventStatement} from './event-statement.ts'
import type {FoundEvent} from './found-event.ts'
import {nounEvent} from './noun-events.ts'
import {presence} from './presence.ts'
import {standing} from './standing.ts'
import {verbEvent} from './verb-events.ts'
import type {View} from './view.ts'
import {viewOf} from './view.ts'

/** Who did what to whom, when and where: the acts that the report's verbs and nouns tell. `sayings` are those found before. */
export function recordEvents(parse: Parse, _sayings: readonly Statement[]): Statement[] {
  return scenesOf(parse).flatMap((scene) => {
    const view = viewOf(scene)
    return findEvents(view).flatMap((found) => {
      const certainty = certaintyAt(view, found)
      // What nobody says has happened or is to happen is news only where the lexicon knows the act.
      if (found.rule === 'plain-clause' && (certainty.modality === 'hypothetical' || certainty.modality === 'possible')) return []
      const statement = eventStatement(view, found, certainty)
      return statement ? eachAgent(view, statement) : []
    })
  })
}

// “clashes erupted” is no more than that there were clashes.
const arising = new Set(['erupt', 'break', 'flare', 'rage', 'escalate', 'resume'])

/** The events of a sentence: those of its verbs, then those of nouns that no verb has told. */
export function findEvents(view: View): FoundEvent[] {
  const verbs = view.tokens.flatMap((_, index) => verbEvent(view, index) ?? [])
  const told = new Set(verbs.flatMap(({consumed}) => consumed))
  const found = view.tokens.flatMap((_, index) => (told.has(index) ? [] : (nounEvent(view, index) ?? [])))
  // “a round of talks began”: the talks are told with the round.
  const parts = new Set(found.flatMap(({consumed}) => consumed))
  const nouns = found.filter(({trigger}) => !parts.has(trigger.to - 1))
  const present = view.tokens.flatMap((_, index) => presence(view, index) ?? standing(view, index) ?? [])
  // “the talks began”: told by their noun.
  const placed = new Set(nouns.filter(({rule}) => rule === 'noun-takes-place').map(({certain}) => certain))
  const clauses = verbs.filter(({rule, certain, verb}) => !placed.has(certain) || (rule !== 'plain-clause' && !arising.has(verb)))
  return [...clauses, ...nouns, ...present].sort((left, right) => left.trigger.from - right.trigger.from)
}
