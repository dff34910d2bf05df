/** Start and end (exclusive) in the report. */
export type Stretch = {readonly start: number; readonly end: number}

/** “SOURCE, by the words CUE, says CONTENT”, as found; content may be in pieces, the source missing. */
export type Saying = {
  readonly content: readonly [Stretch, ...Stretch[]]
  readonly source?: Stretch
  readonly cue?: Stretch
  /** The sentence and token that head the cue; of a quotation that nobody is named for, where it starts. */
  readonly sentence: number
  readonly token: number
  readonly confidence: number
  readonly rule: string
  /** Who tells that it was said: “X quoted SOURCE as saying”, “X, citing SOURCE, said”; sentence and token head the cue of the telling. */
  readonly relay?: {readonly source: Stretch; readonly sentence: number; readonly token: number}
}

/** What the words of one sentence say of one cue, before quotations complete it. Token indices, `to` exclusive. */
export type Draft = {
  readonly token: number
  readonly likely: number
  readonly content: readonly {readonly from: number; readonly to: number}[]
  readonly source?: {readonly from: number; readonly to: number}
  /** How far the words of the content stand above being none, on the average. */
  readonly margin: number
}
