import {identityModel} from '../src/collate/identity/identity-model.ts'
import {rarityOf} from '../src/collate/words/rarity.ts'
import {companyOf} from '../src/collate/words/word-vectors.ts'
import {chainModel} from '../src/parse/chains/chain-model.ts'
import {clusters} from '../src/parse/clusters/clusters.ts'
import {lemmaOf} from '../src/parse/lemmas/lemmatise.ts'
import {nameModel} from '../src/parse/names/name-model.ts'
import {split} from '../src/parse/split-report.ts'
import {tag} from '../src/parse/tags/tag.ts'
import {happenedTable} from '../src/record/certainty/happened.ts'
import {codeModel} from '../src/record/events/code-model.ts'
import {sayingsModel} from '../src/record/sayings/sayings-model.ts'
import {plainReport} from './plain-report.ts'

// Each reads its weights when it is first asked for something; in an order in which what one needs of another has been read before.
const loads: Record<string, () => unknown> = {
  clusters,
  sentences: () => split(plainReport('Peace held. It lasts.')),
  lemmas: () => lemmaOf('held', 'VERB/VBD'),
  net: () => tag(split(plainReport('Peace held.'))),
  names: nameModel,
  chains: chainModel,
  sayings: sayingsModel,
  certainty: happenedTable,
  codes: codeModel,
  identity: identityModel,
  words: () => rarityOf('peac'),
  vectors: () => companyOf('peac', 'war'),
}

const figures: Record<string, number> = {}
const began = process.cpuUsage()
const clock = performance.now()
for (const [name, load] of Object.entries(loads)) {
  const before = process.cpuUsage()
  load()
  figures[name] = milliseconds(before)
}
figures['cpuMs'] = milliseconds(began)
figures['clockMs'] = Math.round(performance.now() - clock)
figures['megabytes'] = Math.round(process.memoryUsage.rss() / 1e6)
process.stdout.write(JSON.stringify(figures))

function milliseconds(since: NodeJS.CpuUsage): number {
  const {user, system} = process.cpuUsage(since)
  return Math.round((user + system) / 1000)
}
