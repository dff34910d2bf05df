import {parseArgs} from 'node:util'
import type {Task} from './task.ts'

// Which folder of the corpora and which split `all` measures each task on.
const tasks: Record<string, {folder: string; split: string; load: () => Promise<{task: Task}>}> = {
  origins: {folder: 'raw', split: 'dev', load: () => import('./origins.ts')},
  stories: {folder: 'stories', split: 'dev', load: () => import('./stories.ts')},
}

const usage = `usage: npm run measure -- TASK --data DIR --split NAME [--out DIR]
       npm run measure -- all --corpora DIR
tasks: ${Object.keys(tasks).join(', ')}`

async function main(): Promise<void> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {data: {type: 'string'}, split: {type: 'string', default: 'dev'}, out: {type: 'string'}, corpora: {type: 'string'}},
  })
  const name = positionals[0]
  const chosen = name === undefined ? undefined : tasks[name]
  if (!chosen || !values.data) {
    console.error(usage)
    process.exit(64)
  }
  const {task} = await chosen.load()
  const figures = await task({data: values.data, split: values.split, ...(values.out === undefined ? {} : {out: values.out})})
  for (const [figure, value] of Object.entries(figures))
    console.log(`${figure.padEnd(24)} ${typeof value === 'number' ? Math.round(value * 10000) / 10000 : value}`)
  console.log(JSON.stringify(figures))
}

await main()
