// Builds the reading room where a checkout has none yet, or an older one than its sources; an installed package brings it along.
import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, renameSync, rmSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {findNode} from './run.js'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const built = join(root, 'web', 'dist')

/** Builds `web/dist` if that is needed and can be done here; says so in one line. */
export function buildWebIfNeeded() {
  const node = findNode()
  if (!node || !isNeeded()) return
  const vite = viteOf()
  if (!vite) return
  const began = Date.now()
  // Beside the place where it goes, so that whoever reads there meanwhile finds it whole.
  const made = `${built}.${process.pid}`
  const {status, stderr} = spawnSync(node, [vite, 'build', '--config', join(root, 'web', 'vite.config.ts'), '--outDir', made], {encoding: 'utf8'})
  if (status !== 0) {
    rmSync(made, {recursive: true, force: true})
    console.error(`variorum: the reading room could not be built:\n${stderr}`)
    return
  }
  rmSync(built, {recursive: true, force: true})
  renameSync(made, built)
  console.error(`variorum: built the reading room in ${((Date.now() - began) / 1000).toFixed(1)} s`)
}

function isNeeded() {
  const page = join(built, 'index.html')
  if (!existsSync(join(root, 'web', 'index.html'))) return false
  if (!existsSync(page)) return true
  return Math.max(...['web', 'src/export/words', 'src/serve'].map((folder) => newestIn(join(root, folder)))) > statSync(page).mtimeMs
}

function newestIn(folder) {
  return readdirSync(folder, {withFileTypes: true, recursive: true})
    .filter((entry) => entry.isFile() && !(entry.parentPath ?? entry.path).startsWith(built))
    .reduce((newest, entry) => Math.max(newest, statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs), 0)
}

function viteOf() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js')
  } catch {
    return undefined
  }
}
