import type {Terminal} from '../export/terminal/terminal.ts'

/** How wide the terminal is and whether it shows colour: none in a pipe or a file, or where NO_COLOR is set; FORCE_COLOR wins. */
export function terminalOf(stream: {readonly isTTY?: boolean; readonly columns?: number}, environment: NodeJS.ProcessEnv): Terminal {
  const asked = Number(environment['COLUMNS'])
  const width = stream.columns ?? (asked > 0 ? asked : 100)
  const isPlain = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb' || stream.isTTY !== true
  return {width: Math.max(40, Math.min(width, 120)), colour: (environment['FORCE_COLOR'] ?? '') !== '' || !isPlain}
}
