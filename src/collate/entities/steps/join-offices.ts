import {blocksOf} from '../blocks.ts'
import {indicesOf, joinOnly, type Step} from './step.ts'

/** “The Russian diplomatic chief” and “Russian Foreign Minister Sergei Lavrov”; “the president” and the one president whom the report names. */
export const joinOffices: Step = (bearers, groups) => {
  const people = indicesOf(bearers, ({family, offices}) => family === 'person' && offices.length > 0)
  const holders = people.filter((index) => bearers[index]!.names.length > 0)
  const nameless = people.filter((index) => bearers[index]!.names.length === 0)
  const byOffice = blocksOf(holders.flatMap((index) => bearers[index]!.offices.map((office) => [office, index] as const)))
  const byTitle = blocksOf(
    holders.flatMap((index) => bearers[index]!.offices.map((office) => [`${bearers[index]!.report} ${titleOf(office)}`, index] as const)),
  )
  // “The US president” is the one President that the reports name, where they tell of none of another country.
  const onlyOf = (office: string): readonly number[] => {
    const title = titleOf(office)
    const others = [...byOffice.keys()].some((key) => !key.startsWith(':') && titleOf(key) === title)
    return others ? [] : (byOffice.get(`:${title}`) ?? [])
  }
  for (const left of nameless) {
    const {offices, report} = bearers[left]!
    const links = offices.flatMap((office) =>
      (office.startsWith(':') ? (byTitle.get(`${report} ${titleOf(office)}`) ?? []) : (byOffice.get(office) ?? onlyOf(office))).map((right) => ({
        left,
        right,
        score: bearers[right]!.report === report ? 0.9 : 0.8,
        because: `${bearers[right]!.names[0]} holds the office “${titleOf(office)}”`,
        by: 'office',
      })),
    )
    joinOnly(bearers, groups, links)
  }
  const still = nameless.filter((index) => groups.of(index).bearers.every(({names}) => names.length === 0))
  const offices = blocksOf(
    still.flatMap((index) => bearers[index]!.offices.filter((office) => !office.startsWith(':')).map((office) => [office, index] as const)),
  )
  for (const [office, [first, ...rest]] of offices)
    for (const right of rest) groups.join({left: first!, right, score: 0.75, because: `both are called by the office ${office}`, by: 'same-office'})
}

function titleOf(office: string): string {
  return office.slice(office.indexOf(':') + 1)
}
