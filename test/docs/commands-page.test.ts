import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {commandsPage} from '../../docs/site/commands-page.ts'
import {program} from '../../src/command/program.ts'

const path = join(import.meta.dirname, '../../docs/commands.md')

it('docs/commands.md is what --help says; UPDATE=1 writes it', () => {
  const page = commandsPage(program())
  if (process.env['UPDATE'] === '1') writeFileSync(path, page)
  expect(readFileSync(path, 'utf8')).toBe(page)
})
