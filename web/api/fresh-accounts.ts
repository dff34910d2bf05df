const key = 'variorum-decided'
const gotAt = new Map<string, number>()

/** From now on every account is to be made anew before it is given: what one decided must be seen at once, on a page opened afterwards too. */
export function askFresh(): void {
  try {
    sessionStorage.setItem(key, String(Date.now()))
  } catch {
    // a browser that keeps nothing: the server tells of a newer account as soon as it is made
  }
}

/** Whether to wait for a story's account to be made anew, or take what the server has at hand. */
export function wantsFresh(story: string): boolean {
  const isFresh = decidedAt() > (gotAt.get(story) ?? 0)
  gotAt.set(story, Date.now())
  return isFresh
}

function decidedAt(): number {
  try {
    return Number(sessionStorage.getItem(key) ?? 0)
  } catch {
    return 0
  }
}
