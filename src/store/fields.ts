/** The fields of a report that can be searched one by one. */
export const fields = ['title', 'source', 'byline', 'body'] as const

export type Field = (typeof fields)[number]
