/** A file on its way in. */
export type UploadTable = {
  id: string
  /** The name of the file, as its sender calls it. */
  name: string
  /** Bytes it will have, and bytes that came. */
  size: number
  received: number
  state: 'receiving' | 'waiting' | 'reading' | 'done' | 'failed'
  /** JSON: outlet, title, date and address, as far as the sender told them. */
  given: string
  /** JSON: what came of reading it. */
  result: string
  by: string
  created_at: string
}

/** Some bytes of a file on its way in; dropped when it was read. */
export type UploadPieceTable = {
  upload_id: string
  start: number
  body: Uint8Array
}
