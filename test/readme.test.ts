import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '..')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'}).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'))

function blocksOf(page: string, language: string): string[] {
  return [...readFileSync(join(root, page), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].filter((match) => match[1] === language).map((match) => match[2]!)
}

describe('what the docs show runs', () => {
  for (const page of pages) {
    for (const [index, block] of blocksOf(page, 'sh').entries()) {
      const lines = block.split('\n').filter((line) => line.startsWith('npx variorum'))
      if (lines.length === 0) continue
      it(`${page}, shell block ${index + 1}`, () => {
        const folder = mkdtempSync(join(tmpdir(), 'variorum-docs-'))
        for (const name of ['examples', 'docs']) symlinkSync(join(root, name), join(folder, name))
        const shell = lines.map((line) => line.replaceAll('npx variorum', `node ${join(root, 'bin/variorum.js')}`)).join('\n')
        expect(() => execFileSync('bash', ['-euo', 'pipefail', '-c', shell], {cwd: folder, stdio: 'pipe'})).not.toThrow()
        rmSync(folder, {recursive: true})
      })
    }
    for (const [index, block] of blocksOf(page, 'ts')
      .filter((text) => text.includes('import'))
      .entries())
      it(`${page}, TypeScript block ${index + 1}`, () => {
        mkdirSync(join(root, '.cache'), {recursive: true})
        const file = join(root, '.cache', `${page.replaceAll('/', '-')}-${index}.ts`)
        writeFileSync(file, block)
        expect(() => execFileSync(process.execPath, [file], {cwd: root, stdio: 'pipe'})).not.toThrow()
      })
  }
})

describe('links', () => {
  for (const page of pages)
    it(`of ${page} lead to files that are there`, () => {
      const links = [...readFileSync(join(root, page), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1]!)
      expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([])
    })
})
