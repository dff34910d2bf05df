import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const rounds = 5

/** What it takes a fresh process to read all weights and make them ready: milliseconds of processor time for each file and for all, and by the clock, and megabytes of the process afterwards; the median of five. */
export function bench(): Record<string, number> {
  const found = Array.from({length: rounds}, () => JSON.parse(execFileSync(process.execPath, [script], {encoding: 'utf8'})) as Record<string, number>)
  const median = (name: string) => found.map((figures) => figures[name]!).sort((one, other) => one - other)[rounds >> 1]!
  return Object.fromEntries(Object.keys(found[0]!).map((name) => [name, median(name)]))
}

const script = fileURLToPath(new URL('load-weights.ts', import.meta.url))
