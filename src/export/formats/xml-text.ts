/** Text that XML 1.0 can hold: control characters but tabs and line ends, and halves of a surrogate pair, become U+FFFD, one for one. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd')
}
