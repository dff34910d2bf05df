import type {Tables} from './tables.ts'

/** The tables that move with a dossier and what their rows are told apart by, in an order in which every row finds the rows that it refers to. What search looks through is made anew. */
export const moved = {
  source_bytes: ['hash'],
  report: ['serial'],
  recorded: ['report_id'],
  statement: ['id'],
  report_code: ['kind', 'code', 'serial'],
  judgement: ['id'],
  story: ['id'],
  story_report: ['report_id'],
  story_vector: ['report_id'],
  story_key: ['key', 'serial'],
  ungrouped: ['serial'],
  account: ['story_id'],
  entity_name: ['story_id', 'entity_id', 'text', 'report_id'],
  report_status: ['status', 'report_id', 'story_id'],
  job: ['id'],
  change: ['serial'],
  upload: ['id'],
  upload_piece: ['upload_id', 'start'],
  watched: ['url'],
} as const satisfies Partial<Record<keyof Tables, readonly string[]>>

export type MovedTable = keyof typeof moved
