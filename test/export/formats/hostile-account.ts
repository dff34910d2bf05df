import type {Account} from '../../../src/model/account.ts'
import type {Span} from '../../../src/model/span.ts'
import type {Statement} from '../../../src/model/statement.ts'

/** Words that break files which are written without care: markup, a formula, ends of lines and tabs, marks of direction, TeX, marks of CSV and calendars, an emoji, a control character. */
export const hostilePhrases = [
  `=cmd|'/c calc'!A1`,
  '</w:t><script>alert("x")</script>',
  'one\r\ntwo\tthree',
  '\u202egnp.exe\u2066 turned',
  '\\input{/etc/passwd} 100 % of $5_000 {',
  'a,b;"c"|d',
  'The 🚢 sank \u0007 at &amp; dawn ]]>',
] as const

/** Two reports of seven hostile phrases: titles, outlets, names, values and words all hold them. */
export function hostileAccount(hostile: readonly string[] = hostilePhrases): Account {
  const text = hostile.join(' and ')
  const spans = hostile.map((words, index): Span => {
    const start = hostile.slice(0, index).join(' and ').length + (index === 0 ? 0 : ' and '.length)
    return {start, end: start + words.length, text: words}
  })
  const reports = ['r000000000001', 'r000000000002']
  const entities = hostile.map((name, index) => ({
    id: `e00000000000${index}`,
    kind: (['person', 'organisation', 'state', 'group', 'place', 'document', 'person'] as const)[index]!,
    names: [{text: name, count: 1, reports}],
    mentions: [{...spans[index]!, report: reports[0]!}],
    links: [],
  }))
  const statements = spans.map((_, index) => statementOf(index, spans))
  return {
    id: 'a000000000001',
    title: hostile[0]!,
    reports: reports.map((id, index) => ({
      id,
      source: hostile[index]!,
      title: hostile[(index + 2) % hostile.length]!,
      byline: hostile[4]!,
      published: {value: '2024-06-03', how: 'given' as const},
      language: 'en',
      url: index === 0 ? 'javascript:alert(1)' : 'https://example.org/a?b=c&d="e"',
      blocks: [{kind: 'paragraph' as const, start: 0, end: text.length}],
      text,
      origin: 'o000000000001',
    })),
    entities,
    statements,
    events: [
      {
        id: 'v000000000001',
        statements: statements.map(({id}) => id),
        name: hostile[1]!,
        time: '2024-06-03',
        place: hostile[3]!,
        participants: entities.map(({id}) => id),
        links: [],
      },
    ],
    points: [
      {
        id: 'p000000000001',
        question: hostile[1]!,
        aspect: 'figure',
        status: 'contested',
        because: hostile[2]!,
        readings: hostile.map((value, index) => ({value, statements: [statements[index]!.id], reports: [reports[0]!], stance: 'states' as const})),
        silent: [reports[1]!],
        lookedFor: hostile[0]!,
        weight: 0.5,
      },
    ],
    origins: [{id: 'o000000000001', reports, passages: [], because: hostile[6]!}],
    problems: [],
  }
}

function statementOf(index: number, spans: readonly Span[]): Statement {
  const kinds = ['event', 'saying', 'figure', 'role', 'label', 'event', 'event'] as const
  const roles = {
    event: ['actor', 'target'],
    saying: ['speaker', 'addressee'],
    figure: ['counted', 'counted'],
    role: ['holder', 'body'],
    label: ['actor', 'target'],
  } as const
  const kind = kinds[index]!
  const other = index === 3 ? 1 : (index + 1) % spans.length
  return {
    id: `s00000000000${index}`,
    report: 'r000000000001',
    kind,
    evidence: [spans[index]!],
    sentence: 0,
    participants: roles[kind].map((role, side) => ({role, mention: spans[side === 0 ? index : other]!, entity: `e00000000000${side === 0 ? index : other}`})),
    ...(kind === 'event' && {event: {plover: 'ASSAULT', cameo: '190', verb: 'attack', trigger: spans[index]!}}),
    value: spans[index]!.text,
    times: [],
    time: {...spans[2]!, value: '2024-06-03'},
    place: spans[3]!,
    attribution: [{mention: spans[5]!, verb: 'say', entity: 'e000000000005'}],
    polarity: index === 6 ? 'denied' : 'affirmed',
    modality: index === 5 ? 'planned' : 'happened',
    rule: 'test/hostile',
    confidence: 0.5,
  }
}
