import {irregularVerbs} from '../../../lexicon/irregular-verbs.ts'
import {readWeights} from '../../weights/weights-file.ts'
import {clusters} from '../clusters/clusters.ts'
import type {Tagged} from '../tags/tagged.ts'
import {applyScript, type LemmaHeader, lemmaKeys, lemmaVersion} from './lemma-rules.ts'
import type {Lemmatised} from './lemmatised.ts'
import {regularStems} from './regular-stems.ts'

let rules: ReadonlyMap<string, string> | undefined
const remembered = new Map<string, string>()
// Pairs of form and tag remembered at most.
const memory = 50_000

/** Gives every word its lemma. */
export function lemmatise(tagged: Tagged): Lemmatised {
  const sentences = tagged.sentences.map((sentence) => ({
    ...sentence,
    lemmas: sentence.words.map((word, at) => lemmaOf(word, `${sentence.upos[at]}/${sentence.xpos[at]}`)),
  }))
  return {...tagged, sentences}
}

/** `('bodies', 'NOUN/NNS')` → `body`. */
export function lemmaOf(form: string, tag: string): string {
  const key = `${form}|${tag}`
  let lemma = remembered.get(key)
  if (lemma === undefined) {
    rules ??= readRules()
    lemma = mended(rules, form, tag)
    if (remembered.size >= memory) remembered.clear()
    remembered.set(key, lemma)
  }
  return lemma
}

const inflected = new Set(['VBD', 'VBN', 'VBG', 'VBZ', 'NNS'])

// Rules that were learnt from endings may make a word that nobody writes, “raide” of “raided”; what was learnt of the very form stands.
function mended(given: ReadonlyMap<string, string>, form: string, tag: string): string {
  const ruled = lemmaBy(given, form, tag)
  const xpos = tag.slice(tag.indexOf('/') + 1)
  const lower = form.toLowerCase()
  if (!inflected.has(xpos) || given.has(`=${form}|${tag}`) || given.has(`^${lower}|${tag}`)) return ruled
  const irregular = xpos === 'VBD' || xpos === 'VBN' ? irregularVerbs.get(lower) : undefined
  if (irregular !== undefined) return irregular
  // “raped”: of “rap” it would be “rapped”.
  if (lower === `${ruled}ed` && /^[^aeiou]+[aeiou][bdfgklmnprstvz]$/.test(ruled) && isWritten(`${ruled}e`)) return `${ruled}e`
  return isWritten(ruled) ? ruled : (regularStems(lower, xpos).find(isWritten) ?? ruled)
}

function isWritten(word: string): boolean {
  return clusters().row(word) >= 0
}

/** The lemma that the most exact rule gives; the form in lower case where there is none. */
export function lemmaBy(given: ReadonlyMap<string, string>, form: string, tag: string): string {
  for (const key of lemmaKeys(form, tag)) {
    const script = given.get(key)
    if (script !== undefined) return applyScript(form, script) || form
  }
  return form.toLowerCase()
}

function readRules(): Map<string, string> {
  const {header, sections} = readWeights<LemmaHeader>('lemmas', lemmaVersion)
  const lines = new TextDecoder().decode(sections['rules'] as Uint8Array).split('\n')
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), header.scripts[Number(line.slice(tab + 1))]!]
    }),
  )
}
