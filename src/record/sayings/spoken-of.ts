import type {Parse} from '../../model/parse.ts'
import type {Statement} from '../../model/statement.ts'
import {dependents} from '../../model/tree.ts'
import {participant} from '../chain-at.ts'
import {phraseKind} from '../events/participants.ts'
import {viewOf} from '../events/view.ts'
import {nounPhrase, spanOfTokens, tokensOf} from '../phrase.ts'
import {nameAt, scenesOf} from '../scene.ts'

// These are said of somebody, who is the verb's object.
const ofSomebody =
  /^(?:accuse|blame|charge|criticize|criticise|condemn|denounce|rebuke|slam|blast|chide|fault|mock|ridicule|insult|threaten|praise|laud|hail|commend|thank|congratulate|applaud)$/

/** “accused Chad of arming rebels”: of whom it is said is the target; of what, as in “condemned the attack”, is none. */
export function spokenOf(parse: Parse, saying: Statement): Statement {
  const {event, sentence: index, participants} = saying
  const scene = scenesOf(parse)[index]
  if (!scene || !event?.trigger || !ofSomebody.test(event.verb)) return saying
  const view = viewOf(scene)
  const {sentence} = scene
  const verb = tokensOf(sentence, event.trigger).to - 1
  const targets = dependents(sentence, verb, 'obj')
    .filter((object) => object > verb)
    .flatMap((object) => [object, ...dependents(sentence, object, 'conj')])
    .filter((object) => (nameAt(scene, object) ? !isTime(parse, sentence.tokens[object]!.start) : phraseKind(view, object) === 'actor'))
    .map((object) => participant(parse, 'target', nameAt(scene, object) ?? spanOfTokens(parse, sentence, nounPhrase(sentence, object))))
  const isNew = targets.filter(({mention}) => !participants.some((other) => other.mention.start < mention.end && mention.start < other.mention.end))
  return isNew.length === 0 ? saying : {...saying, participants: [...participants, ...isNew]}
}

function isTime({times}: Parse, at: number): boolean {
  return times.some(({start, end}) => start <= at && at < end)
}
