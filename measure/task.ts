/** Shares from 0 to 1, counts, and whatever else the table names. */
export type Figures = Record<string, number | string>

/** Measures one thing on a folder in the layout of the corpora (`.gz` or plain); with `out`, writes what the system said in the corpus's own format. */
export type Task = (options: {data: string; split: string; out?: string}) => Promise<Figures> | Figures
