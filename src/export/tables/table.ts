/** What stands in one field; `undefined` is an empty field. */
export type Cell = string | number | boolean | undefined

/** One column of a table of rows of a kind: its name, its type, and what it takes from a row. */
export type Column<Row> = readonly [name: string, type: 'text' | 'integer' | 'number' | 'flag', of: (row: Row) => Cell]

/** Rows for a spreadsheet or a data frame. */
export type Table = {
  readonly columns: readonly {readonly name: string; readonly type: Column<never>[1]}[]
  readonly rows: readonly (readonly Cell[])[]
}

/** Rows of a kind → a table. */
export function tableOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {columns: columns.map(([name, type]) => ({name, type})), rows: rows.map((row) => columns.map(([, , of]) => of(row)))}
}
