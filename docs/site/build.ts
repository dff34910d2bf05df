import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {buildSite} from './build-site.ts'

// `npm run build:docs`: the documentation as a site in docs-dist/, to open as files or to put on any server.
const root = join(import.meta.dirname, '../..')
const target = join(root, 'docs-dist')
const site = buildSite(root)
rmSync(target, {recursive: true, force: true})
for (const [path, content] of site) {
  mkdirSync(dirname(join(target, path)), {recursive: true})
  writeFileSync(join(target, path), content)
}
console.log(`${[...site.keys()].filter((path) => path.endsWith('.html')).length} pages in docs-dist: open docs-dist/index.html`)
