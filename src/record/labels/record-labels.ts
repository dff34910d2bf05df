import type {Parse} from '../../model/parse.ts'
import type {Attribution, Statement} from '../../model/statement.ts'
import {dependents} from '../../model/tree.ts'
import {attributionAt} from '../attribution/attribution-at.ts'
import {certaintyOf} from '../certainty/certainty-of.ts'
import {participant} from '../chain-at.ts'
import {type Range, spanOfTokens} from '../phrase.ts'
import {type Scene, scenesOf} from '../scene.ts'
import {makeStatement} from '../statement.ts'
import {eventNoun, setPhrase, weighedEvent} from './events.ts'
import type {LabelFound, LabelRule} from './label-found.ts'
import {naming} from './naming.ts'
import {isLabel, labelNoun} from './nouns.ts'
import {contestedName} from './places.ts'
import {namedEvent, scareQuotes} from './quoted.ts'
import {verdict} from './verdict.ts'

/** Every way in which a report calls somebody or something. Order matters: words that one rule took are not labels again to those below. */
export const labelRules: readonly LabelRule[] = [
  naming, //        does not classify the League as a terrorist organisation
  verdict, //       called the vote orderly
  isLabel, //       the League is a terrorist organisation
  labelNoun, //     two Ruritanian rebels
  setPhrase, //     collective punishment
  weighedEvent, //  an unprecedented meeting
  eventNoun, //     the incursion
  namedEvent, //    the events of “Red Friday”
  scareQuotes, //   the “peace plan”
  contestedName, // Judea and Samaria
]

/** “TARGET is called LABEL”, as the report writes it; the same label of the same target in the same voice once a report. */
export function recordLabels(parse: Parse, sayings: readonly Statement[]): Statement[] {
  const found = new Map<string, Statement>()
  for (const scene of scenesOf(parse)) {
    const taken = new Set<number>()
    for (const rule of labelRules)
      for (const at of scene.sentence.tokens.keys())
        for (const label of rule.match(scene, at)) {
          if (isTaken(taken, label.label) || (rule === scareQuotes && isSaid(scene, sayings, label))) continue
          for (let token = label.label.from; token < label.label.to; token++) taken.add(token)
          const statement = labelStatement(scene, rule, label)
          const key = keyOf(statement)
          if (!found.has(key)) found.set(key, statement)
        }
  }
  return [...found.values()]
}

// Words in quotation marks that somebody is quoted with are a saying, not the outlet's distance.
function isSaid({parse, sentence}: Scene, sayings: readonly Statement[], {label}: LabelFound): boolean {
  return attributionAt(parse, sayings, spanOfTokens(parse, sentence, label)).length > 0
}

function isTaken(taken: ReadonlySet<number>, {from, to}: Range): boolean {
  for (let token = from; token < to; token++) if (taken.has(token)) return true
  return false
}

function keyOf({participants, value}: Statement): string {
  return [value!.toLowerCase(), ...participants.map(({chain, mention, role}) => `${role} ${chain ?? mention.text.toLowerCase()}`)].join('|')
}

function labelStatement(scene: Scene, rule: LabelRule, found: LabelFound): Statement {
  const {parse, sentence, index} = scene
  const words = (range: Range) => spanOfTokens(parse, sentence, range)
  const holder = found.holder ? participant(parse, 'actor', words(found.holder)) : undefined
  const vouching: Attribution[] = holder ? [{...holder, verb: sentence.tokens[found.at]!.lemma}] : []
  return makeStatement({
    report: parse.report.id,
    kind: 'label',
    evidence: [words(found.evidence)],
    sentence: index,
    participants: [...(holder ? [holder] : []), participant(parse, 'target', words(found.target))],
    value: words(found.label).text,
    attribution: vouching.map(({mention, verb, chain}) => ({mention, verb, ...(chain ? {chain} : {})})),
    ...(isClause(scene, rule, found.at) ? certaintyOf(parse, index, found.at) : {}),
    rule: `label/${rule.name}`,
    confidence: rule.confidence,
  })
}

// “may call them rebels” is unsure; “rebels” and “(considered a sect)” are so whatever their sentence goes on to say.
function isClause({sentence}: Scene, rule: LabelRule, at: number): boolean {
  const isParticiple = sentence.tokens[at]!.xpos === 'VBN' && dependents(sentence, at, 'aux').length === 0
  return ((rule === naming || rule === verdict) && !isParticiple) || (rule === isLabel && dependents(sentence, at, 'cop').length > 0)
}
