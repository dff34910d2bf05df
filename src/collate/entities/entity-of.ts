import type {Entity, EntityName} from '../../model/account.ts'
import type {EntityKind} from '../../model/parse.ts'
import type {Report} from '../../model/report.ts'
import {contentId} from '../../text/content-id.ts'
import type {Bearer} from './bearer.ts'
import {blocksOf} from './blocks.ts'
import type {Group} from './groups.ts'
import {titleBefore} from './office.ts'

/** The entity that a group of bearers is. */
export function entityOf(group: Group, reports: ReadonlyMap<string, Report>): Entity {
  const bearers = [...group.bearers].sort((left, right) => (left.key < right.key ? -1 : 1))
  const mentions = bearers.flatMap((bearer) => bearer.mentions.map(({start, end, text}) => ({start, end, text, report: bearer.report})))
  const country = bearers.find((bearer) => bearer.family === 'state')?.country
  return {
    id: contentId(
      'e',
      bearers.map(({report, mentions: [first], kind, names, nominals}) => [report, first?.start, kind, names, nominals]),
    ),
    kind: kindOf(bearers),
    names: namesOf(bearers, reports),
    ...(country === undefined ? {} : {country}),
    mentions: mentions.sort((left, right) => (left.report < right.report ? -1 : left.report > right.report ? 1 : left.start - right.start)),
    links: [...new Map(group.links.map((link) => [JSON.stringify(link), link])).entries()]
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([, link]) => link),
  }
}

// What most mentions are taken for; “other” only where nothing better is said.
function kindOf(bearers: readonly Bearer[]): EntityKind {
  const counts = new Map<EntityKind, number>()
  for (const {kind, mentions} of bearers) counts.set(kind, (counts.get(kind) ?? 0) + (kind === 'other' ? 0.001 : mentions.length))
  return [...counts].sort(([one, left], [other, right]) => right - left || (one < other ? -1 : 1))[0]![0]
}

// Names first, the most used first; then phrases that say who is meant: “the Russian authorities”, not “the group”.
function namesOf(bearers: readonly Bearer[], reports: ReadonlyMap<string, Report>): EntityName[] {
  const isNamed = bearers.some(({names, nominals}) => names.length > 0 || nominals.some(tells))
  const written = bearers.flatMap(({report, mentions}) =>
    mentions.flatMap(({form, start, text}) => {
      if (form === 'pronoun' || (form === 'nominal' && isNamed && !tells(text))) return []
      const whole = reports.get(report)?.text ?? ''
      const title = form === 'name' ? titled(whole, start, text) : undefined
      const article = form === 'name' ? articleBefore(whole, start) : ''
      return [article + text, ...(title === undefined ? [] : [title])].map((name) => ({name, report, form}))
    }),
  )
  const names = [...blocksOf(written.map((one) => [one.name, one] as const))].map(([text, uses]) => ({
    text,
    count: uses.length,
    reports: [...new Set(uses.map(({report}) => report))].sort(),
    isName: uses.some(({form}) => form === 'name'),
  }))
  return names
    .sort((left, right) => Number(right.isName) - Number(left.isName) || right.count - left.count || (left.text < right.text ? -1 : 1))
    .map(({text, count, reports: homes}) => ({text, count, reports: homes}))
}

function tells(phrase: string): boolean {
  return /\s/u.test(phrase.replace(/^(?:the|a|an|this|that|these|those|his|her|its|their)\s+/iu, '')) && phrase.length <= 80
}

// “al-” where the mention begins after it.
function articleBefore(text: string, start: number): string {
  return /(?<![\p{L}\p{N}])[ae]l[-‐‑]$/iu.exec(text.slice(Math.max(0, start - 4), start))?.[0] ?? ''
}

// “President Vladimir Putin”, “Mr. Putin” where the report writes it so and the mention is the bare name.
function titled(text: string, start: number, name: string): string | undefined {
  const title = /(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.?(?= $)/u.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? titleBefore(text, start)
  if (title === undefined) return undefined
  const whole = text.slice(start - title.length - 1, start + name.length)
  return whole === `${title} ${name}` ? whole : undefined
}
