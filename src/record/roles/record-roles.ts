import type {Parse} from '../../model/parse.ts'
import type {Statement} from '../../model/statement.ts'
import {dependents} from '../../model/tree.ts'
import {certaintyOf} from '../certainty/certainty-of.ts'
import {participant} from '../chain-at.ts'
import {type Range, spanOfTokens} from '../phrase.ts'
import {type Scene, scenesOf} from '../scene.ts'
import {makeStatement} from '../statement.ts'
import {timesOn} from '../times-of.ts'
import {apposition, officeThenName} from './apposition.ts'
import {becomes, belongs, copula, leads} from './clauses.ts'
import {groupApposition} from './group-apposition.ts'
import {heldSince} from './held-since.ts'
import {ofOutlet} from './of-outlet.ts'
import type {RoleFound, RoleRule} from './role-found.ts'
import {titleBeforeName} from './title-before-name.ts'

/** Every way in which a sentence says who is what for whom. */
export const roleRules: readonly RoleRule[] = [
  titleBeforeName, // Norwegian Foreign Minister Kari Lund
  apposition, // Kari Lund, the deputy head of the delegation,
  officeThenName, // the committee's chairman, Olav Berg
  groupApposition, // the Home Guard, a militia of the north,
  ofOutlet, // the Courier's Kari Lund
  leads, // is headed by
  belongs, // to which she belongs
  copula, // is the director of
  becomes, // served as mayor of
]

/** “HOLDER is OFFICE for BODY”, as the report writes it; the same office of the same holder once a report. */
export function recordRoles(parse: Parse): Statement[] {
  const found = new Map<string, Statement>()
  for (const scene of scenesOf(parse))
    for (const at of scene.sentence.tokens.keys())
      for (const rule of roleRules)
        for (const role of rule.match(scene, at)) {
          const statement = roleStatement(scene, rule, role)
          const [holder] = statement.participants
          const key = `${holder!.chain ?? holder!.mention.text} ${statement.value!.toLowerCase()} ${statement.participants.length}`
          if (!found.has(key)) found.set(key, statement)
        }
  return [...found.values()]
}

function roleStatement(scene: Scene, {name, confidence}: RoleRule, {holder, bodies, office, at}: RoleFound): Statement {
  const {parse, sentence, index} = scene
  const words = (range: Range) => spanOfTokens(parse, sentence, range)
  const all = [holder, office, ...bodies]
  const evidence = words({from: Math.min(...all.map(({from}) => from)), to: Math.max(...all.map(({to}) => to))})
  const participants = [participant(parse, 'holder', words(holder)), ...bodies.map((body) => participant(parse, 'body', words(body)))]
  return makeStatement({
    report: parse.report.id,
    kind: 'role',
    evidence: [evidence],
    sentence: index,
    participants,
    value: words(office).text,
    times: isClause(scene, at) ? timesOn(scene, at) : heldSince(scene, holder),
    ...(isClause(scene, at) ? certaintyOf(parse, index, at) : {}),
    rule: `role/${name}`,
    confidence,
  })
}

// “may lead” is unsure; a title or an apposition is so whatever its sentence goes on to say.
function isClause({sentence}: Scene, at: number): boolean {
  return sentence.tokens[at]!.upos === 'VERB' || dependents(sentence, at, 'cop').length > 0
}
