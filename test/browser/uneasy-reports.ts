import {apiClient, uploadFile} from '../../src/serve/client.ts'
import type {Room} from './served-room.ts'

/** An outlet whose name no column is wide enough for. */
export const longOutlet = `The ${'Niederösterreichische'.repeat(5)} ${'Provinzialrundschau'.repeat(3)} of Karvand and the Lower Valley`

/** A person whose name is longer than a line. */
export const longName = 'Wolfeschlegelsteinhausenbergerdorff-Konstantinopoulou-Ravindranathan'

/** An outlet whose name runs from right to left. */
export const arabicOutlet = 'صحيفة الوادي (الطبعة الأولى)'

/** What an official says in a script that runs from right to left. */
export const arabicWords = 'قال المسؤول إن السد انهار في الساعة 3:45 صباحا، وإن 12 شخصا (على الأقل) قتلوا في مدينة كارفاند.'

const body = (toll: string, more = '') =>
  `A dam collapsed near the town of Karvand on Wednesday and killed ${toll} people, Mayor Leyla Aristova said. “We warned the ministry in April,” Aristova told reporters.\n\n${more}\n`

const reports: readonly (readonly [name: string, text: string])[] = [
  [
    'first.md',
    `---\nsource: "${arabicOutlet}"\npublished: 2024-05-02\nurl: https://valley.example/dam\ntitle: Dam collapse kills nine in Karvand\n---\n${body('nine', `${arabicWords}\n\nThe ministry said that it was waiting for a report.`)}`,
  ],
  [
    'long.md',
    `---\nsource: "${longOutlet}"\npublished: 2024-05-03\ntitle: Dam collapse in Karvand ${'so-and-so-said-'.repeat(20)}${'Wasser'.repeat(30)}\nauthor: ${longName}\n---\n${body('14', `${longName}, the head of the rescue service, said that the search went on. “Nobody slept,” ${longName} said.`)}`,
  ],
  [
    'later.md',
    `---\nsource: "${arabicOutlet}"\npublished: 2024-05-02\nurl: https://valley.example/dam\ntitle: Dam collapse kills eleven in Karvand\n---\n${body('eleven', `${arabicWords}\n\nThe ministry said that it had been warned.`)}`,
  ],
  ['arabic.md', `---\nsource: "${arabicOutlet}"\npublished: 2024-05-04\ntitle: انهيار سد قرب كارفاند\n---\n${arabicWords}\n\n${arabicWords}\n`],
]

/** Adds reports of one event that are hard to set: from right to left, with very long names, in two versions; gives their ids by file. */
export async function addUneasyReports({url}: Room): Promise<Readonly<Record<string, string>>> {
  const api = apiClient({base: url})
  const ids: Record<string, string> = {}
  for (const [name, text] of reports) {
    let {id, state, reports: made, problems} = await uploadFile(api, new File([text], name))
    while (state === 'receiving' || state === 'waiting' || state === 'reading') {
      await new Promise((resolve) => setTimeout(resolve, 200))
      ;({id, state, reports: made, problems} = await api.getUpload({params: {upload: id}}))
    }
    if (!made[0]) throw new Error(`expected ${name} to become a report: ${JSON.stringify(problems)}`)
    ids[name] = made[0]
  }
  return ids
}
