import {parseArgs} from 'node:util'
import type {Learner} from './learner.ts'

// In order: a later one may use the weights of an earlier one.
const learners: Record<string, () => Promise<{learner: Learner}>> = {
  clusters: () => import('./clusters.ts'),
  words: () => import('./words.ts'),
  vectors: () => import('./vectors.ts'),
  sentences: () => import('./sentences.ts'),
  lemmas: () => import('./lemmas.ts'),
  trees: () => import('./trees.ts'),
  sayings: () => import('./sayings.ts'),
  certainty: () => import('./certainty.ts'),
  names: () => import('./names.ts'),
  chains: () => import('./chains.ts'),
  codes: () => import('./codes.ts'),
  identity: () => import('./identity.ts'),
}

/** `npm run learn -- --corpora DIR [--only names,trees]`: corpora → models/. */
async function main(): Promise<void> {
  const {values} = parseArgs({options: {corpora: {type: 'string'}, only: {type: 'string'}}})
  if (!values.corpora) {
    console.error(`usage: npm run learn -- --corpora DIR [--only NAME,…]\nlearners: ${Object.keys(learners).join(', ')}`)
    process.exit(64)
  }
  const wanted = values.only?.split(',') ?? Object.keys(learners)
  for (const name of wanted) {
    const load = learners[name]
    if (!load) throw new Error(`expected one of ${Object.keys(learners).join(', ')}, got ${name}`)
    const began = Date.now()
    const {learner} = await load()
    await learner({corpora: values.corpora, say: (text) => console.log(`${name}: ${text}`)})
    console.log(`${name}: done in ${Math.round((Date.now() - began) / 1000)} s`)
  }
}

await main()
