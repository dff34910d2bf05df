import type {BlockKind} from '../../model/report.ts'
import type {Piece} from '../join-pieces.ts'

const kinds: Readonly<Record<string, BlockKind>> = {
  H1: 'title',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  P: 'paragraph',
  PRE: 'paragraph',
  BLOCKQUOTE: 'paragraph',
  FIGCAPTION: 'caption',
  LI: 'list',
  DD: 'list',
  DT: 'list',
  TD: 'list',
}

const left = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'FORM', 'BUTTON', 'NAV', 'IFRAME'])

/** `<p>A <b>b</b>.</p><h2>C</h2>` → paragraph “A b.”, heading “C”: the text of each innermost block below `root`, white space folded. */
export function blocksOf(root: Node): Piece[] {
  const pieces: Piece[] = []
  let run = ''
  const flush = (kind: BlockKind) => {
    const words = run.replace(/\s+/g, ' ').trim()
    run = ''
    if (words) pieces.push({kind, words})
  }
  // Depth is bounded by the walk's own stack, not by recursion: pages nest thousands deep on purpose.
  const stack: {node: Node; leave?: true; kind: BlockKind}[] = [{node: root, kind: 'paragraph'}]
  while (stack.length > 0) {
    const {node, leave, kind} = stack.pop()!
    if (leave) flush(kind)
    else if (node.nodeType === 3) run += node.textContent ?? ''
    else if (node.nodeType === 1) {
      const name = node.nodeName.toUpperCase()
      if (left.has(name)) continue
      const own = kinds[name] ?? kind
      if (name === 'BR') run += run.endsWith('\n') ? '\n' : ' \n'
      if (isBlock(name)) {
        flush(kind)
        stack.push({node, leave: true, kind: own})
      }
      for (const child of [...node.childNodes].reverse()) stack.push({node: child, kind: own})
    }
  }
  flush('paragraph')
  return pieces
}

function isBlock(name: string): boolean {
  return name in kinds || /^(?:DIV|SECTION|ARTICLE|ASIDE|FIGURE|UL|OL|DL|TABLE|TR|HEADER|FOOTER|MAIN|BODY|HR)$/.test(name)
}
