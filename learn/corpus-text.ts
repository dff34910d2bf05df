import {existsSync, readFileSync} from 'node:fs'
import {gunzipSync} from 'node:zlib'

/** The text of `path`, or of `path.gz` unpacked. Throws where neither is there. */
export function corpusText(path: string): string {
  if (existsSync(path)) return path.endsWith('.gz') ? gunzipSync(readFileSync(path)).toString('utf8') : readFileSync(path, 'utf8')
  if (existsSync(`${path}.gz`)) return gunzipSync(readFileSync(`${path}.gz`)).toString('utf8')
  throw new Error(`expected ${path} or ${path}.gz`)
}
