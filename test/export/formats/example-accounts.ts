import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Account} from '../../../src/model/account.ts'
import {collateRecorded, recordReport} from '../../../src/pipeline.ts'
import {readBytes} from '../../../src/read/read-bytes.ts'

const examples = join(import.meta.dirname, '../../../examples')

/** The account of one of the example stories. */
export async function exampleAccount(story: 'moscow-meeting' | 'mine-landslide'): Promise<Account> {
  const names = readdirSync(join(examples, story)).sort()
  const read = await Promise.all(names.map((name) => readBytes(readFileSync(join(examples, story, name)), {file: `examples/${story}/${name}`})))
  return collateRecorded(read.flatMap(({reports}) => reports).map(recordReport))
}
