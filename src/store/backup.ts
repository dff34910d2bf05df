import {closeSync, fsyncSync, openSync, renameSync, rmSync} from 'node:fs'
import {sql} from 'kysely'
import {type Dossier, DossierError, openDossier} from './dossier.ts'
import {exportDossier, importDossier} from './move.ts'

/** Writes a dossier as it is at one instant into a new SQLite file, while others write. The file gets its name when it is whole. */
export async function backUp(dossier: Dossier, file: string): Promise<void> {
  const part = `${file}.part`
  removed(part)
  try {
    await (dossier.engine === 'sqlite' ? sql`VACUUM INTO ${part}`.execute(dossier.db) : copied(dossier, part))
    const handle = openSync(part, 'r+')
    fsyncSync(handle)
    closeSync(handle)
    renameSync(part, file)
  } catch (error) {
    removed(part)
    if (error instanceof Error && 'syscall' in error) throw new DossierError(`the backup ${file} could not be written: ${error.message}`, {cause: error})
    throw error
  }
}

async function copied(dossier: Dossier, part: string): Promise<void> {
  const copy = await openDossier(part)
  try {
    await importDossier(copy, exportDossier(dossier))
    // The journal goes into the file, which then stands alone.
    await sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(copy.db)
  } finally {
    await copy.close()
  }
}

function removed(part: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${part}${end}`, {force: true})
}
