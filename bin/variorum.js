#!/usr/bin/env node
// The command line's door: finds Node 24 and runs src/command/index.ts under it.
import * as modules from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {findNode, runUnderNode24} from './run.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const entry = join(root, 'src', 'command', 'index.ts')
// What has been compiled once is read at the next start; a folder that cannot be written to is passed over.
process.env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'variorum')
// `start` serves in a terminal only.
if (process.argv[2] === 'serve' || (process.argv[2] === 'start' && process.stdout.isTTY)) (await import('./build-web.js')).buildWebIfNeeded()
if (findNode() === process.execPath) {
  modules.enableCompileCache()
  await import(entry)
} else {
  // Room from the start: to collect and grow it bit by bit takes a tenth of a short run.
  const room = ['--min-semi-space-size=32', '--max-semi-space-size=32', '--initial-old-space-size=256']
  runUnderNode24([...room, entry, ...process.argv.slice(2)])
}
