import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {resolveEntities} from '../../src/collate/entities/index.ts'
import {resolveEvents} from '../../src/collate/events/index.ts'
import type {Judgement} from '../../src/model/account.ts'
import type {Recorded} from '../../src/model/statement.ts'
import {type Row, told} from './told.ts'

const meeting = {plover: 'CONSULT', cameo: '040'}

// Two reports of a summit on a river, with an earlier one, a part of it, and something else on the same day.
const story = [
  told('a', [
    {
      clause: 'Ruritania and Freedonia met in Zenda on 3 May',
      trigger: 'met',
      verb: 'meet',
      ...meeting,
      who: ['Ruritania', 'Freedonia'],
      where: 'Zenda',
      when: '2024-05-03',
    },
    {
      clause: 'The previous meeting of Ruritania and Freedonia took place in 2019',
      trigger: 'meeting',
      verb: 'meeting',
      ...meeting,
      who: ['Ruritania', 'Freedonia'],
      when: '2019',
    },
    {
      clause: 'Rebels attacked Strelsau on 3 May',
      trigger: 'attacked',
      verb: 'attack',
      plover: 'ASSAULT',
      cameo: '190',
      who: ['Rebels'],
      where: 'Strelsau',
      when: '2024-05-03',
    },
  ]),
  told('b', [
    {
      clause: 'The meeting between Ruritania and Freedonia ended on 3 May',
      trigger: 'meeting',
      verb: 'meeting',
      ...meeting,
      who: ['Ruritania', 'Freedonia'],
      when: '2024-05-03',
    },
    {clause: 'Freedonia spoke at the opening of the talks', trigger: 'opening', verb: 'opening', ...meeting, who: ['Freedonia']},
    {
      clause: 'An assault of Rebels on Strelsau came as the talks began',
      trigger: 'assault',
      verb: 'assault',
      plover: 'ASSAULT',
      cameo: '190',
      who: ['Rebels'],
      where: 'Strelsau',
    },
  ]),
  told('c', [
    {clause: 'Several meetings of Ruritania and Freedonia have failed', trigger: 'meetings', verb: 'meeting', ...meeting, who: ['Ruritania', 'Freedonia']},
    {
      clause: 'Ruritania and Freedonia met in Zenda in February 2024',
      trigger: 'met',
      verb: 'meet',
      ...meeting,
      who: ['Ruritania', 'Freedonia'],
      where: 'Zenda',
      when: '2024-02',
    },
  ]),
]

const resolve = (recorded: readonly Recorded[], judgements: readonly Judgement[] = []) => resolveEvents(recorded, resolveEntities(recorded), judgements)
const idOf = (source: string, at: number) => story.find(({report}) => report.source === source)!.statements[at]!.id
const clusters = resolve(story)
const home = (source: string, at: number, among = clusters) => among.find(({statements}) => statements.includes(idOf(source, at)))!

describe('resolveEvents', () => {
  it('finds one meeting in two reports, by a verb and by a noun', () => expect(home('a', 0)).toBe(home('b', 0)))
  it('finds one attack by two words', () => expect(home('a', 2)).toBe(home('b', 2)))
  it('keeps the previous meeting apart', () => expect(home('a', 1)).not.toBe(home('a', 0)))
  it('keeps a meeting of another month apart', () => expect(home('c', 1)).not.toBe(home('a', 0)))
  it('keeps several meetings apart from one', () => expect(home('c', 0)).not.toBe(home('a', 0)))
  it('does not mix an attack with a meeting of the same day', () => expect(home('a', 2)).not.toBe(home('a', 0)))

  it('puts every event statement into one cluster', () => {
    const all = clusters.flatMap(({statements}) => statements).sort()
    expect(all).toEqual(story.flatMap(({statements}) => statements.map(({id}) => id)).sort())
  })

  it('gives reasons for what it joined', () => {
    for (const {statements, links} of clusters) expect(links).toHaveLength(statements.length - 1)
    expect(home('a', 0).links[0]!.because).toContain('the same days')
  })

  it('lets a person join and part', () => {
    const judgement = (left: string, right: string, verdict: 'same' | 'different'): Judgement => ({
      left,
      right,
      verdict,
      score: 1,
      because: 'read on',
      by: 'a reader',
    })
    const judged = resolve(story, [judgement(idOf('a', 0), idOf('b', 0), 'different'), judgement(idOf('a', 0), idOf('a', 2), 'same')])
    expect(home('a', 0, judged)).not.toBe(home('b', 0, judged))
    expect(home('a', 0, judged)).toBe(home('a', 2, judged))
  })

  it('does not depend on the order of reports', () => {
    const wanted = JSON.stringify(clusters)
    fc.assert(
      fc.property(fc.shuffledSubarray(story, {minLength: story.length}), (shuffled) => JSON.stringify(resolve(shuffled)) === wanted),
      {numRuns: 10},
    )
  })
})

describe('parts of events', () => {
  it('puts the opening under the meeting that its clause names', () => {
    const rows: Row[] = [
      {clause: 'The minister spoke at the opening of the meeting', trigger: 'opening', verb: 'opening', ...meeting},
      {clause: 'The minister spoke at the opening of the meeting', trigger: 'meeting', verb: 'meeting', ...meeting},
    ]
    const report = told('d', [rows[0]!])
    const part = report.statements[0]!
    const whole = {
      ...part,
      id: 's00000000whole',
      event: {...part.event!, verb: 'meeting', trigger: {...part.event!.trigger!, start: 40, end: 47, text: 'meeting'}},
    }
    const found = resolve([{...report, statements: [part, whole]}])
    const [opening, met] = ['opening', 'meeting'].map((name) => found.find((cluster) => cluster.name === name)!)
    expect(opening!.partOf).toBe(met!.id)
    expect(met!.partOf).toBeUndefined()
  })

  it('puts “opened the talks” under the talks of the report, and not under those of another month', () => {
    const rows: Row[] = [
      {clause: 'The premier opened the meeting', trigger: 'opened the meeting', verb: 'meeting', ...meeting, who: ['The premier'], when: '2024-05-03'},
      {clause: 'Talks were held in March', trigger: 'Talks', verb: 'talk', ...meeting, when: '2024-03'},
      {clause: 'The talks go on until 6 May', trigger: 'talks', verb: 'talk', ...meeting, when: '2024-05-06'},
    ]
    const report = told('e', rows)
    const found = resolve([report])
    const [opening, , talks] = report.statements.map(({id}) => found.find(({statements}) => statements.includes(id))!)
    expect(opening!.partOf).toBe(talks!.id)
  })
})
