import {contestedNames} from '../../../lexicon/toponyms.ts'
import {tokensOf} from '../phrase.ts'
import type {LabelRule} from './label-found.ts'

const escaped = [...contestedNames].sort((left, right) => right.length - left.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')

// Most sentences hold the first word of no such name and need no search.
const firstWords = new Set(contestedNames.map((name) => /^[\p{L}]+/u.exec(name)?.[0] ?? name))

/** “Judea and Samaria”, “the West Bank”, “Kiev”, “Kyiv”: the name chosen for a place that has several. */
export const contestedName: LabelRule = {
  name: 'contested-name',
  example: 'They live in Judea and Samaria.',
  twin: 'They live in Lisbon.',
  confidence: 0.95,
  match: ({sentence}, at) => {
    if (at > 0 || !sentence.tokens.some(({text}) => firstWords.has(text))) return []
    return [...sentence.text.matchAll(pattern)].map(({0: name, index}) => {
      const range = tokensOf(sentence, {start: sentence.start + index, end: sentence.start + index + name.length})
      return {label: range, target: range, at: range.from, evidence: range}
    })
  },
}
