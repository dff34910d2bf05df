import {stemWord} from '../words/fold-word.ts'

// What reports call one act that has no code of its own. Our own list, written for this project.
const lists = [
  'appoint name nominate install appointment nomination promote choose pick select inaugurate designate',
  'resign quit step leave resignation departure retire',
  'fire dismiss sack oust remove depose dismissal removal ouster replace',
  'die kill perish death killing',
  'flee displace uproot displacement exodus',
  'arrest detain capture seize arrestment detention',
  'crash collide collision derail derailment',
  'free release liberate',
  'elect re-elect win vote',
  'sign initial conclude reach agree strike',
] as const

const families = new Map<string, string>()
for (const list of lists) for (const word of list.split(' ')) if (!families.has(stemWord(word))) families.set(stemWord(word), list.split(' ')[0]!)

/** `name`, `nominate` → `appoint`: what reports tell by several words; undefined for the rest. */
export function akinAct(stem: string): string | undefined {
  return families.get(stem)
}
