import type {Generated} from 'kysely'

/** The account of a story as last made. */
export type AccountTable = {
  story_id: string
  /** The revision of the story that it was made of: where the story has a later one, it is stale. */
  revision: number
  /** The version of the engine that made it. */
  engine: string
  /** A hash of the JSON. */
  tag: string
  made_at: string
  /** The account as JSON, compressed with brotli, and its bytes before that. */
  body: Uint8Array
  size: number
  /** How many origins, and how many points of each status. */
  origins: number
  agree: number
  differ: number
  contested: number
  updated: number
  single: number
}

/** “In this report of this story, this entity is called so.” */
export type EntityNameTable = {
  story_id: string
  entity_id: string
  kind: string
  /** The name as searched: folded like the words of a report. */
  folded: string
  /** The name as written. */
  text: string
  report_id: string
}

/** “This report has a part in a point of this status.” */
export type ReportStatusTable = {
  report_id: string
  story_id: string
  status: string
}

/** Kinds of statement in a report, by its serial; `code` is empty, or the PLOVER or CAMEO code of an event. */
export type ReportCodeTable = {
  kind: string
  code: string
  serial: number
}

/** The rarest words of a report's opening, by which reports of one story find each other. */
export type StoryKeyTable = {
  key: string
  serial: number
  weight: number
}

/** What grouping keeps of a report: counts of its stems, as JSON, compressed with brotli. */
export type StoryVectorTable = {
  report_id: string
  body: Uint8Array
}

/** Reports that are not in a story yet, by serial. */
export type UngroupedTable = {
  serial: number
}

/** What changed, in order: readers ask for all after the last that they saw. */
export type ChangeTable = {
  serial: Generated<number>
  kind: 'report' | 'story' | 'account' | 'judgement' | 'job'
  /** The id of what changed. */
  about: string
  at: string
}

/** Every word of the dossier once, folded, and backwards: what inexact search looks through. */
export type WordTable = {
  word: string
  reversed: string
}
