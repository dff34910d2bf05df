import type {Problem} from '../model/problem.ts'
import type {Dossier} from './dossier.ts'
import type {UploadTable} from './upload-tables.ts'

/** What the sender of a file tells of the reports in it. */
export type UploadGiven = {readonly source?: string; readonly title?: string; readonly published?: string; readonly url?: string}

/** What came of reading a file. */
export type UploadResult = {readonly added: number; readonly known: number; readonly reports: readonly string[]; readonly problems: readonly Problem[]}

/** A file on its way in. */
export type KeptUpload = Omit<UploadTable, 'given' | 'result'> & {readonly given: UploadGiven; readonly result?: UploadResult}

/** A file that is going to be sent. */
export type NewUpload = {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly given: UploadGiven
  readonly by: string
  readonly at: string
}

/** Takes note of a file that is going to be sent. */
export async function startUpload({db}: Dossier, {id, name, size, given, by, at}: NewUpload): Promise<void> {
  await db
    .insertInto('upload')
    .values({id, name, size, received: 0, state: 'receiving', given: JSON.stringify(given), result: '', by, created_at: at})
    .execute()
}

/** Takes note of a page that is to be fetched: nobody sends its bytes, and it waits from the start. */
export async function startFetch({db}: Dossier, {id, url, by, at}: {id: string; url: string; by: string; at: string}): Promise<void> {
  await db.insertInto('upload').values({id, name: url, size: 0, received: 0, state: 'waiting', given: '{}', result: '', by, created_at: at}).execute()
}

/** A file on its way in, or that was read. */
export async function uploadOf({db}: Dossier, id: string): Promise<KeptUpload | undefined> {
  const row = await db.selectFrom('upload').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const {given, result, ...rest} = row
  return {...rest, given: JSON.parse(given) as UploadGiven, ...(result !== '' && {result: JSON.parse(result) as UploadResult})}
}

/** Keeps the next bytes of a file, if they begin where it ends so far; tells whether it did. With the last of them the file waits to be read. */
export function keepPiece({db}: Dossier, {upload, start, bytes}: {upload: string; start: number; bytes: Uint8Array}): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const {numUpdatedRows} = await transaction
      .updateTable('upload')
      .set((each) => ({
        received: start + bytes.length,
        state: each
          .case()
          .when('size', '=', start + bytes.length)
          .then('waiting' as const)
          .else('receiving' as const)
          .end(),
      }))
      .where('id', '=', upload)
      .where('state', '=', 'receiving')
      .where('received', '=', start)
      .where('size', '>=', start + bytes.length)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
    await transaction.insertInto('upload_piece').values({upload_id: upload, start, body: bytes}).execute()
    return true
  })
}

/** All bytes that came of a file. */
export async function bytesOfUpload({db}: Dossier, id: string): Promise<Uint8Array> {
  const pieces = await db.selectFrom('upload_piece').select('body').where('upload_id', '=', id).orderBy('start').execute()
  return Buffer.concat(pieces.map(({body}) => body))
}

/** Says that a page is being fetched, or what came is being read. */
export async function stepUpload({db}: Dossier, id: string, state: 'fetching' | 'reading'): Promise<void> {
  await db.updateTable('upload').set({state}).where('id', '=', id).execute()
}

/** Says what came of a file, and lets go of its pieces. */
export function endUpload({db}: Dossier, id: string, state: 'done' | 'failed', result: UploadResult): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    await transaction
      .updateTable('upload')
      .set({state, result: JSON.stringify(result)})
      .where('id', '=', id)
      .execute()
    await transaction.deleteFrom('upload_piece').where('upload_id', '=', id).execute()
  })
}

/** Forgets a file; false where it is being fetched or read, or is not there. */
export async function dropUpload({db}: Dossier, id: string): Promise<boolean> {
  const {numDeletedRows} = await db.deleteFrom('upload').where('id', '=', id).where('state', 'not in', ['waiting', 'fetching', 'reading']).executeTakeFirst()
  return numDeletedRows > 0n
}

/** Forgets files of which the rest never came, and old ones that were read. */
export async function dropOldUploads({db}: Dossier, before: string): Promise<void> {
  await db.deleteFrom('upload').where('created_at', '<', before).where('state', 'not in', ['waiting', 'fetching', 'reading']).execute()
}
