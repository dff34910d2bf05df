// Pages that we saw nest 60 elements deep at most; Readability's time grows with the square of the depth (500 deep: 4 s).
const mostDepth = 200

/** Whether the elements of a page nest deeper than any page made for people. */
export function isTooDeep(page: Document): boolean {
  let depth = 0
  for (let node: Node | null = page.body; node; ) {
    if (depth > mostDepth) return true
    if (node.firstChild) {
      node = node.firstChild
      depth++
      continue
    }
    while (node && !node.nextSibling) {
      node = node.parentNode
      depth--
      if (node === page.body) return false
    }
    node = node?.nextSibling ?? null
  }
  return false
}
