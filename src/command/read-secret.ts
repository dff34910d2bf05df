import {createInterface} from 'node:readline'
import {Writable} from 'node:stream'

/** One line that is not shown while it is typed; from a pipe, its first line. Undefined where nothing came. */
export async function readSecret(prompt: string): Promise<string | undefined> {
  const isTyped = process.stdin.isTTY === true
  if (isTyped) process.stderr.write(prompt)
  const silent = new Writable({write: (_chunk, _encoding, done) => done()})
  const lines = createInterface({input: process.stdin, output: silent, terminal: isTyped})
  try {
    for await (const line of lines) return line
    return undefined
  } finally {
    lines.close()
    if (isTyped) process.stderr.write('\n')
  }
}
