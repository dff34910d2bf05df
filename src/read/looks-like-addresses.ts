/** Lines that are web addresses and nothing else, or notes behind a `#`. */
export function looksLikeAddresses(start: string): boolean {
  // The last line may be cut where the start ends.
  const lines = start.split(/\r?\n/).slice(0, 40)
  const told = (lines.length > 1 ? lines.slice(0, -1) : lines).filter((line) => line.trim() !== '' && !line.startsWith('#'))
  return told.length > 0 && told.every((line) => /^\s*https?:\/\/\S+\s*$/i.test(line))
}
