/** A file on its way in, or a page that is fetched. */
export type UploadTable = {
  id: string
  /** The name of the file, as its sender calls it; of a page, its address. */
  name: string
  /** Bytes it will have, and bytes that came. */
  size: number
  received: number
  state: 'receiving' | 'waiting' | 'fetching' | 'reading' | 'done' | 'failed'
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
