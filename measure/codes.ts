import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {petrarchFigures} from './petrarch.ts'
import {ploverFigures} from './plover.ts'
import type {Task} from './task.ts'

/** Event codes: of marked pairs on a folder with PLV_SPLIT.tsv, of whole sentences on the validation file of PETRARCH2. */
export const task: Task = ({data, split}) => {
  const records = join(data, 'PETR.UnitTest.records.xml')
  return existsSync(records) || existsSync(`${records}.gz`) ? petrarchFigures(records) : ploverFigures(data, split)
}
