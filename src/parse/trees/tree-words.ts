/** The words of a sentence as the parser sees them, by place; the last one is the root. Numbers are ids or hashes. */
export type TreeWords = {
  readonly size: number
  readonly form: Int32Array
  readonly tag: Int32Array
  readonly coarse: Int32Array
  readonly middle: Int32Array
  readonly fine: Int32Array
}
