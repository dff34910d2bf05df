import {parquetWriteBuffer} from 'hyparquet-writer'
import type {Cell, Table} from '../tables/table.ts'

const types = {text: 'STRING', integer: 'INT32', number: 'DOUBLE', flag: 'BOOLEAN'} as const

/** A table as Parquet, every column nullable. */
export function writeParquet({columns, rows}: Table): Uint8Array {
  const columnData = columns.map(({name, type}, index) => ({
    name,
    type: types[type],
    data: rows.map((row): Exclude<Cell, undefined> | null => row[index] ?? null),
    nullable: true,
  }))
  return new Uint8Array(parquetWriteBuffer({columnData, createdBy: 'variorum'}))
}
