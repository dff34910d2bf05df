// `npm run bench -- NAME`: figures of one benchmark, one a line, then all as JSON.
const benches: Record<string, () => Promise<{bench: () => Record<string, number> | Promise<Record<string, number>>}>> = {
  collate: () => import('./collate.ts'),
  load: () => import('./load.ts'),
  dossier: () => import('./dossier/index.ts'),
  parse: () => import('./parse-speed.ts'),
  record: () => import('./record.ts'),
  serve: () => import('./serve.ts'),
  times: () => import('./times.ts'),
  web: () => import('./web.ts'),
}

const name = process.argv[2]
const load = name === undefined ? undefined : benches[name]
if (!load) {
  console.error(`usage: npm run bench -- NAME\nbenches: ${Object.keys(benches).join(', ')}`)
  process.exit(64)
}
const {bench} = await load()
const figures = await bench()
for (const [figure, value] of Object.entries(figures)) console.log(`${figure.padEnd(24)} ${value}`)
console.log(JSON.stringify(figures))
