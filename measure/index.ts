import {parseArgs} from 'node:util'
import {gate} from './gate.ts'
import type {Figures} from './task.ts'
import {tasks} from './tasks.ts'

const usage = `usage: npm run measure -- TASK --data DIR [--split NAME] [--out DIR]
       npm run measure -- all --shared DIR [--only TASK,…] [--update [--allow-lower]]
tasks: ${Object.keys(tasks).join(', ')}

The first measures one task on a folder in the layout of its corpus; the last line is JSON, shares from 0 to 1.
The second measures every task on its dev set below DIR/corpora and the account of DIR/reports, and fails
below a floor of measure/floors.json; --update raises floors, --allow-lower lets it lower them too.`

async function main(): Promise<number> {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      data: {type: 'string'},
      split: {type: 'string', default: 'dev'},
      out: {type: 'string'},
      help: {type: 'boolean', short: 'h', default: false},
      shared: {type: 'string'},
      only: {type: 'string'},
      update: {type: 'boolean', default: false},
      'allow-lower': {type: 'boolean', default: false},
    },
  })
  if (values.help) {
    console.log(usage)
    return 0
  }
  const [name = ''] = positionals
  if (name === 'all' && values.shared)
    return gate({shared: values.shared, only: values.only?.split(','), isUpdate: values.update, mayLower: values['allow-lower']})
  const row = tasks[name]
  if (!row || !values.data) {
    console.error(usage)
    return 64
  }
  const {task} = await row.load()
  const figures = await task({data: values.data, split: values.split, ...(values.out === undefined ? {} : {out: values.out})})
  printFigures(figures)
  return 0
}

function printFigures(figures: Figures): void {
  for (const [figure, value] of Object.entries(figures))
    console.log(`${figure.padEnd(24)} ${typeof value === 'number' ? Math.round(value * 10000) / 10000 : value}`)
  console.log(JSON.stringify(figures))
}

process.exitCode = await main()
