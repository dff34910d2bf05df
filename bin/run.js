// Runs a program under Node 24, which `npm ci` brings along: `node bin/run.js vitest run`, `node bin/run.js ts learn/index.ts`.
// Plain JavaScript that any Node from 18 on can read, so that an old Node gets a sentence, not a crash.
import {spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

const require = createRequire(import.meta.url)

/** Node 24.15 or newer: the one that runs now, or the one that was installed beside us; undefined if there is neither. */
export function findNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major >= 26 || (major === 24 && minor >= 15)) return process.execPath
  try {
    const folder = dirname(require.resolve(`node-${process.platform}-${process.arch}/package.json`))
    const found = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
    return existsSync(found) ? found : undefined
  } catch {
    return undefined
  }
}

/** Runs `node ...arguments_` under Node 24 and exits as it exits. */
export function runUnderNode24(arguments_) {
  const node = findNode()
  if (!node) {
    console.error(
      `variorum needs Node 24.15 or newer and found ${process.versions.node}: install it from nodejs.org, or run "npm ci" on Linux, which brings it along.`,
    )
    process.exit(69)
  }
  const child = spawn(node, arguments_, {stdio: 'inherit', env: {...process.env, PATH: `${dirname(node)}:${process.env.PATH}`}})
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + 15 : (code ?? 1)))
}

/** `vitest` → the file that its package names as `bin.vitest`. */
function binOf(name) {
  const packages = {tsc: 'typescript-7', biome: '@biomejs/biome', playwright: '@playwright/test'}
  const file = require.resolve(`${packages[name] ?? name}/package.json`)
  const {bin} = require(file)
  return join(dirname(file), typeof bin === 'string' ? bin : bin[name])
}

if (process.argv[1]?.endsWith('run.js')) {
  const [name, ...rest] = process.argv.slice(2)
  runUnderNode24(name === 'ts' ? rest : [binOf(name), ...rest])
}
