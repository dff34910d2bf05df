import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {type ApiClient, apiClient} from '../../src/serve/client.ts'

const root = join(import.meta.dirname, '../..')
const entry = join(root, 'src/command/index.ts')

/** A server that runs as a process of its own: its address, its API, and how to end it. */
export type Running = {readonly url: string; readonly api: ApiClient; readonly stop: () => Promise<number | null>}

/** A place for a new dossier of a test. */
export function newPlace(): string {
  return join(mkdtempSync(join(tmpdir(), 'variorum-serve-')), 'dossier.db')
}

/** Runs a command to its end, while connections to a server that is running are kept or let go as they should be. */
export async function variorum(words: readonly string[], input = ''): Promise<{out: string; err: string; code: number | null}> {
  const child = spawn(process.execPath, [entry, ...words], {cwd: root})
  child.stdin.end(input)
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), new Promise<number | null>((resolve) => child.once('exit', resolve))])
  return {out, err, code}
}

/** Starts `variorum serve` on a free port of loopback, and waits until it answers. */
export async function running(place: string, ...words: readonly string[]): Promise<Running> {
  const child = spawn(process.execPath, [entry, 'serve', '--dossier', place, '--port', '0', ...words], {cwd: root, stdio: ['ignore', 'pipe', 'pipe']})
  const url = await addressOf(child)
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return {url, api: apiClient({base: url}), stop}
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let [out, err] = ['', '']
    child.stdout!.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const url = /http:\/\/\S+:\d+/.exec(out)?.[0]
      if (url) resolve(url)
    })
    child.stderr!.on('data', (chunk: Buffer) => {
      err += chunk.toString()
    })
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${out}${err}`)))
  })
}
