import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Figures} from './task.ts'

const variorum = new URL('../bin/variorum.js', import.meta.url).pathname

/** The figures of the scorer below `shared` for our account of the two real reports there. */
export function accountFigures(shared: string): Figures {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-account-'))
  const file = join(folder, 'account.json')
  try {
    execFileSync(
      process.execPath,
      [variorum, 'collate', join(shared, 'reports/moscow/a.txt'), join(shared, 'reports/moscow/b.txt'), '--format', 'json', '--out', file],
      {stdio: ['ignore', 'ignore', 'pipe']},
    )
    const printed = execFileSync(process.execPath, [join(shared, 'measure/account.mjs'), join(shared, 'gold/moscow.json'), file], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(printed.trim().split('\n').at(-1)!) as Figures
  } finally {
    rmSync(folder, {recursive: true})
  }
}
