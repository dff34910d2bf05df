import type {GoldSaying, Stretch} from '../learn/polnear.ts'

const parts = [
  ['Source', 'source'],
  ['Cue', 'cue'],
  ['Content', 'content'],
] as const

/** Sayings in brat's standoff form, as PolNeAR has them: text-bound annotations and one event each. */
export function bratOf(text: string, sayings: readonly GoldSaying[]): string {
  const lines: string[] = []
  let next = 1
  const points = codePointsOf(text)
  for (const [index, saying] of sayings.entries()) {
    const links: string[] = []
    for (const [label, part] of parts) {
      if (saying[part].length === 0) continue
      lines.push(
        `T${next}\t${label} ${saying[part].map((stretch) => `${points(stretch.start)} ${points(stretch.end)}`).join(';')}\t${wordsOf(text, saying[part])}`,
      )
      links.push(`${label}:T${next}`)
      next++
    }
    const [trigger = saying.content[0]!] = saying.cue
    lines.push(`T${next}\tAttribution ${points(trigger.start)} ${points(trigger.end)}\t${wordsOf(text, [trigger])}`)
    lines.push(`E${index + 1}\tAttribution:T${next} ${links.join(' ')}`)
    next++
  }
  return lines.map((line) => `${line}\n`).join('')
}

function wordsOf(text: string, stretches: readonly Stretch[]): string {
  return stretches.map(({start, end}) => text.slice(start, end).replace(/\s/g, ' ')).join(' ')
}

// brat counts code points.
function codePointsOf(text: string): (at: number) => number {
  const surrogates = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({index}) => index)
  return (at) => at - surrogates.filter((index) => index < at).length
}
