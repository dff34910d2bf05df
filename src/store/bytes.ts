import {createHash} from 'node:crypto'
import {brotliCompressSync, brotliDecompressSync, constants} from 'node:zlib'
import type {Kysely, Transaction} from 'kysely'
import {DossierError} from './dossier.ts'
import type {Tables} from './tables.ts'

/** Keeps bytes under the hash of what they are, and gives that hash; bytes that are there already are kept once. */
export async function keepBytes(db: Transaction<Tables>, bytes: Uint8Array): Promise<string> {
  const hash = hashOf(bytes)
  const body = brotliCompressSync(bytes, {params: {[constants.BROTLI_PARAM_QUALITY]: 5}})
  await db
    .insertInto('source_bytes')
    .values({hash, body, size: bytes.length})
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()
  return hash
}

/** The bytes kept under `hash`. Throws a DossierError where there are none or they are not what they were. */
export async function bytesOf(db: Kysely<Tables>, hash: string): Promise<Uint8Array> {
  const row = await db.selectFrom('source_bytes').select(['body', 'size']).where('hash', '=', hash).executeTakeFirst()
  if (!row) throw new DossierError(`expected bytes ${hash} in the dossier, found none`)
  const bytes = brotliDecompressSync(row.body, {maxOutputLength: row.size + 1})
  if (hashOf(bytes) !== hash) throw new DossierError(`the bytes ${hash} in the dossier are damaged: restore them from a backup`)
  return bytes
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
