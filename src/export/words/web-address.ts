/** An address of the web, as it would be opened; undefined for any other, since a report may name a script as its own address. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? new URL(url).href : undefined
}
