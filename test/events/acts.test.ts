import {describe, expect, it} from 'vitest'
import {acts} from '../../lexicon/acts.ts'
import {findEvents} from '../../src/record/events/index.ts'
import {viewOf} from '../../src/record/events/view.ts'
import {scenesOf} from '../../src/record/scene.ts'
import {parsed} from '../record/read-text.ts'

describe('the example of each act tells that act', () => {
  it.each(acts.map(({act, example}) => [act, example]))('%s: %s', (act, example) => {
    const found = scenesOf(parsed(example!)).flatMap((scene) => findEvents(viewOf(scene)))
    expect(found.map(({pattern}) => pattern?.act.act)).toContain(act)
  })
})
