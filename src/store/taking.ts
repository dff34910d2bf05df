import {type Kysely, sql, type Transaction} from 'kysely'
import type {Engine} from './engine.ts'
import {keepWords} from './keep-words.ts'
import type {MovedTable} from './moved-tables.ts'
import type {ReportTable, Tables} from './tables.ts'

type Row = Record<string, unknown>

// What is true of the reports wherever they are; into a dossier that holds some already, no more is taken.
const lasting: ReadonlySet<MovedTable> = new Set(['source_bytes', 'report', 'recorded', 'statement', 'report_code', 'judgement'])

const batchLength = 200

/** Rows on their way into a dossier, in batches. Reports get serials that follow those that are there. */
export class Taking {
  readonly #db: Transaction<Tables>
  readonly #engine: Engine
  readonly #isEmpty: boolean
  #nextSerial: number
  /** Serial there → serial here, of reports that were not here. */
  readonly #serials = new Map<number, number>()
  /** Ids of reports that were here: what belongs to them is left too. */
  readonly #known = new Set<string>()
  #batch: {table: MovedTable; rows: Row[]} | undefined
  #count = 0

  private constructor(db: Transaction<Tables>, engine: Engine, last: number) {
    this.#db = db
    this.#engine = engine
    this.#isEmpty = last === 0
    this.#nextSerial = last + 1
  }

  static async into(db: Transaction<Tables>, engine: Engine): Promise<Taking> {
    const {last} = await db.selectFrom('report').select(sql<number>`coalesce(max(serial), 0)`.as('last')).executeTakeFirstOrThrow()
    return new Taking(db, engine, last)
  }

  async take(table: MovedTable, row: Row): Promise<void> {
    if (!this.#isEmpty && !lasting.has(table)) return
    if (this.#batch && (this.#batch.table !== table || this.#batch.rows.length >= batchLength)) await this.#flush()
    this.#batch ??= {table, rows: []}
    this.#batch.rows.push(row)
  }

  /** Keeps the last of it. Tells how many rows were new. */
  async end(): Promise<number> {
    await this.#flush()
    if (this.#engine === 'postgres')
      for (const [table, column] of [
        ['job', 'id'],
        ['change', 'serial'],
      ] as const)
        await sql`SELECT setval(pg_get_serial_sequence(${table}, ${column}), (SELECT coalesce(max(${sql.ref(column)}), 0) + 1 FROM ${sql.table(table)}), false)`.execute(
          this.#db,
        )
    return this.#count
  }

  async #flush(): Promise<void> {
    if (!this.#batch) return
    const {table, rows} = this.#batch
    this.#batch = undefined
    if (table === 'report') return this.#takeReports(rows as unknown as ReportTable[])
    const fresh = rows.filter((row) => !this.#known.has(String(row['report_id']))).flatMap((row) => this.#renumbered(table, row))
    if (fresh.length > 0) this.#count += await insert(this.#db, table, fresh)
  }

  async #takeReports(rows: readonly ReportTable[]): Promise<void> {
    const here = await this.#db
      .selectFrom('report')
      .select('id')
      .where(
        'id',
        'in',
        rows.map(({id}) => id),
      )
      .execute()
    for (const {id} of here) this.#known.add(id)
    for (const row of rows.filter(({id}) => !this.#known.has(id))) {
      const serial = this.#isEmpty ? row.serial : this.#nextSerial++
      this.#serials.set(row.serial, serial)
      this.#count += await insert(this.#db, 'report', [{...row, serial}])
      await keepWords(this.#db, this.#engine, {...row, serial})
      if (!this.#isEmpty) await this.#db.insertInto('ungrouped').values({serial}).execute()
    }
  }

  #renumbered(table: MovedTable, row: Row): Row[] {
    if (table !== 'report_code' && table !== 'story_key' && table !== 'ungrouped') return [row]
    const serial = this.#serials.get(Number(row['serial']))
    return serial === undefined ? [] : [{...row, serial}]
  }
}

async function insert(db: Kysely<Tables>, table: MovedTable, rows: readonly Row[]): Promise<number> {
  const {numInsertedOrUpdatedRows} = await db
    .insertInto(table)
    .values(rows as never)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}
