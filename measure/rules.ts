import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {corpusText} from '../learn/corpus-text.ts'
import {parse} from '../src/parse/index.ts'
import {readPlainText} from '../src/read/plain-text.ts'
import {record} from '../src/record/index.ts'
import {rules} from '../src/record/rules.ts'
import type {Task} from './task.ts'

/** The census: how often each rule fires on the reports of *.jsonl in the folder; `silentRules` counts those that never do. */
export const task: Task = ({data}) => {
  const count = new Map(rules.filter(({kind}) => kind !== 'certainty' && kind !== 'silence').map(({name}) => [name, 0]))
  let reports = 0
  let statements = 0
  for (const {title, text, published} of rowsOf(data)) {
    const given = {title, ...(published ? {published: published.slice(0, 10)} : {})}
    const recorded = record(parse(readPlainText(`${title}\n\n${text}`, given)))
    reports++
    statements += recorded.statements.length
    for (const {rule} of recorded.statements) count.set(rule, (count.get(rule) ?? 0) + 1)
  }
  const silent = [...count].filter(([, times]) => times === 0).map(([name]) => name)
  return {...Object.fromEntries([...count].sort()), reports, statements, silentRules: silent.length, silent: silent.join(' ')}
}

type Row = {readonly title: string; readonly text: string; readonly published?: string | null}

function rowsOf(folder: string): Row[] {
  if (!existsSync(folder)) throw new Error(`expected a folder of *.jsonl, found nothing at ${folder}`)
  const files = readdirSync(folder)
    .filter((name) => /\.jsonl(\.gz)?$/.test(name))
    .sort()
  const lines = files.flatMap((name) => corpusText(join(folder, name)).split('\n')).filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as Row)
}
