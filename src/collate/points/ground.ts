import type {Entity, EventCluster, Origin} from '../../model/account.ts'
import type {Report} from '../../model/report.ts'
import type {ParticipantRole, Statement, StatementKind} from '../../model/statement.ts'
import {reportNames} from '../report-names.ts'
import {foldWord} from '../words/fold-word.ts'
import {familiesOf} from './families-of.ts'

/** What points are found in: all of an account but its points. Reports in the order of the account. */
export type PointsInput = {
  readonly reports: readonly Report[]
  readonly statements: readonly Statement[]
  readonly entities: readonly Entity[]
  readonly events: readonly EventCluster[]
  readonly origins: readonly Origin[]
}

/** The same, ready to be asked. */
export type Ground = PointsInput & {
  readonly nameOf: (report: string) => string
  readonly originOf: (report: string) => string
  readonly textOf: (report: string) => string
  readonly publishedOf: (report: string) => string | undefined
  readonly ofKind: (kind: StatementKind) => readonly Statement[]
  readonly byId: ReadonlyMap<string, Statement>
  /** Clusters that are parts of one, the whole first. */
  readonly families: readonly Family[]
  readonly familyOf: (statement: string) => Family | undefined
  readonly clusterOf: (statement: string) => EventCluster | undefined
  /** The name of an entity, or the words of somebody who is none, as first written. */
  readonly entityName: (who: string) => string
}

export type Family = {readonly id: string; readonly clusters: readonly EventCluster[]; readonly statements: readonly Statement[]}

export function groundOf(input: PointsInput): Ground {
  const byId = new Map(input.statements.map((statement) => [statement.id, statement]))
  const kinds = Map.groupBy(input.statements, ({kind}) => kind)
  const names = reportNames(input.reports)
  const texts = new Map(input.reports.map(({id, text}) => [id, text]))
  const published = new Map(input.reports.map(({id, published: date}) => [id, date?.value]))
  const origins = new Map(input.origins.flatMap(({id, reports}) => reports.map((report) => [report, id] as const)))
  const clusters = new Map(input.events.flatMap((cluster) => cluster.statements.map((statement) => [statement, cluster] as const)))
  const families = familiesOf(input.events, byId)
  const familyOf = new Map(families.flatMap((family) => family.statements.map(({id}) => [id, family] as const)))
  const shown = new Map<string, string | undefined>()
  for (const {participants} of input.statements)
    for (const {mention} of participants) if (!shown.has(wordsKey(mention.text))) shown.set(wordsKey(mention.text), mention.text)
  for (const {id, names} of input.entities) shown.set(id, names[0]?.text)
  return {
    ...input,
    byId,
    families,
    nameOf: (report) => names.get(report) ?? report,
    originOf: (report) => origins.get(report) ?? report,
    textOf: (report) => texts.get(report) ?? '',
    publishedOf: (report) => published.get(report),
    ofKind: (kind) => kinds.get(kind) ?? [],
    familyOf: (statement) => familyOf.get(statement),
    clusterOf: (statement) => clusters.get(statement),
    entityName: (who) => shown.get(who) ?? who,
  }
}

/** Who takes part in these roles: the entity where there is one, else the words, folded, so that they can be compared. */
export function whoIn(statement: Statement, roles: readonly ParticipantRole[]): string[] {
  const found = statement.participants.filter(({role}) => roles.includes(role))
  return [...new Set(found.map(({entity, mention}) => entity ?? wordsKey(mention.text)))]
}

/** “the Peruvian government” → `peruvian government`. */
export function wordsKey(text: string): string {
  return text
    .split(/\s+/)
    .map(foldWord)
    .filter((word) => word !== '' && !/^(?:the|a|an|its|their|his|her|this|that|these|those)$/.test(word))
    .join(' ')
}

/** The name of an entity, or the words themselves. */
export function showWho(ground: Ground, who: string): string {
  return ground.entityName(who)
}
