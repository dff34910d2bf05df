import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {corpusText} from './corpus-text.ts'

/** Start and end (exclusive) in UTF-16 units. */
export type Stretch = {readonly start: number; readonly end: number}

/** One attribution of the corpus: who, by which words, what; each may have several pieces or none. */
export type GoldSaying = {readonly source: readonly Stretch[]; readonly cue: readonly Stretch[]; readonly content: readonly Stretch[]}

/** One annotator's reading of one text. */
export type GoldText = {readonly file: string; readonly text: string; readonly sayings: readonly GoldSaying[]}

const parts: Record<string, keyof GoldSaying> = {Source: 'source', Cue: 'cue', Content: 'content'}

/** The texts of `folder/split` with their attributions, by file name; a text that two people read comes twice. */
export function polnear(folder: string, split: string): GoldText[] {
  const names = readdirSync(join(folder, split, 'attributions')).map((name) => name.replace(/\.gz$/, ''))
  return names.sort().map((file) => {
    const text = corpusText(join(folder, split, 'text', `${file.replace(/_[0-9a-f]{4}\.ann$/, '')}.txt`))
    return {file, text, sayings: sayingsOf(corpusText(join(folder, split, 'attributions', file)), unitsOf(text))}
  })
}

function sayingsOf(annotations: string, units: (at: number) => number): GoldSaying[] {
  const spans = new Map<string, Stretch[]>()
  const sayings: GoldSaying[] = []
  for (const line of annotations.split('\n')) {
    const [id = '', body = ''] = line.split('\t')
    const match = /^\w+ (\d.*)$/.exec(body)
    if (id.startsWith('T') && match)
      spans.set(
        id,
        match[1]!.split(';').map((range) => stretchOf(range, units)),
      )
    if (!id.startsWith('E')) continue
    const saying: Record<keyof GoldSaying, Stretch[]> = {source: [], cue: [], content: []}
    for (const argument of body.split(' ')) {
      const [role = '', target = ''] = argument.split(':')
      const part = parts[role.replace(/\d+$/, '')]
      if (part) saying[part].push(...(spans.get(target) ?? []))
    }
    if (saying.content.length > 0) sayings.push(saying)
  }
  return sayings
}

function stretchOf(range: string, units: (at: number) => number): Stretch {
  const [start = 0, end = 0] = range.split(' ').map(Number)
  return {start: units(start), end: units(end)}
}

// brat counts code points; texts without surrogates need no table.
function unitsOf(text: string): (at: number) => number {
  if (!/[\ud800-\udbff]/.test(text)) return (at) => at
  const starts: number[] = []
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) starts.push(at)
  return (at) => starts[at] ?? text.length
}
