/** When this browser last looked at the stories (undefined the first time), noting that it does so now. */
export function seenBefore(): string | undefined {
  try {
    const before = sessionStorage.getItem(key) ?? localStorage.getItem(key) ?? undefined
    if (before !== undefined) sessionStorage.setItem(key, before)
    localStorage.setItem(key, new Date().toISOString())
    return before
  } catch {
    return undefined
  }
}

const key = 'variorum-seen'
