import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {sql} from 'kysely'
import {describe, expect, it} from 'vitest'
import {engines, freshDossier} from './engines.ts'

const rows = readFileSync(join(import.meta.dirname, '../../docs/dossier.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))

// Kysely's own, and the shadows in which SQLite keeps its full-text index.
const foreign = /^(?:kysely_|sqlite_|report_words_)/

for (const engine of engines)
  describe(`the tables of ${engine}`, async () => {
    const dossier = await freshDossier(engine)
    const {rows: columns} = await (engine === 'sqlite'
      ? sql<{
          name: string
          column: string
        }>`SELECT t.name AS name, c.name AS "column" FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table'`
      : sql<{name: string; column: string}>`SELECT table_name AS name, column_name AS "column" FROM information_schema.columns WHERE table_schema = 'public'`
    ).execute(dossier.db)
    await dossier.close()
    const own = columns.filter(({name}) => !foreign.test(name))

    it('are there', () => expect(new Set(own.map(({name}) => name)).size).toBeGreaterThan(15))

    it('are described in docs/dossier.md, each with every column', () => {
      const missing = own.filter(({name, column}) => !rows.some((row) => row.split('|')[1]!.includes(`\`${name}\``) && row.includes(`\`${column}\``)))
      expect(missing.map(({name, column}) => `${name}.${column}`)).toEqual([])
    })
  })
