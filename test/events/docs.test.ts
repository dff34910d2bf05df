import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {recordEvents} from '../../src/record/events/index.ts'
import {parsed} from '../record/read-text.ts'

const page = readFileSync(new URL('../../docs/events.md', import.meta.url), 'utf8')
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| kind'))
  .map((line) =>
    line
      .slice(2, -2)
      .split(' | ')
      .map((cell) => cell.trim()),
  )

describe('docs/events.md', () => {
  it.each(rows)('%s: %s', (_kind, example, plover, cameo, who) => {
    const told = recordEvents(parsed(example!), []).map(({event, participants}) => ({
      plover: [event?.plover ?? '–', event?.mode].filter(Boolean).join(' '),
      cameo: event?.cameo ?? '–',
      who: participants.map(({role, mention}) => `${role}: ${mention.text}`).join('; '),
    }))
    expect(told).toContainEqual({plover, cameo, who})
  })
})
