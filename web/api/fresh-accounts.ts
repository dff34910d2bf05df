// When somebody here last decided something: an account that was made before is not asked for again as it was.
let decidedAt = 0
const gotAt = new Map<string, number>()

/** From now on every account is to be made anew before it is given: what one decided must be seen at once. */
export function askFresh(): void {
  decidedAt = performance.now()
}

/** Whether to wait for a story's account to be made anew, or take what the server has at hand. */
export function wantsFresh(story: string): boolean {
  const isFresh = decidedAt > (gotAt.get(story) ?? 0)
  gotAt.set(story, performance.now())
  return isFresh
}
