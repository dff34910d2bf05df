import {stringify} from 'csv-stringify/sync'
import type {Cell, Table} from '../tables/table.ts'

/** A table as CSV (RFC 4180, UTF-8): fields that a spreadsheet would run as a formula begin with an apostrophe. */
export function writeCsv({columns, rows}: Table, byteOrderMark = false): string {
  return stringify([columns.map(({name}) => name), ...rows.map((row) => row.map(withoutNull))], {
    bom: byteOrderMark,
    escape_formulas: true,
    record_delimiter: '\r\n',
    cast: {boolean: (value) => String(value)},
  })
}

/** A table with tabs between fields, as GDELT's files have: each field on one line, the rest as in CSV. */
export function writeTsv({columns, rows}: Table, byteOrderMark = false): string {
  return stringify([columns.map(({name}) => name), ...rows.map((row) => row.map(onOneLine))], {bom: byteOrderMark, escape_formulas: true, delimiter: '\t'})
}

function onOneLine(cell: Cell): Cell {
  const told = withoutNull(cell)
  return typeof told === 'string' ? told.replace(/\s+/g, ' ') : told
}

// Many readers end a field, or the file, at a null character.
function withoutNull(cell: Cell): Cell {
  return typeof cell === 'string' ? cell.replaceAll('\0', '\uFFFD') : cell
}
