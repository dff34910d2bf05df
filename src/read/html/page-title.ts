import {shownText} from './shown-text.ts'
import {unescaped} from './unescaped.ts'

/** The title that a reader sees: the page's heading where it says what the page says of itself, else that without the outlet's name behind it. */
export function pageTitle(document: Document, told: string | undefined, outlet: string | undefined): string | undefined {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => fold(shownText(heading)))
    .filter((text) => text.split(' ').length >= 2 && text.length < 300)
  const own = told === undefined ? undefined : withoutOutlet(fold(unescaped(told)), outlet)
  if (own === undefined) return headings[0]
  const best = headings.map((text) => ({text, share: sharedWords(text, own)})).sort((left, right) => right.share - left.share)[0]
  // A page whose one heading shares no word with its title shows the outlet's name there, not a title (share under a fifth, on the pages we looked at).
  // “Opinion What I’ll be praying for”: a label stands within the heading, before what the page calls itself.
  if (best && isLabelled(best.text, own)) return own
  return best && (best.share >= 0.2 || (headings.length === 1 && best.text.split(' ').length >= 5)) ? best.text : own
}

// Nothing of more letters is a title.
function isLabelled(heading: string, own: string): boolean {
  const label = heading.toLowerCase().endsWith(own.toLowerCase()) ? heading.slice(0, -own.length).trim() : ''
  return label !== '' && label.split(' ').length <= 3 && own.split(' ').length >= 3
}

function fold(text: string): string {
  return text.slice(0, 2000).replace(/\s+/g, ' ').trim().slice(0, 500)
}

// “Ferry strike ends | Nordic | The Fjord” → “Ferry strike ends”; a bar always sets the outlet apart, a dash only before the outlet's own name.
function withoutOutlet(title: string, outlet: string | undefined): string {
  const [head = title, ...tail] = title.split(/\s+[|»]\s+/)
  const first = tail.length > 0 && head.split(' ').length >= 2 ? head : title
  const dash = /^(.{8,})\s+[–—-]\s+([^–—]{2,40})$/.exec(first)
  const isOutlet =
    dash &&
    (outlet === undefined
      ? dash[2]!.split(' ').length <= 3
      : sharedWords(dash[2]!, outlet) > 0.4 || dash[2]!.replace(/\W/g, '').toLowerCase() === outlet.replace(/\W/g, '').toLowerCase())
  return isOutlet ? dash[1]! : first
}

function sharedWords(left: string, right: string): number {
  const words = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  const [one, other] = [words(left), words(right)]
  return [...one].filter((word) => other.has(word)).length / Math.max(1, Math.min(one.size, other.size))
}
