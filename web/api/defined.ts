/** What is told, without what is not: the API takes a value or nothing at all, never an empty place. */
export function defined<Told extends Readonly<Record<string, unknown>>>(told: Told): {[Name in keyof Told]: Exclude<Told[Name], undefined>} {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as {[Name in keyof Told]: Exclude<Told[Name], undefined>}
}
