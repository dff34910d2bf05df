#!/usr/bin/env node
// The command line's door: finds Node 24 and runs src/command/index.ts under it.
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {buildWebIfNeeded} from './build-web.js'
import {findNode, runUnderNode24} from './run.js'

const entry = join(dirname(fileURLToPath(import.meta.url)), '..', 'src', 'command', 'index.ts')
// `start` serves in a terminal only.
if (process.argv[2] === 'serve' || (process.argv[2] === 'start' && process.stdout.isTTY)) buildWebIfNeeded()
if (findNode() === process.execPath) await import(entry)
else runUnderNode24([entry, ...process.argv.slice(2)])
