import {alpha2Of} from '../../../lexicon/country-codes.ts'
import type {Account, AccountReport, Entity, EventCluster} from '../../model/account.ts'
import type {EntityKind} from '../../model/parse.ts'
import {type ToldStatement, toldStatements} from '../tables/told-statement.ts'
import {outletOf, toldAs} from '../words/account-index.ts'
import {citedWords} from '../words/cited-words.ts'
import {displayName} from '../words/display-name.ts'
import {quoteWords} from '../words/quote-words.ts'
import {webAddress} from '../words/web-address.ts'

type Properties = Readonly<Record<string, readonly (string | undefined)[]>>

/** The account as FollowTheMoney entities, a line of JSON each, for Aleph: reports as articles, actors, events, roles as memberships, all else as notes. */
export function writeFollowTheMoney(account: Account): string {
  const told = toldStatements(account)
  const kept = new Map(account.entities.flatMap((entity) => (schemaOf[entity.kind] ? [[entity.id, entity] as const] : [])))
  const byId = new Map(told.map((one) => [one.statement.id, one]))
  const lines = [
    ...account.reports.map(articleOf),
    ...[...kept.values()].map(actorOf),
    ...account.events.flatMap((event) => eventOf(event, byId, kept)),
    ...told.filter(({statement}) => statement.kind !== 'event').map((one) => membershipOf(one, kept) ?? noteOf(one, kept)),
  ]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

function ftm(id: string, schema: string, properties: Properties): object {
  const told = Object.entries(properties).flatMap(([name, values]) => {
    const kept = [...new Set(values)].filter((value): value is string => value !== undefined && value !== '')
    return kept.length > 0 ? [[name, kept] as const] : []
  })
  return {id, schema, properties: Object.fromEntries(told)}
}

function articleOf({id, title, source, byline, published, url}: AccountReport): object {
  return ftm(id, 'Article', {title: [title], author: [byline], publisher: [source], publishedAt: [published?.value], sourceUrl: [webAddress(url)]})
}

// A group may be of people who are no body in law, so it is the widest kind of actor; of things without an actor's kind, nothing is told.
const schemaOf: Readonly<Partial<Record<EntityKind, string>>> = {
  person: 'Person',
  organisation: 'Organization',
  state: 'PublicBody',
  group: 'LegalEntity',
  place: 'Address',
}

function actorOf(entity: Entity): object {
  const {id, kind, names, country} = entity
  const shown = displayName(entity)
  const others = names.map(({text}) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== shown)
  return ftm(id, schemaOf[kind]!, {
    name: [shown],
    ...(kind === 'place' ? {full: [shown]} : {}),
    alias: others,
    country: [country && alpha2Of(country)?.toLowerCase()],
  })
}

function eventOf(
  {id, statements, time, place, participants}: EventCluster,
  byId: ReadonlyMap<string, ToldStatement>,
  kept: ReadonlyMap<string, Entity>,
): object[] {
  const told = statements.flatMap((statement) => byId.get(statement) ?? [])
  const [first] = told
  if (!first) return []
  const tellings = [...new Set(told.map(({statement}) => toldAs(statement)))]
  return [
    ftm(id, 'Event', {
      name: [quoteWords(first.statement.evidence[0].text, 120)],
      ...datesOf(time),
      location: [place],
      involved: participants.filter((participant) => isActor(kept.get(participant))),
      keywords: tellings,
      description: told.map(citedWords),
      proof: told.map(({report}) => report.id),
      publisher: told.map(({report}) => outletOf(report)),
      sourceUrl: told.map(({report}) => webAddress(report.url)),
      recordId: [id],
    }),
  ]
}

// FollowTheMoney's dates are prefixes of ISO 8601; what is hedged or open stays in the description only.
function datesOf(edtf: string | undefined): Properties {
  if (edtf === undefined || !/^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/.test(edtf)) return {}
  const [start, end] = edtf.split('/')
  return end === undefined ? {date: [start]} : {startDate: [start], endDate: [end]}
}

function isActor(entity: Entity | undefined): boolean {
  return entity !== undefined && entity.kind !== 'place'
}

// Only a role that is said to be so, of an actor in an organisation or a state.
function membershipOf(told: ToldStatement, kept: ReadonlyMap<string, Entity>): object | undefined {
  const {statement, report} = told
  if (statement.kind !== 'role' || statement.polarity === 'denied') return undefined
  const inRole = (role: string) => kept.get(statement.participants.find((participant) => participant.role === role)?.entity ?? '')
  const [member, body] = [inRole('holder'), inRole('body')]
  if (!isActor(member) || (body?.kind !== 'organisation' && body?.kind !== 'state')) return undefined
  return ftm(statement.id, 'Membership', {
    member: [member!.id],
    organization: [body.id],
    role: [statement.value],
    status: [toldAs(statement)],
    ...datesOf(statement.time?.value),
    description: [citedWords(told)],
    publisher: [outletOf(report)],
    sourceUrl: [webAddress(report.url)],
    recordId: [statement.id],
  })
}

function noteOf(told: ToldStatement, kept: ReadonlyMap<string, Entity>): object {
  const {statement, report} = told
  const about = statement.participants.flatMap(({entity}) => (entity !== undefined && kept.has(entity) ? [entity] : []))
  return ftm(statement.id, 'Note', {
    name: [`${statement.kind}: ${quoteWords(statement.value ?? statement.evidence[0].text, 120)}`],
    description: [citedWords(told)],
    entity: about,
    keywords: [statement.kind, toldAs(statement)],
    proof: [report.id],
    publisher: [outletOf(report)],
    sourceUrl: [webAddress(report.url)],
  })
}
