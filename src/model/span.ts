/** A stretch of a report in UTF-16 units: `report.text.slice(start, end) === text`, always. */
export type Span = {
  readonly start: number
  readonly end: number
  readonly text: string
}
