import {type Dossier, DossierError, openDossier} from '../store/dossier.ts'
import {exitCodes} from './exit-codes.ts'
import {UsageError} from './usage-error.ts'

/** Which dossier a command is about. */
export type DossierOption = {readonly dossier?: string}

/** Where the dossier is that was named, or else the one that is meant. */
export function placeOf({dossier}: DossierOption): string {
  return dossier ?? process.env['VARIORUM_DOSSIER'] ?? 'variorum.db'
}

/** Opens the dossier that was named, does the work, and closes it whatever happens. Throws a UsageError where it cannot be opened or used. */
export async function withDossier<Result>(options: DossierOption, work: (dossier: Dossier) => Promise<Result>): Promise<Result> {
  let dossier: Dossier | undefined
  try {
    dossier = await openDossier(placeOf(options))
    return await work(dossier)
  } catch (error) {
    throw isOfTheDossier(error) ? new UsageError(sentence(error), exitCodes.unavailable) : error
  } finally {
    await dossier?.close()
  }
}

// SQLITE_FULL, SQLITE_READONLY, SQLITE_BUSY …, a connection that was lost (ECONN…, 57P01): the world's fault, not ours.
function isOfTheDossier(error: unknown): error is Error {
  return (
    error instanceof DossierError ||
    /^(?:SQLITE_(?:FULL|READONLY|BUSY|IOERR|CANTOPEN|CORRUPT|NOTADB)|ECONN|EPIPE|57P|53\d)/.test(String((error as {code?: unknown}).code ?? ''))
  )
}

const advice: Readonly<Record<string, string>> = {
  SQLITE_FULL: 'the disk is full; what was told as kept is kept; make room and run the command again',
  SQLITE_READONLY: 'the dossier is read-only; change its permissions or name another',
  SQLITE_BUSY: 'another program is writing to the dossier; try again when it is done',
  SQLITE_CORRUPT: 'the dossier is damaged; restore it from a backup',
}

function sentence(error: Error): string {
  const code = String((error as {code?: unknown}).code ?? '')
  return Object.entries(advice).find(([start]) => code.startsWith(start))?.[1] ?? error.message
}
