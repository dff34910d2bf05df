import {setTimeout as sleep} from 'node:timers/promises'
import {CompiledQuery, type DatabaseConnection, type Driver, SqliteDialect, SqliteDriver, type TransactionSettings} from 'kysely'

/** SQLite, with the right to write taken when a transaction begins: one that reads first and writes later would fail, not wait, where another process wrote in between. */
export class WaitingSqliteDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0]

  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return new WaitingDriver(this.#config)
  }
}

// How long to wait for others that write; SQLite itself would wait with the whole thread standing still. Milliseconds.
const longest = 30_000
const shortly = 20
const usual = 10_000

class WaitingDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const run = (text: string) => connection.executeQuery(CompiledQuery.raw(text))
    if (settings?.accessMode === 'read only') return void (await run('begin'))
    await run(`pragma busy_timeout = ${shortly}`)
    try {
      for (let waited = 0; ; waited += 2 * shortly)
        try {
          await run('begin immediate')
          return
        } catch (error) {
          if (!isBusy(error) || waited >= longest) throw error
          await sleep(shortly)
        }
    } finally {
      await run(`pragma busy_timeout = ${usual}`)
    }
  }

  // Where the disk is full SQLite rolls back by itself: what is told is why.
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await super.rollbackTransaction(connection).catch((error: unknown) => {
      if (!/no transaction is active/.test((error as Error).message)) throw error
    })
  }
}

function isBusy(error: unknown): boolean {
  return String((error as {code?: unknown}).code).startsWith('SQLITE_BUSY')
}
