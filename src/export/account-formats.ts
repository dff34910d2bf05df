import type {Account} from '../model/account.ts'

/** What the world tells an export: when it is made (ISO 8601; without it no file says so), and whether tables begin with a byte order mark, as older spreadsheets want. */
export type ExportSettings = {readonly date?: string; readonly byteOrderMark?: boolean}

/** How an account leaves in one format. */
export type AccountFormat = {
  readonly name: string
  /** A line for people: for whom, and what it holds. */
  readonly says: string
  readonly mediaType: string
  /** Without the dot. */
  readonly extension: string
  /** Loads what it needs only when it is called. */
  readonly write: (account: Account, settings: ExportSettings) => Promise<string | Uint8Array>
}

const csv = {mediaType: 'text/csv; charset=utf-8', extension: 'csv'}
const parquet = {mediaType: 'application/vnd.apache.parquet', extension: 'parquet'}
const json = {mediaType: 'application/json', extension: 'json'}

/** Every format; where several have one extension, the first is meant by a file's name. */
export const accountFormats: readonly AccountFormat[] = [
  {
    ...json,
    name: 'json',
    says: 'the whole account, as every other command takes it',
    write: async (account) => (await import('./account-json.ts')).accountJson(account),
  },
  {
    name: 'html',
    says: 'the account as one page to read, send, or print to PDF',
    mediaType: 'text/html; charset=utf-8',
    extension: 'html',
    write: async (account) => (await import('./page/account-page.ts')).accountPage(account),
  },
  {
    name: 'docx',
    says: 'a Word document with numbered sources',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    write: async (account, {date}) => (await import('./formats/word.ts')).writeWord(account, date),
  },
  {
    ...csv,
    name: 'statements-csv',
    says: 'every statement, a row each, for spreadsheets',
    write: async (account, {byteOrderMark}) =>
      (await import('./formats/csv.ts')).writeCsv((await import('./tables/statement-table.ts')).statementTable(account), byteOrderMark),
  },
  {
    ...csv,
    name: 'figures-csv',
    says: 'every figure with its bounds, a row each',
    write: async (account, {byteOrderMark}) =>
      (await import('./formats/csv.ts')).writeCsv((await import('./tables/figure-table.ts')).figureTable(account), byteOrderMark),
  },
  {
    ...csv,
    name: 'points-csv',
    says: 'every point, a row for each report that answers it or is silent',
    write: async (account, {byteOrderMark}) =>
      (await import('./formats/csv.ts')).writeCsv((await import('./tables/point-table.ts')).pointTable(account), byteOrderMark),
  },
  {
    ...parquet,
    name: 'statements-parquet',
    says: 'the same rows as statements-csv, for data frames',
    write: async (account) => (await import('./formats/parquet.ts')).writeParquet((await import('./tables/statement-table.ts')).statementTable(account)),
  },
  {
    ...parquet,
    name: 'figures-parquet',
    says: 'the same rows as figures-csv',
    write: async (account) => (await import('./formats/parquet.ts')).writeParquet((await import('./tables/figure-table.ts')).figureTable(account)),
  },
  {
    ...parquet,
    name: 'points-parquet',
    says: 'the same rows as points-csv',
    write: async (account) => (await import('./formats/parquet.ts')).writeParquet((await import('./tables/point-table.ts')).pointTable(account)),
  },
  {
    name: 'jsonl',
    says: 'the whole account, one thing a line',
    mediaType: 'application/x-ndjson',
    extension: 'jsonl',
    write: async (account) => (await import('./formats/json-lines.ts')).writeJsonLines(account),
  },
  {
    name: 'json-ld',
    says: 'linked data: schema.org, PROV-O, Web Annotations',
    mediaType: 'application/ld+json',
    extension: 'jsonld',
    write: async (account, {date}) => (await import('./formats/json-ld.ts')).writeJsonLd(account, date),
  },
  {
    name: 'ftm',
    says: 'FollowTheMoney entities, for Aleph',
    mediaType: 'application/x-ndjson',
    extension: 'ftm.json',
    write: async (account) => (await import('./formats/follow-the-money.ts')).writeFollowTheMoney(account),
  },
  {
    ...json,
    name: 'plover',
    says: 'events as PLOVER records',
    extension: 'plover.json',
    write: async (account, {date}) => (await import('./formats/plover.ts')).writePlover(account, date),
  },
  {
    name: 'cameo',
    says: 'events as CAMEO dyads in the columns of GDELT 2.0',
    mediaType: 'text/tab-separated-values; charset=utf-8',
    extension: 'tsv',
    write: async (account, {byteOrderMark}) =>
      (await import('./formats/csv.ts')).writeTsv((await import('./formats/cameo.ts')).cameoTable(account), byteOrderMark),
  },
  {
    name: 'geojson',
    says: 'what happened where, for maps; only capitals have coordinates',
    mediaType: 'application/geo+json',
    extension: 'geojson',
    write: async (account) => (await import('./formats/geo-json.ts')).writeGeoJson(account),
  },
  {
    name: 'gexf',
    says: 'actors and what joins them, for Gephi',
    mediaType: 'application/gexf+xml',
    extension: 'gexf',
    write: async (account) => (await import('./formats/gexf.ts')).writeGexf(account),
  },
  {
    name: 'graphml',
    says: 'the same network for yEd, igraph, NetworkX',
    mediaType: 'application/graphml+xml',
    extension: 'graphml',
    write: async (account) => (await import('./formats/graphml.ts')).writeGraphml(account),
  },
  {
    ...json,
    name: 'timelinejs',
    says: 'dated events, for TimelineJS',
    extension: 'timeline.json',
    write: async (account) => (await import('./formats/timeline-js.ts')).writeTimelineJs(account),
  },
  {
    name: 'ics',
    says: 'dated events, for calendars',
    mediaType: 'text/calendar; charset=utf-8',
    extension: 'ics',
    write: async (account, {date}) => (await import('./formats/i-calendar.ts')).writeICalendar(account, date),
  },
  {
    name: 'bibtex',
    says: 'the reports, for LaTeX',
    mediaType: 'application/x-bibtex',
    extension: 'bib',
    write: async (account) => (await import('./formats/bibtex.ts')).writeBibtex(account),
  },
  {
    name: 'csl',
    says: 'the reports as CSL-JSON, for Zotero and Pandoc',
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: 'csl.json',
    write: async (account) => (await import('./formats/csl-json.ts')).writeCslJson(account),
  },
]
