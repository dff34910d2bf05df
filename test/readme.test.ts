import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '..')
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), {recursive: true, encoding: 'utf8'}).map((name) => `docs/${name}`),
].filter((name) => name.endsWith('.md'))

type Block = {readonly language: string; readonly text: string}

function blocksOf(page: string): Block[] {
  return [...readFileSync(join(root, page), 'utf8').matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({language: match[1]!, text: match[2]!}))
}

// A shell block and what the page shows of its output: the text block that comes next, if one does before the next shell block.
function shellBlocksOf(page: string): {shell: string; shown: string}[] {
  const blocks = blocksOf(page)
  return blocks.flatMap(({language, text}, index) => {
    const shell = text.split('\n').filter((line) => line.startsWith('npx variorum'))
    const next = blocks[index + 1]
    if (language !== 'sh' || shell.length === 0) return []
    return [
      {
        shell: shell.map((line) => line.replaceAll('npx variorum', `node ${join(root, 'bin/variorum.js')}`)).join('\n'),
        shown: next?.language === 'text' ? next.text : '',
      },
    ]
  })
}

const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('what the docs show runs', () => {
  for (const page of pages) {
    // The blocks of a page go on from one another, as they do for whoever reads it.
    const folder = mkdtempSync(join(tmpdir(), 'variorum-docs-'))
    for (const name of ['examples', 'docs']) symlinkSync(join(root, name), join(folder, name))
    afterAll(() => rmSync(folder, {recursive: true}))
    for (const [index, {shell, shown}] of shellBlocksOf(page).entries())
      it(`${page}, shell block ${index + 1}`, {timeout: 300_000}, () => {
        const printed = onOneLine(execFileSync('bash', ['-euo', 'pipefail', '-c', shell], {cwd: folder, stdio: 'pipe', encoding: 'utf8'}))
        for (const line of shown.split('\n')) expect(printed, page).toContain(onOneLine(line))
      })
    for (const [index, block] of blocksOf(page)
      .filter(({language, text}) => language === 'ts' && text.includes('import'))
      .entries())
      it(`${page}, TypeScript block ${index + 1}`, () => {
        mkdirSync(join(root, '.cache'), {recursive: true})
        const file = join(root, '.cache', `${page.replaceAll('/', '-')}-${index}.ts`)
        writeFileSync(file, block.text)
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
