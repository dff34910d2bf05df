import type {Chain, EntityKind, Mention} from '../../src/model/parse.ts'
import type {Report} from '../../src/model/report.ts'
import type {ParticipantRole, Recorded, Statement} from '../../src/model/statement.ts'
import {makeStatement} from '../../src/record/statement.ts'
import {contentId} from '../../src/text/content-id.ts'

const pronouns = new Set('he she it they him her them his hers its their himself herself itself'.split(' '))

/** A report from marked text: `[person:1 Sergei Lavrov] said [person:1 he] left.` Marks of one number are one chain; a phrase in lower case or with “the” is nominal; `[person:1/actor Lavrov]` takes part as actor. */
export function marked(name: string, source: string): Recorded {
  const {text, marks} = withoutMarks(source)
  const id = contentId('r', [name, text])
  const chains = new Map<string, {kind: EntityKind; mentions: Mention[]}>()
  const statements: Statement[] = []
  for (const [index, {kind, number, role, start, end}] of marks.entries()) {
    const key = number ?? `alone ${index}`
    const chain = chains.get(key) ?? {kind, mentions: []}
    const words = text.slice(start, end)
    const form = formOf(words)
    chain.mentions.push({start, end, text: words, sentence: 0, from: index, to: index + 1, head: index, form})
    chains.set(key, chain)
    const span = {start, end, text: words}
    if (role)
      statements.push(
        makeStatement({report: id, kind: 'event', evidence: [span], sentence: 0, participants: [{role, mention: span}], rule: 'marked', confidence: 1}),
      )
  }
  const report: Report = {id, source: name, title: name, language: 'en', blocks: [{kind: 'paragraph', start: 0, end: text.length}], text}
  return {report, statements, chains: [...chains.values()].map((chain, index): Chain => ({id: `c${index + 1}`, ...chain})), problems: []}
}

function formOf(words: string): Mention['form'] {
  if (pronouns.has(words.toLowerCase())) return 'pronoun'
  const isNominal = /^(?:the|a|an|its|his|her|their) .*\p{Ll}+$/iu.test(words) && !/\p{Lu}\S*$/u.test(words)
  return isNominal || (/^\p{Ll}/u.test(words) && !/^al-/u.test(words)) ? 'nominal' : 'name'
}

type Mark = {kind: EntityKind; number?: string; role?: ParticipantRole; start: number; end: number}

function withoutMarks(source: string): {text: string; marks: Mark[]} {
  const marks: Mark[] = []
  let text = ''
  let last = 0
  for (const {index, 0: whole, groups} of source.matchAll(/\[(?<kind>\w+)(?::(?<number>\w+))?(?:\/(?<role>\w+))? (?<words>[^\]]+)\]/gu)) {
    text += source.slice(last, index)
    const {kind, number, role, words} = groups as {kind: EntityKind; number?: string; role?: ParticipantRole; words: string}
    marks.push({kind, ...(number ? {number} : {}), ...(role ? {role} : {}), start: text.length, end: text.length + words.length})
    text += words
    last = index + whole.length
  }
  return {text: text + source.slice(last), marks}
}
