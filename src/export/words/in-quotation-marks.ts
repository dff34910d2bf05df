/** Words in quotation marks: those that begin with one have their own, and keep them. */
export function inQuotationMarks(words: string): string {
  return /^[“”„«‹‘"'「『]/u.test(words) ? words : `“${words}”`
}
