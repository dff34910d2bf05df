import {expect, it} from 'vitest'
import {record} from '../../src/record/index.ts'
import {parsed} from './read-text.ts'

const acts = (text: string): string[] =>
  record(parsed(text)).statements.flatMap(({kind, event}) => (kind === 'event' ? [event!.trigger?.text ?? event!.verb] : []))

it.each([
  ['The bomb exploded at dawn, killing two people.', 'killing'],
  ['The army attacked the village.', 'attacked'],
  ['The ship struck a bridge in Lisbon.', 'struck'],
])('tells %s', (text, act) => expect(acts(text).join(' ')).toContain(act))

it.each([
  ['The minister struck a softer note on Monday.', 'struck'],
  ['He was charged with attacking soldiers.', 'attacking'],
  ['A photo released by the ministry shows the site.', 'released'],
  ['The company launched a campaign for seat belts.', 'launched'],
])('does not tell the act in %s', (text, act) => expect(acts(text).join(' ')).not.toContain(act))
