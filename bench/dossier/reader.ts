import {statSync} from 'node:fs'
import {keptAccount} from '../../src/store/accounts.ts'
import {type Dossier, openDossier} from '../../src/store/dossier.ts'
import {searchPage} from '../../src/store/search.ts'

// Prints what it costs to read a dossier of so many reports, as JSON: `node reader.ts PLACE SIZE`.
const [place = '', told = '1'] = process.argv.slice(2)
const size = Number(told)

const searches = [
  {query: 'the'},
  {query: 'huayllapata'},
  {query: '"palestinian factions"'},
  {query: 'title:landslide rescue*'},
  {query: 'landslid~'},
  {query: 'minister -moscow', kind: 'saying'},
  {query: '', plover: 'CONSULT', from: '2024-03', to: '2024-09'},
  {query: 'meeting', source: 'Outlet 7'},
  {query: '', status: 'contested'},
  {query: '', entity: 'hamas', kind: 'figure'},
  {query: 'w1234'},
  {query: 'moscow huayllapata'},
]

async function figuresOf(dossier: Dossier): Promise<Record<string, number>> {
  const search = await slowest(96, (round) => searchPage(dossier, searches[round % searches.length]!, {most: 50}))
  const stories = await dossier.db.selectFrom('account').select('story_id').orderBy('story_id').execute()
  const open = await slowest(100, async (round) => {
    const kept = await keptAccount(dossier, stories[(round * 7919) % stories.length]!.story_id, '1')
    return JSON.parse(kept!.json) as unknown
  })
  return {
    [`search95At${size}`]: search,
    [`open95At${size}`]: open,
    [`megabytesAt${size}`]: Math.round(process.memoryUsage().rss / 1e6),
    [`kilobytesAReportAt${size}`]: Math.round(statSync(place).size / size / 100) / 10,
  }
}

// Milliseconds of processor time that 19 of 20 rounds stay below.
async function slowest(rounds: number, work: (round: number) => Promise<unknown>): Promise<number> {
  const took: number[] = []
  for (let round = 0; round < rounds; round++) {
    const began = process.cpuUsage()
    await work(round)
    const {user, system} = process.cpuUsage(began)
    took.push((user + system) / 1000)
  }
  return Math.round(10 * took.sort((left, right) => left - right)[Math.floor(rounds * 0.95)]!) / 10
}

const dossier = await openDossier(place)
console.log(JSON.stringify(await figuresOf(dossier)))
await dossier.close()
