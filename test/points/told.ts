import {findOrigins} from '../../src/collate/origins/find-origins.ts'
import {findPoints} from '../../src/collate/points/find-points.ts'
import type {Entity, EventCluster} from '../../src/model/account.ts'
import type {Report} from '../../src/model/report.ts'
import type {Span} from '../../src/model/span.ts'
import type {Attribution, ParticipantRole, Statement, StatementKind} from '../../src/model/statement.ts'

/** A statement in short: `who` as `role: words`; words that are a key of `entities` stand for that entity. */
export type Told = Partial<Omit<Statement, 'participants' | 'attribution' | 'evidence' | 'event' | 'time'>> & {
  readonly text: string
  readonly kind?: StatementKind
  readonly who?: Partial<Record<ParticipantRole, readonly string[]>>
  readonly by?: readonly string[]
  readonly verb?: string
  readonly at?: string
  /** Statements with one name tell one event. */
  readonly tells?: string
}

const span = (text: string, start = 0): Span => ({start, end: start + text.length, text})

/** Points of hand-made reports: `says` gives, for each report, when it came out and what it says. */
export function pointsOf(says: Readonly<Record<string, {published?: string; told: readonly Told[]}>>, options: {text?: (report: string) => string} = {}) {
  const clusters = new Map<string, string[]>()
  const statements = Object.entries(says).flatMap(([report, {told}]) =>
    told.map((one, index) => {
      const id = `s-${report}-${index}`
      if (one.tells) clusters.set(one.tells, [...(clusters.get(one.tells) ?? []), id])
      return statementOf(id, report, one, index)
    }),
  )
  const words = new Set(statements.flatMap(({participants, attribution}) => [...participants, ...attribution].map(({mention}) => mention.text)))
  const entities: Entity[] = [...words].map((text) => ({
    id: entityId(text),
    kind: 'group',
    names: [{text, count: 1, reports: Object.keys(says)}],
    mentions: [],
    links: [],
  }))
  const events: EventCluster[] = [...clusters].map(([name, ids]) => ({id: `v-${name}`, statements: ids, name, participants: [], links: []}))
  const reports: Report[] = Object.entries(says).map(([id, {published, told}]) => ({
    id,
    source: '',
    title: '',
    ...(published ? {published: {value: published, how: 'given' as const}} : {}),
    language: 'en',
    blocks: [],
    text: options.text?.(id) ?? told.map(({text}) => text).join('\n'),
  }))
  return findPoints({reports, statements, entities, events, origins: findOrigins(reports)})
}

function entityId(text: string): string {
  return `e-${text.toLowerCase()}`
}

function statementOf(id: string, report: string, {text, who = {}, by = [], verb, at, tells: _, ...rest}: Told, index: number): Statement {
  const time = at === undefined ? undefined : {...span(at), value: at}
  const attribution: Attribution[] = by.map((one) => ({mention: span(one), verb: 'say', entity: entityId(one)}))
  return {
    id,
    report,
    kind: 'event',
    evidence: [span(text)],
    sentence: index,
    participants: Object.entries(who).flatMap(([role, names]) =>
      names.map((name) => ({role: role as ParticipantRole, mention: span(name), entity: entityId(name)})),
    ),
    ...(verb ? {event: {verb, plover: 'CONSULT', trigger: span(verb)}} : {}),
    times: time ? [time] : [],
    ...(time ? {time} : {}),
    attribution,
    polarity: 'affirmed',
    modality: 'happened',
    rule: 'test',
    confidence: 1,
    ...rest,
  }
}
