import type {Account} from '../../model/account.ts'

/** The whole account, one thing a line: each line says its `type`, and the first is the account's id and title. */
export function writeJsonLines({id, title, reports, entities, statements, events, points, origins, problems}: Account): string {
  const lines = [
    {type: 'account', id, title},
    ...typed('report', reports),
    ...typed('entity', entities),
    ...typed('statement', statements),
    ...typed('event', events),
    ...typed('point', points),
    ...typed('origin', origins),
    ...typed('problem', problems),
  ]
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('')
}

function typed<Thing extends object>(type: string, things: readonly Thing[]): (Thing & {type: string})[] {
  return things.map((thing) => ({type, ...thing}))
}
