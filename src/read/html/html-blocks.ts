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
  TH: 'list',
}

/** A piece of a page, and how it stands there. */
export type Block = Piece & {
  /** All of it is the text of links. */
  readonly isLink?: true
  /** It stands in a quotation set apart. */
  readonly isQuoted?: true
  /** It is a cell of a table. */
  readonly isCell?: true
}

type Place = {readonly kind: BlockKind; readonly inLink: boolean; readonly isQuoted: boolean; readonly isCell: boolean}

const left = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'FORM', 'BUTTON', 'NAV', 'IFRAME'])

/** `<p>A <b>b</b>.</p><h2>C</h2>` → paragraph “A b.”, heading “C”: the text of each innermost block below `root`, white space folded. */
export function blocksOf(root: Node): Block[] {
  const pieces: Block[] = []
  let run = ''
  let linked = 0
  const flush = ({kind, isQuoted, isCell}: Place) => {
    const words = run.replace(/\s+/g, ' ').trim()
    // Signs around a link (“» More”) make it no sentence.
    const isLink = linked > 0 && linked >= lettersIn(words) * 0.9
    run = ''
    linked = 0
    if (words) pieces.push({kind, words, ...(isLink && {isLink}), ...(isQuoted && {isQuoted}), ...(isCell && {isCell})})
  }
  // Depth is bounded by the walk's own stack, not by recursion: pages nest thousands deep on purpose.
  const outside: Place = {kind: 'paragraph', inLink: false, isQuoted: false, isCell: false}
  const stack: {node: Node; leave?: true; place: Place}[] = [{node: root, place: outside}]
  while (stack.length > 0) {
    const {node, leave, place} = stack.pop()!
    if (leave) flush(place)
    else if (node.nodeType === 3) {
      const text = node.textContent ?? ''
      run += text
      if (place.inLink) linked += lettersIn(text)
    } else if (node.nodeType === 1) {
      const name = node.nodeName.toUpperCase()
      if (left.has(name)) continue
      if (name === 'BR') run += run.endsWith('\n') ? '\n' : ' \n'
      const own = placeIn(node as Element, name, place)
      if (isBlock(name)) {
        flush(place)
        stack.push({node, leave: true, place: own})
      }
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push({node: child, place: own})
    }
  }
  flush(outside)
  return pieces
}

function placeIn(element: Element, name: string, place: Place): Place {
  const kind = place.kind === 'caption' || isCaption(element, name) ? 'caption' : (kinds[name] ?? place.kind)
  const inLink = place.inLink || name === 'A'
  const isQuoted = place.isQuoted || (name === 'BLOCKQUOTE' && !embedded.test(element.getAttribute('class') ?? ''))
  const isCell = place.isCell || name === 'TD' || name === 'TH'
  return kind === place.kind && inLink === place.inLink && isQuoted === place.isQuoted && isCell === place.isCell ? place : {kind, inLink, isQuoted, isCell}
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

const captions = /(?:^|[-_ ])(?:(?:image|photo|picture|media|video|wp|article)?[-_]*captions?|(?:(?:image|photo|picture)[-_]*)?credits?)(?:$|[-_ ]|-?text)/i

// A caption's own paragraphs are no paragraphs of the article, and not every caption is marked up as one.
function isCaption(element: Element, name: string): boolean {
  return name === 'FIGCAPTION' || (isBlock(name) && captions.test(element.getAttribute('class') ?? ''))
}

// What a network's own script would draw stands in the page as a quotation.
const embedded = /tweet|instagram|tiktok|embed/i

const blocks = new Set('DIV SECTION ARTICLE ASIDE FIGURE UL OL DL TABLE TR HEADER FOOTER MAIN BODY HR'.split(' ').concat(Object.keys(kinds)))

function isBlock(name: string): boolean {
  return blocks.has(name)
}
