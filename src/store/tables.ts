import type {Generated} from 'kysely'
import type {
  AccountTable,
  ChangeTable,
  EntityNameTable,
  ReportCodeTable,
  ReportStatusTable,
  StoryKeyTable,
  StoryVectorTable,
  UngroupedTable,
  WordTable,
} from './account-tables.ts'
import type {AuditTable, MemberTable, SessionTable, TokenTable} from './member-tables.ts'
import type {UploadPieceTable, UploadTable} from './upload-tables.ts'
import type {WatchedTable} from './watched-table.ts'

/** The bytes of a source as they came, compressed, addressed by the hash of what they were. */
export type BytesTable = {
  /** SHA-256 of the bytes before compression, hexadecimal. */
  hash: string
  /** The bytes, compressed with brotli. */
  body: Uint8Array
  /** Bytes before compression. */
  size: number
}

/** One published text. */
export type ReportTable = {
  id: string
  source: string
  title: string
  byline: string | null
  /** A prefix of ISO 8601, and how it was found. */
  published: string | null
  published_how: string | null
  language: string
  url: string | null
  file: string | null
  /** JSON: the blocks of the text. */
  blocks: string
  text: string
  revision_of: string | null
  /** The bytes that it was read from. */
  bytes_hash: string | null
  /** ISO 8601, UTC. */
  added_at: string
  /** Counts up as reports come in: what a cursor holds. */
  serial: number
}

/** What the engine recorded from a report, beside the statements. */
export type RecordedTable = {
  report_id: string
  /** The version of the engine that read it. */
  engine: string
  /** JSON, compressed with brotli: statements, chains of mention, bounds of sentences, problems. */
  body: Uint8Array
}

/** “Report R, at span S, says that …” */
export type StatementTable = {
  id: string
  report_id: string
  kind: string
  rule: string
  /** PLOVER and CAMEO code of an event. */
  plover: string | null
  cameo: string | null
  polarity: string
  modality: string
  confidence: number
  /** EDTF. */
  time: string | null
  /** Start of the first evidence, UTF-16 units. */
  start: number
}

/** Reports that tell one story. */
export type StoryTable = {
  id: string
  title: string
  updated_at: string
  /** Counts up with each change of its reports, or of the judgements on them. */
  revision: number
}

/** Which reports a story holds. */
export type StoryReportTable = {
  story_id: string
  report_id: string
}

/** What a person decided; never overwritten: undoing it fills `undone_at`. */
export type JudgementTable = {
  id: string
  /** `entity`, `event`, `statement`, `date` … */
  about: string
  left: string
  right: string
  verdict: string
  because: string
  by: string
  at: string
  undone_by: string | null
  undone_at: string | null
  /** JSON: report, kind and place of a statement that was judged, so that it is known again after re-reading. */
  anchor: string | null
}

/** A piece of work: taken under a lease, tried again after a fault, put aside with its reason after too many. */
export type JobTable = {
  id: Generated<number>
  kind: string
  /** JSON. */
  payload: string
  /** A second job with the same key is not taken in while the first is open. */
  key: string
  state: 'waiting' | 'running' | 'done' | 'dead'
  attempts: number
  run_at: string
  lease_until: string | null
  worker: string | null
  reason: string | null
  created_at: string
  /** What is done first has the lowest. */
  priority: Generated<number>
  /** JSON: what came of it. */
  result: string | null
  done_at: string | null
}

/** The tables of a dossier. docs/dossier.md describes each column. */
export type Tables = {
  source_bytes: BytesTable
  report: ReportTable
  recorded: RecordedTable
  statement: StatementTable
  story: StoryTable
  story_report: StoryReportTable
  judgement: JudgementTable
  job: JobTable
  account: AccountTable
  entity_name: EntityNameTable
  report_status: ReportStatusTable
  report_code: ReportCodeTable
  story_key: StoryKeyTable
  story_vector: StoryVectorTable
  ungrouped: UngroupedTable
  change: ChangeTable
  word: WordTable
  upload: UploadTable
  upload_piece: UploadPieceTable
  watched: WatchedTable
  member: MemberTable
  session: SessionTable
  token: TokenTable
  audit: AuditTable
}
