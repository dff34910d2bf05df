/** “3 May 2026” of an instant, as the reader's own system writes days. */
export function dayWords(instant: string): string {
  return new Date(instant).toLocaleDateString(undefined, {dateStyle: 'long'})
}
