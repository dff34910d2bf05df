import {isForOneWord, type LemmaHeader, lemmaKeys, lemmaVersion, scriptOf} from '../src/parse/lemmas/lemma-rules.ts'
import type {ConlluWord} from '../src/read/conllu.ts'
import type {Learner} from './learner.ts'
import {treebank} from './treebank.ts'
import {writeModel} from './write-model.ts'

/** Lemmas: EWT and GUM → models/lemmas.bin. */
export const learner: Learner = ({corpora, say}) => {
  const rules = lemmaRules(treebank(corpora).flatMap(({words}) => words))
  const scripts = [...new Set(rules.values())].sort()
  const numbers = new Map(scripts.map((script, number) => [script, number]))
  const lines = [...rules].map(([key, script]) => `${key}\t${numbers.get(script)}`).sort()
  const header: LemmaHeader = {scripts}
  writeModel('lemmas', lemmaVersion, {header, sections: {rules: new TextEncoder().encode(lines.join('\n'))}})
  say(`${lines.length} rules, ${scripts.length} scripts`)
}

/** The fewest keys that give each word the script that most of its like have. */
export function lemmaRules(words: readonly ConlluWord[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const {form, lemma, upos, xpos} of words) {
    if (lemma === '_') continue
    const script = scriptOf(form, lemma)
    for (const key of lemmaKeys(form, `${upos}/${xpos}`)) {
      if (!isExact(key) && isForOneWord(script)) break
      const seen = counts.get(key) ?? new Map<string, number>()
      counts.set(key, seen.set(script, (seen.get(script) ?? 0) + 1))
    }
  }
  const rules = new Map<string, string>()
  // Short endings first: a longer key is kept only where it says something else.
  for (const [key, seen] of [...counts].sort(([one], [other]) => exactness(one) - exactness(other) || (one < other ? -1 : 1))) {
    const [script, count] = [...seen].reduce((best, each) => (each[1] > best[1] ? each : best))
    if (count < (isExact(key) || key.startsWith('|') ? 1 : 3)) continue
    if (script !== backOff(rules, key)) rules.set(key, script)
  }
  return rules
}

function isExact(key: string): boolean {
  return key.startsWith('=') || key.startsWith('^')
}

function exactness(key: string): number {
  return key.startsWith('=') ? 200 : key.startsWith('^') ? 100 : key.lastIndexOf('|')
}

// `=Bodies|t` falls back on `^bodies|t`, that on `bodies|t`, that on `odies|t`.
function backOff(rules: ReadonlyMap<string, string>, key: string): string | undefined {
  const bar = key.lastIndexOf('|', key.lastIndexOf('/'))
  const form = key.slice(1, bar)
  for (const shorter of lemmaKeys(form, key.slice(bar + 1)).slice(key.startsWith('=') ? 1 : 2)) {
    const found = rules.get(shorter)
    if (found !== undefined) return found
  }
  return undefined
}
