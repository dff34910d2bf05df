/** The instants at which a day begins and ends where the reader is; undefined where no day is told. */
export function dayBounds(from: string | undefined, to: string | undefined): {readonly from: string | undefined; readonly to: string | undefined} {
  return {from: instantOf(from, 'T00:00:00.000'), to: instantOf(to, 'T23:59:59.999')}
}

function instantOf(day: string | undefined, time: string): string | undefined {
  const instant = day === undefined ? undefined : new Date(day + time)
  return instant && !Number.isNaN(instant.getTime()) ? instant.toISOString() : undefined
}
