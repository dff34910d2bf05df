import {existsSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {corpusText} from '../learn/corpus-text.ts'
import {groupStories} from '../src/collate/stories/group-stories.ts'
import type {Report} from '../src/model/report.ts'
import {naiveStories} from './stories/naive-stories.ts'
import {bCubed, randIndex} from './stories/partitions.ts'
import type {Task} from './task.ts'

type Row = {
  readonly id: string
  readonly event: number | string
  readonly published?: string | null
  readonly title?: string | null
  readonly lead?: string | null
  readonly text: string
}

/** Every *.jsonl (or *.jsonl.gz) of the folder, or those whose name holds the split where there are such; reports fed in order of publication. */
export const task: Task = ({data, split, out}) => {
  const rows = rowsOf(data, split)
  const gold = new Map(rows.map((row) => [row.id, String(row.event)]))
  const reports = rows.map(reportOf)
  const began = performance.now()
  const {stories, changes} = groupStories(reports)
  const took = performance.now() - began
  const ours = stories.map((story) => story.reports)
  const naive = naiveStories(reports)
  if (out) write(out, ours)
  return {
    ...bCubed(ours, gold),
    rand: randIndex(ours, gold),
    clusters: ours.length,
    goldClusters: new Set(gold.values()).size,
    reports: reports.length,
    merges: changes.filter(({kind}) => kind === 'merged').length,
    splits: changes.filter(({kind}) => kind === 'split').length,
    millisecondsEach: Math.round((100 * took) / Math.max(1, reports.length)) / 100,
    naiveB3: bCubed(naive, gold).b3,
    naiveRand: randIndex(naive, gold),
    naiveClusters: naive.length,
  }
}

function rowsOf(folder: string, split: string): Row[] {
  if (!existsSync(folder)) throw new Error(`expected a folder of *.jsonl, found nothing at ${folder}`)
  const files = readdirSync(folder)
    .filter((name) => /\.jsonl(\.gz)?$/.test(name))
    .sort()
  const named = files.filter((name) => name.includes(split))
  const lines = (named.length > 0 ? named : files).flatMap((name) => corpusText(join(folder, name)).split('\n'))
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

function reportOf(row: Row): Report {
  const text = [row.lead, row.text].filter(Boolean).join('\n')
  const published = row.published ? {published: {value: row.published, how: 'given' as const}} : {}
  return {id: row.id, source: '', title: row.title ?? '', ...published, language: 'en', blocks: [], text}
}

function write(folder: string, stories: readonly (readonly string[])[]): void {
  mkdirSync(folder, {recursive: true})
  const lines = stories.flatMap((reports, number) => reports.map((id) => JSON.stringify({id, event: number})))
  writeFileSync(join(folder, 'stories.jsonl'), `${lines.join('\n')}\n`)
}
