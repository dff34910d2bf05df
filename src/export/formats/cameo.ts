import type {Account} from '../../model/account.ts'
import type {Participant} from '../../model/statement.ts'
import {type Cell, type Column, type Table, tableOf} from '../tables/table.ts'
import {type ToldStatement, toldStatements} from '../tables/told-statement.ts'
import {calledName, voucherWords} from '../words/account-index.ts'
import {locatedAt} from '../words/located.ts'
import {dyadsOf} from './dyads.ts'

type Dyad = ToldStatement & {readonly actor1: Participant | undefined; readonly actor2: Participant | undefined; readonly number: number}

const geoFields = ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'] as const
type GeoField = (typeof geoFields)[number]

const dates: readonly Column<Dyad>[] = [
  ['GLOBALEVENTID', 'text', ({statement, number}) => `${statement.id}-${number}`],
  ['SQLDATE', 'text', ({statement}) => dayOf(statement.time?.value)?.join('')],
  [
    'MonthYear',
    'text',
    ({statement}) =>
      /^(\d{4})-(\d{2})/
        .exec(statement.time?.value ?? '')
        ?.slice(1)
        .join(''),
  ],
  ['Year', 'text', ({statement}) => /^\d{4}/.exec(statement.time?.value ?? '')?.[0]],
  ['FractionDate', 'text', ({statement}) => fractionOf(dayOf(statement.time?.value))],
]

const codes: readonly Column<Dyad>[] = [
  ['IsRootEvent', 'text', ({statement}) => (statement.sentence === 0 ? '1' : '0')],
  ['EventCode', 'text', ({statement}) => statement.event?.cameo],
  ['EventBaseCode', 'text', ({statement}) => statement.event?.cameo?.slice(0, 3)],
  ['EventRootCode', 'text', ({statement}) => statement.event?.cameo?.slice(0, 2)],
  ['QuadClass', 'text', ({statement}) => quadOf(statement.event?.cameo ?? '')],
  ['GoldsteinScale', 'text', () => undefined],
  ['NumMentions', 'integer', (dyad) => tellersOf(dyad, ({id}) => id)],
  ['NumSources', 'integer', (dyad) => tellersOf(dyad, ({source, report}) => source || report)],
  ['NumArticles', 'integer', (dyad) => tellersOf(dyad, ({report}) => report)],
  ['AvgTone', 'text', () => undefined],
]

// Ours, after the columns that GDELT has: what GDELT cannot hold.
const further: readonly Column<Dyad>[] = [
  ['EventTime', 'text', ({statement}) => statement.time?.value],
  ['Polarity', 'text', ({statement}) => statement.polarity],
  ['Modality', 'text', ({statement}) => statement.modality],
  ['Attribution', 'text', ({statement, index}) => voucherWords(index, statement) || undefined],
  ['NumOrigins', 'integer', (dyad) => tellersOf(dyad, ({origin}) => origin)],
  ['Actor1Entity', 'text', ({actor1}) => actor1?.entity],
  ['Actor2Entity', 'text', ({actor2}) => actor2?.entity],
  ['Event', 'text', ({statement, index}) => index.events.get(statement.id)?.id],
  ['Report', 'text', ({report}) => report.id],
  ['Source', 'text', ({report}) => report.source],
  ['Published', 'text', ({report}) => report.published?.value],
  ['Start', 'integer', ({statement}) => statement.evidence[0].start],
  ['End', 'integer', ({statement}) => statement.evidence[0].end],
  ['Words', 'text', ({statement}) => statement.evidence[0].text],
  ['Confidence', 'number', ({statement}) => statement.confidence],
]

const columns: readonly Column<Dyad>[] = [
  ...dates,
  ...actorColumns('Actor1', ({actor1}) => actor1),
  ...actorColumns('Actor2', ({actor2}) => actor2),
  ...codes,
  ...geoColumns('Actor1Geo', () => undefined),
  ...geoColumns('Actor2Geo', () => undefined),
  ...geoColumns('ActionGeo', (part) => (dyad) => actionPlace(dyad, part)),
  ['DATEADDED', 'text', () => undefined],
  ['SOURCEURL', 'text', ({report}) => report.url],
  ...further,
]

/** Events that have a CAMEO code, a row for each pair of actors, in the 61 columns of GDELT 2.0 and then ours. */
export function cameoTable(account: Account): Table {
  const coded = toldStatements(account).filter(({statement}) => statement.event?.cameo !== undefined)
  return tableOf(
    columns,
    coded.flatMap((told) => dyadsOf(told.statement).map(([actor1, actor2], number): Dyad => ({...told, actor1, actor2, number}))),
  )
}

function actorColumns(name: string, actor: (dyad: Dyad) => Participant | undefined): Column<Dyad>[] {
  const country = (dyad: Dyad) => dyad.index.entities.get(actor(dyad)?.entity ?? '')?.country
  const empty = ['KnownGroupCode', 'EthnicCode', 'Religion1Code', 'Religion2Code', 'Type1Code', 'Type2Code', 'Type3Code']
  const named = (dyad: Dyad) => {
    const participant = actor(dyad)
    return participant && calledName(dyad.index, participant)
  }
  return [
    [`${name}Code`, 'text', country],
    [`${name}Name`, 'text', named],
    [`${name}CountryCode`, 'text', country],
    ...empty.map((field): Column<Dyad> => [`${name}${field}`, 'text', () => undefined]),
  ]
}

function geoColumns(name: string, of: (field: GeoField) => ((dyad: Dyad) => Cell) | undefined): Column<Dyad>[] {
  return geoFields.map((field): Column<Dyad> => [`${name}_${field}`, field === 'Lat' || field === 'Long' ? 'number' : 'text', of(field) ?? (() => undefined)])
}

// GDELT's type 4 is a city of the world; its country codes are FIPS, which we do not have.
function actionPlace({statement, index}: Dyad, field: GeoField): Cell {
  const located = locatedAt(index, statement)
  const {capital} = located ?? {}
  const fields: Partial<Record<GeoField, Cell>> = {Type: capital && '4', FullName: located?.name, Lat: capital?.latitude, Long: capital?.longitude}
  return fields[field]
}

function dayOf(edtf: string | undefined): string[] | undefined {
  return /^(\d{4})-(\d{2})-(\d{2})/.exec(edtf ?? '')?.slice(1, 4)
}

// As GDELT reckons it: the year and the share of it that has passed, in months of 30 days of a year of 365.
function fractionOf(day: readonly string[] | undefined): string | undefined {
  if (!day) return undefined
  const [year, month, date] = day.map(Number) as [number, number, number]
  return (year + Math.min((month * 30 + date) / 365, 0.9999)).toFixed(4)
}

// CAMEO's roots: 01–05 verbal and 06–08 material cooperation, 09–13 verbal and 14–20 material conflict.
function quadOf(cameo: string): string | undefined {
  const root = Number(cameo.slice(0, 2))
  if (!(root >= 1 && root <= 20)) return undefined
  return root <= 5 ? '1' : root <= 8 ? '2' : root <= 13 ? '3' : '4'
}

// How many statements, outlets, reports or origins tell the event of this row.
function tellersOf({statement, index}: Dyad, key: (teller: {id: string; report: string; source: string; origin: string}) => string): number {
  const ids = index.events.get(statement.id)?.statements ?? [statement.id]
  const tellers = ids.flatMap((id) => {
    const report = index.reports.get(index.statements.get(id)?.report ?? '')
    return report ? [key({id, report: report.id, source: report.source, origin: report.origin})] : []
  })
  return new Set(tellers).size
}
