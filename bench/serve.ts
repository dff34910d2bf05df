import {type ChildProcess, spawn} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chanceFrom, edit, sentencesOf, strengths} from '../measure/origins/rewrite.ts'
import {type ApiClient, apiClient, uploadFile} from '../src/serve/client.ts'

// Fifty people who read at once; each asks for something new about once a second: milliseconds.
const clients = 50
const breath = 1000
const seconds = 20

/** Milliseconds until a call is answered while fifty read and reports are added, over loopback, from a server in a process of its own. */
export async function bench(): Promise<Record<string, number>> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'))
  const server = spawn(process.execPath, ['src/command/index.ts', 'serve', '--examples', '--port', '0', '--dossier', join(folder, 'bench.db')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const api = apiClient({base: await addressOf(server)})
    const {items} = await api.listStories()
    // The first account of each story is made before anybody is timed.
    for (const {id} of items) await api.getAccount({params: {story: id}})
    const end = Date.now() + seconds * 1000
    const took: number[] = []
    let errors = 0
    const count = {added: 0}
    const stories = items.map(({id}) => id)
    await Promise.all([
      ...Array.from({length: clients}, (_, at) => read(api, {end, stories, at, onTook: (span) => void took.push(span), onError: () => void errors++})),
      addReports(api, end, count),
    ])
    took.sort((left, right) => left - right)
    const at = (share: number) => Math.round(took[Math.min(took.length - 1, Math.floor(share * took.length))]!)
    return {calls: took.length, errors, added: count.added, p50: at(0.5), p95: at(0.95), p99: at(0.99), slowest: at(1)}
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve))
    server.kill('SIGTERM')
    await ended
    rmSync(folder, {recursive: true, force: true})
  }
}

type Reading = {
  readonly end: number
  readonly stories: readonly string[]
  readonly at: number
  readonly onTook: (span: number) => void
  readonly onError: () => void
}

// As somebody reads: the list, an account, its points, a search, a report.
async function read(api: ApiClient, {end, stories, at, onTook, onError}: Reading): Promise<void> {
  const chance = chanceFrom(at)
  const story = () => stories[Math.floor(chance() * stories.length)]!
  const calls = [
    () => api.listStories(),
    () => api.getAccount({params: {story: story()}}),
    () => api.listPoints({query: {story: story(), status: 'contested'}}),
    () => api.search({query: {query: 'minister'}}),
    () => api.listReports({query: {most: 20}}),
    () => api.listStatements({query: {story: story(), kind: 'figure'}}),
  ]
  while (Date.now() < end) {
    const began = performance.now()
    await calls[Math.floor(chance() * calls.length)]!().then(
      () => onTook(performance.now() - began),
      // A story that was joined to another has gone, and says so.
      (error: {status?: number}) => void (error.status === 404 || onError()),
    )
    await new Promise((resolve) => setTimeout(resolve, breath * (0.5 + chance())))
  }
}

// Reports of the example story, each edited another way, one after the other.
async function addReports(api: ApiClient, end: number, count: {added: number}): Promise<void> {
  const folder = 'examples/mine-landslide'
  const texts = readdirSync(folder)
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))
  for (let number = 0; Date.now() < end; number++) {
    const [own, other] = [texts[number % texts.length]!, texts[(number + 1) % texts.length]!]
    const text = edit(sentencesOf(own), sentencesOf(other), {strength: strengths[number % 5]!, chance: chanceFrom(1000 + number)})
    let {id, state} = await uploadFile(api, new File([text], `report-${number}.txt`), () => {}, {source: `outlet ${number}`})
    while (state !== 'done' && state !== 'failed') {
      await new Promise((resolve) => setTimeout(resolve, 100))
      ;({state} = await api.getUpload({params: {upload: id}}))
    }
    if (state === 'done') count.added++
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let out = ''
    server.stdout!.on('data', (chunk: Buffer) => {
      out += chunk.toString()
      const url = /http:\/\/\S+:\d+/.exec(out)?.[0]
      if (url) resolve(url)
    })
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)))
  })
}
