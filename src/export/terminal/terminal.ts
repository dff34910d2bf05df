/** What a terminal can show. */
export type Terminal = {readonly width: number; readonly colour: boolean}

type Paint = (text: string) => string

/** The few ways in which the terminal account sets words apart. */
export type Pen = {
  readonly bold: Paint
  readonly dim: Paint
  readonly red: Paint
  readonly yellow: Paint
  readonly green: Paint
  readonly blue: Paint
  readonly report: (index: number) => Paint
}

const codes = {bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39], blue: [36, 39]} as const

// One colour a report, as on the page; past six they come round again, and the letter tells them apart.
const reportColours = [33, 34, 35, 32, 36, 31]

/** A pen for `terminal`: plain words where it shows no colour. */
export function penFor({colour}: Terminal): Pen {
  const paint = (open: number, close: number): Paint => (colour ? (text) => `\u001b[${open}m${text}\u001b[${close}m` : (text) => text)
  const pens = Object.fromEntries(Object.entries(codes).map(([name, [open, close]]) => [name, paint(open, close)])) as Omit<Pen, 'report'>
  return {...pens, report: (index) => paint(reportColours[index % reportColours.length]!, 39)}
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of terminals begin with one.
const escapes = /\u001b\[\d+m/g

/** Words of `text` in lines of at most `width` cells, each after `indent`, the first after `first`. A word longer than a line stands alone. */
export function wrap(text: string, {width, indent, first = indent}: {width: number; indent: string; first?: string}): string {
  const lines: string[] = []
  let line = first
  let empty = true
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const cells = line.replace(escapes, '').length + word.replace(escapes, '').length + 1
    if (!empty && cells > width) {
      lines.push(line)
      line = indent
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, line].join('\n')
}
