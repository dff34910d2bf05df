/** Reads corpora, writes weights under models/. Seeded: the same corpora give the same bytes. */
export type Learner = (options: {corpora: string; say: (text: string) => void}) => Promise<void> | void
