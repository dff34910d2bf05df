/** The deepest element that holds nearly all of the page's running text: what Readability misses where an article is a list of entries. */
export function denseContainer(body: Node): {readonly node: Node; readonly size: number} | undefined {
  const sizes = textSizes(body)
  let node = body
  const whole = sizes.get(body) ?? 0
  if (whole === 0) return undefined
  for (;;) {
    const next = [...node.childNodes].find((child) => (sizes.get(child) ?? 0) >= whole * mostOf)
    if (!next) return {node, size: whole}
    node = next
  }
}

// Share of the running text that the container must keep at each step down: boxes beside the article hold the rest.
const mostOf = 0.85

const running = new Set(['P', 'LI', 'BLOCKQUOTE', 'DD', 'H2', 'H3', 'H4'])
const outside = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'SCRIPT', 'STYLE', 'HEADER', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'IFRAME'])

// Characters of running text below each element, links left out; children before parents, without recursion.
function textSizes(body: Node): Map<Node, number> {
  const sizes = new Map<Node, number>()
  const stack: {node: Node; inText: boolean; isDone?: true}[] = [{node: body, inText: false}]
  while (stack.length > 0) {
    const {node, inText, isDone} = stack.pop()!
    if (isDone) {
      let size = 0
      for (const child of node.childNodes) size += sizes.get(child) ?? 0
      sizes.set(node, size)
    } else if (node.nodeType === 3) sizes.set(node, inText ? (node.textContent ?? '').trim().length : 0)
    else if (node.nodeType === 1 && !outside.has(node.nodeName.toUpperCase()) && node.nodeName.toUpperCase() !== 'A') {
      const isText = inText || running.has(node.nodeName.toUpperCase())
      stack.push({node, inText: isText, isDone: true})
      for (const child of node.childNodes) stack.push({node: child, inText: isText})
    }
  }
  return sizes
}
