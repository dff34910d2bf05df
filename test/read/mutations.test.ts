import {describe, expect, it} from 'vitest'
import {formatOf, formats} from '../../src/read/formats.ts'
import {readBytes} from '../../src/read/read-bytes.ts'
import {chanceOf, mutated} from './mutate.ts'
import {sampleFiles} from './sample-files.ts'

// `MUTATIONS=10000 npx vitest run test/read/mutations.test.ts` runs the whole.
const count = Number(process.env['MUTATIONS'] ?? 100)

describe('files with faults', () => {
  it('has a sample of every format, told as that format', () => {
    expect(Object.keys(sampleFiles)).toEqual(formats.map(({name}) => name))
    for (const [name, bytes] of Object.entries(sampleFiles)) expect(formatOf(bytes, {}).name).toBe(name)
  })

  for (const [name, bytes] of Object.entries(sampleFiles))
    it(`${name}: ${count} files, none of which throws or runs on; every block slices back`, {timeout: 3_600_000}, async () => {
      const chance = chanceOf(7)
      for (let number = 0; number < count; number++) {
        const file = mutated(bytes, chance)
        const {reports, problems} = await readBytes(file, {file: `${name} ${number}`}).catch((error: Error) => {
          throw new Error(`file ${number} (base64 ${Buffer.from(file).toString('base64').slice(0, 20_000)})`, {cause: error})
        })
        expect(reports.length + problems.length, `file ${number}`).toBeGreaterThan(0)
        expect(
          problems.filter(({code}) => code === 'took-too-much'),
          Buffer.from(file).toString('base64').slice(0, 20_000),
        ).toEqual([])
        for (const {text, blocks} of reports) for (const {start, end} of blocks) expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
      }
    })
})
