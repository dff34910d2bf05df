import type {Entity, Judgement} from '../../model/account.ts'
import type {EntityKind} from '../../model/parse.ts'
import type {Recorded} from '../../model/statement.ts'
import {agreeOnKinds} from './agree-on-kinds.ts'
import {bearersOf} from './bearers-of.ts'
import {cutLists} from './cut-lists.ts'
import {entityOf} from './entity-of.ts'
import {groupsOf} from './groups.ts'
import {applyJudgements, cutApart, finderOf} from './judged.ts'
import {mendPeople} from './mend-people.ts'
import {namesUnparsed} from './names-unparsed.ts'
import {joinAcronyms} from './steps/join-acronyms.ts'
import {joinAliasesTold} from './steps/join-aliases-told.ts'
import {joinAppositions} from './steps/join-appositions.ts'
import {joinCityPhrases} from './steps/join-city-phrases.ts'
import {joinFamilyNames} from './steps/join-family-names.ts'
import {joinOffices} from './steps/join-offices.ts'
import {joinSameNames, joinSamePhrases} from './steps/join-same-names.ts'
import {joinSameStates} from './steps/join-same-states.ts'
import {joinShorterBodies} from './steps/join-shorter-bodies.ts'
import {joinSpellings} from './steps/join-spellings.ts'
import {joinUnsorted} from './steps/join-unsorted.ts'
import type {Step} from './steps/step.ts'

/** The sure ones first. Order matters: each step sees what the ones above joined, and none joins what conflicts with it. */
const steps: readonly Step[] = [
  joinSameStates, //    Russia, the Kremlin
  joinSameNames, //     Hamas, Hamas
  joinAppositions, //   the minister of mines, Oscar Paredes
  joinSpellings, //     Sergei Lavrov, Serghej Lavrov
  joinAcronyms, //      PFLP, Popular Front for the Liberation of Palestine
  joinFamilyNames, //   Lavrov, Sergei Lavrov
  joinShorterBodies, // the Hamas movement, Hamas
  joinOffices, //       the Russian diplomatic chief, Sergei Lavrov
  joinCityPhrases, //   the Saudi port city, Jeddah
  joinSamePhrases, //   the Hamas delegation, the Hamas delegation
  joinUnsorted, //      a name of unknown kind, the same name of a known one
]

/** Who is who across reports, in whatever order they come. What people judged wins over every rule. */
export function resolveEntities(recorded: readonly Recorded[], judgements: readonly Judgement[] = []): Entity[] {
  const inOrder = [...recorded].sort((left, right) => (left.report.id < right.report.id ? -1 : 1))
  const reports = new Map(inOrder.map(({report}) => [report.id, report]))
  const told = mendPeople(
    inOrder.flatMap((one) => [...bearersOf(one), ...namesUnparsed(one)]),
    reports,
  )
  const bearers = cutApart(agreeOnKinds(cutLists(told)), judgements)
  const groups = groupsOf(bearers)
  const find = finderOf(bearers, () => resolveEntities(recorded))
  applyJudgements(judgements, find, groups)
  for (const step of [joinAliasesTold(inOrder), ...steps]) step(bearers, groups)
  return groups
    .all()
    .filter(({bearers: members}) => members.some(({isUnparsed}) => !isUnparsed) && (members.length > 1 || !members[0]!.isIdle))
    .map((group) => entityOf(group, reports))
    .sort(byKindAndUse)
}

// Cities after states, so that whoever looks “Moscow” up by name alone ends at the city; then the most mentioned first.
const kinds: readonly EntityKind[] = ['person', 'group', 'organisation', 'state', 'place', 'document', 'event', 'other']

function byKindAndUse(left: Entity, right: Entity): number {
  return kinds.indexOf(left.kind) - kinds.indexOf(right.kind) || right.mentions.length - left.mentions.length || (left.id < right.id ? -1 : 1)
}
