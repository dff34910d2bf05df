import {describe, expect, it} from 'vitest'
import {pointsOf, type Told} from './told.ts'

const only = (aspect: string, says: Parameters<typeof pointsOf>[0]) => pointsOf(says).filter((point) => point.aspect === aspect)

const toll = (value: string, text: string, more: Partial<Told> = {}): Told => ({text, kind: 'figure', value, measure: 'death', ...more})

describe('figure', () => {
  it('takes a toll that rises with the date of the report for an update', () => {
    const [point] = only('figure', {
      a: {published: '2031-05-02', told: [toll('12', '12 people died')]},
      b: {published: '2031-05-03', told: [toll('15', '15 people died')]},
    })
    expect(point).toMatchObject({
      status: 'update',
      question: 'How many died?',
      because: 'b is later: 15 people died; a: 12 people died (published 2031-05-02 and 2031-05-03)',
    })
  })
  it('takes “at least 12” and then “31” for an update, “over ten” and then “12” for the same told better', () => {
    const later = (first: Told, second: Told) => only('figure', {a: {published: '2031-05-02', told: [first]}, b: {published: '2031-05-03', told: [second]}})[0]
    expect(later(toll('>=12', 'at least 12 people died'), toll('31', '31 people died'))).toMatchObject({status: 'update'})
    expect(later(toll('>10', 'over ten people died'), toll('12', '12 people died'))).toMatchObject({status: 'differ'})
  })
  it('takes two tolls of one day for contested', () => {
    const [point] = only('figure', {
      a: {published: '2031-05-02', told: [toll('12', '12 people died')]},
      b: {published: '2031-05-02', told: [toll('15', '15 people died')]},
    })
    expect(point).toMatchObject({status: 'contested'})
  })
  it('takes a toll that falls for contested, not for an update', () => {
    const [point] = only('figure', {
      a: {published: '2031-05-02', told: [toll('15', '15 people died')]},
      b: {published: '2031-05-03', told: [toll('12', '12 people died')]},
    })
    expect(point).toMatchObject({status: 'contested'})
  })
  it('finds “over ten” and “12” compatible, the second more exact', () => {
    const [point] = only('figure', {a: {told: [toll('>10', 'over ten people died')]}, b: {told: [toll('12', '12 people died')]}})
    expect(point).toMatchObject({status: 'differ', because: 'b is more exact: 12 people died; a: over ten people died'})
  })
  it('does not set the children among the dead against all the dead', () => {
    const child = toll('3', '3 children died', {who: {counted: ['3 children']}})
    const [point] = only('figure', {a: {told: [toll('12', '12 people died')]}, b: {told: [child, toll('12', '12 people died')]}})
    expect(point).toMatchObject({status: 'agree'})
  })
  it('keeps the toll of an attack and that of the war apart, and compares each', () => {
    const points = only('figure', {
      a: {told: [toll('~1200', 'killing about 1,200 people'), toll('>=29900', 'At least 29,900 Palestinians', {who: {counted: ['Palestinians']}})]},
      b: {told: [toll('~1200', 'About 1,200 people died'), toll('>30000', 'more than 30,000 people have been killed')]},
    })
    expect(points).toHaveLength(2)
    expect(points.find(({status}) => status === 'agree')?.readings.flatMap(({value}) => value)).not.toContain('more than 30,000 people have been killed')
    expect(points.find(({status}) => status === 'differ')?.because).toContain('each is a least number')
  })
  it('NOT: a toll that has grown sevenfold within days is one toll', () => {
    const points = only('figure', {
      a: {published: '2031-05-02', told: [toll('6', '6 people died in the quake', {at: '2031-05-02'})]},
      b: {published: '2031-05-03', told: [toll('42', '42 people died in the quake', {at: '2031-05-02'})]},
    })
    expect(points).toMatchObject([{status: 'update'}])
  })
  it('keeps tolls of two years apart, whatever their size', () => {
    const points = only('figure', {
      a: {told: [toll('12', '12 people died in the blast', {at: '2031-05-02'}), toll('14', '14 people died in a blast', {at: '2029-01-04'})]},
      b: {told: [toll('12', '12 people died in the blast', {at: '2031-05-02'})]},
    })
    expect(points.map(({question, status}) => [question, status])).toEqual([
      ['How many died?', 'agree'],
      ['How many died (January 2029)?', 'single'],
    ])
  })
  it('sets “no one was injured” against a number', () => {
    const hurt = toll('2', 'two people were hurt', {measure: 'injury'})
    const none: Told = {text: 'the organiser said no one was injured', kind: 'saying', value: 'no one was injured', by: []}
    expect(only('figure', {a: {told: [hurt]}, b: {told: [none]}})).toMatchObject([{status: 'contested', question: 'How many were hurt?'}])
    expect(only('figure', {a: {told: [hurt]}, b: {told: [{...none, value: 'no one was surprised'}]}})).toMatchObject([{status: 'single'}])
  })
  it('keeps a toll of one report, with both its wordings', () => {
    const [point] = only('figure', {a: {told: [toll('~1000', 'about a thousand people died'), toll('>1000', 'over a thousand people died')]}, b: {told: []}})
    expect(point).toMatchObject({status: 'single', readings: [{reports: ['a']}, {reports: ['a']}]})
  })
})

describe('happened', () => {
  const attack: Told = {text: 'the League attacked the harbour', verb: 'attack', tells: 'attack', who: {actor: ['League'], target: ['harbour']}}
  it('has stating and denying contested', () => {
    expect(only('happened', {a: {told: [attack]}, b: {told: [{...attack, text: 'the League did not attack the harbour', polarity: 'denied'}]}})).toMatchObject([
      {status: 'contested'},
    ])
  })
  it('does not have the denial of what was only quoted contested', () => {
    expect(
      only('happened', {
        a: {told: [{...attack, by: ['Crown']}]},
        b: {told: [{...attack, text: 'the League denied that it attacked the harbour', polarity: 'denied', by: ['League']}]},
      }),
    ).toMatchObject([{status: 'differ'}])
  })
  it('agrees where one states what the other attributes', () => {
    expect(only('happened', {a: {told: [attack]}, b: {told: [{...attack, by: ['Crown']}]}})).toMatchObject([{status: 'agree'}])
  })
  it('has what was expected and then happened updated', () => {
    const expected: Told = {...attack, text: 'the League will attack the harbour', modality: 'expected'}
    expect(only('happened', {a: {published: '2031-05-01', told: [expected]}, b: {published: '2031-05-02', told: [attack]}})).toMatchObject([{status: 'update'}])
  })
  it('counts one text printed twice once', () => {
    const says = {a: {told: [attack]}, b: {told: [attack]}}
    const text =
      'The League attacked the harbour of Orsk with four boats before dawn, setting two warehouses and a crane on fire, the harbour master told reporters at noon.'
    expect(pointsOf(says, {text: () => text}).filter(({aspect}) => aspect === 'happened')).toEqual([])
    expect(pointsOf(says).filter(({aspect}) => aspect === 'happened')).toMatchObject([{status: 'agree'}])
  })
})

describe('when and how long', () => {
  const meet = (text: string, verb: string, at: string): Told => ({text, verb, at, tells: 'meeting', who: {actor: ['League', 'Crown', 'Guild']}})
  it('lets different acts have different days', () => {
    const arrive = {...meet('delegates of the League, the Crown and the Guild arrived', 'arrive', '2031-05-01'), tells: 'arrival'}
    const [point] = only('when', {a: {told: [arrive]}, b: {told: [meet('the League, the Crown and the Guild met', 'meet', '2031-05-02')]}})
    expect(point).toMatchObject({status: 'differ', because: expect.stringContaining('different acts')})
  })
  it('has two days of one act contested', () => {
    expect(only('when', {a: {told: [meet('they met', 'meet', '2031-05-01')]}, b: {told: [meet('they met', 'meet', '2031-05-02')]}})).toMatchObject([
      {status: 'contested'},
    ])
  })
  it('has a day more exact than its month', () => {
    expect(only('when', {a: {told: [meet('they met', 'meet', '2031-05')]}, b: {told: [meet('they met', 'meet', '2031-05-02')]}})[0]!.because).toBe(
      'b is more exact: meet: 2031-05-02; a: meet: 2031-05',
    )
  })
  it('has an end more exact than “several days”', () => {
    const [point] = only('duration', {
      a: {told: [{text: 'the meeting is expected to last several days', verb: 'last', modality: 'expected'}]},
      b: {told: [{text: 'The meeting will last until March 2', verb: 'last', modality: 'planned'}]},
    })
    expect(point).toMatchObject({status: 'differ', because: 'b is more exact: until March 2; a: several days'})
  })
  it('NOT: days that have gone by are no duration', () => {
    expect(
      only('duration', {a: {told: [{text: 'the talks ended two days ago', verb: 'end'}]}, b: {told: [{text: 'the talks ended on Monday', verb: 'end'}]}}),
    ).toEqual([])
  })
})

describe('participants', () => {
  const meet = (...actor: string[]): Told => ({text: `${actor.join(', ')} met`, verb: 'meet', tells: 'meeting', who: {actor}})
  it('compares sets by inclusion', () => {
    expect(only('participants', {a: {told: [meet('League', 'Crown', 'Guild')]}, b: {told: [meet('League', 'Crown')]}})).toMatchObject([
      {status: 'differ', because: expect.stringContaining('it also names Guild')},
    ])
    expect(only('participants', {a: {told: [meet('League', 'Crown')]}, b: {told: [meet('Crown', 'League')]}})).toMatchObject([{status: 'agree'}])
  })
})

describe('who led, signed, resigned', () => {
  it('keeps the heads of delegations though one report alone names them', () => {
    const role: Told = {
      text: 'The League delegation is led by Ana Borg',
      kind: 'role',
      value: 'led',
      who: {holder: ['Ana Borg'], body: ['The League delegation']},
    }
    expect(only('led', {a: {told: [role]}, b: {told: []}})).toMatchObject([{status: 'single', question: 'Who led the delegation?'}])
  })
  it('NOT: a standing office is no leading of a delegation', () => {
    const role: Told = {text: 'the chairman of the bank, Ana Borg', kind: 'role', value: 'chairman', who: {holder: ['Ana Borg'], body: ['the bank']}}
    expect(only('led', {a: {told: [role]}, b: {told: []}})).toEqual([])
  })
  it('sets signing against declining by one party', () => {
    const sign: Told = {text: 'the League signed the declaration', verb: 'sign', who: {actor: ['League']}}
    const decline: Told = {text: 'the League declined to sign the declaration', verb: 'decline', who: {actor: ['League']}}
    expect(only('signed', {a: {told: [sign]}, b: {told: [decline]}})).toMatchObject([{status: 'contested'}])
    expect(only('signed', {a: {told: [decline]}, b: {told: []}})).toMatchObject([{status: 'single', question: 'Who signed the declaration?'}])
  })
  it('asks who left office', () => {
    expect(only('left', {a: {told: [{text: 'the resignation of the mayor', verb: 'resignation', who: {holder: ['mayor']}}]}})).toMatchObject([
      {status: 'single', readings: [{value: 'mayor'}]},
    ])
  })
})

describe('designation', () => {
  const label = (text: string, more: Partial<Told>): Told => ({text, kind: 'label', value: 'terrorists', who: {target: ['League']}, ...more})
  it('differs by holder', () => {
    const says = {
      a: {
        told: [
          label('League terrorists', {}),
          label('the Crown does not call the League terrorists', {polarity: 'denied', by: ['Crown'], who: {target: ['League'], actor: ['Crown']}}),
        ],
      },
      b: {told: [label('whom the Guild calls terrorists', {by: ['Guild'], who: {target: ['League'], actor: ['Guild']}})]},
    }
    expect(only('designation', says)).toMatchObject([{status: 'differ', readings: [{stance: 'states'}, {stance: 'denies'}, {stance: 'attributes'}]}])
  })
  it('puts a label of “these groups” with the same label of a named one, and NOT with another label', () => {
    const others = (value: string) => label('these groups, whom the Guild calls so', {value, by: ['Guild'], who: {target: ['these groups'], actor: ['Guild']}})
    const own = label('League terrorists', {})
    expect(only('designation', {a: {told: [own]}, b: {told: [others('terrorist groups')]}})).toMatchObject([{status: 'differ'}])
    expect(only('designation', {a: {told: [own]}, b: {told: [others('rebels')]}})).toEqual([])
  })
  it('is contested where both outlets speak in their own voice', () => {
    expect(
      only('designation', {a: {told: [label('League terrorists', {})]}, b: {told: [label('the League are no terrorists', {polarity: 'denied'})]}}),
    ).toMatchObject([{status: 'contested'}])
  })
})

describe('before', () => {
  const first: Told = {text: 'an unprecedented meeting of the factions', kind: 'label', value: 'unprecedented', who: {target: ['meeting']}}
  it('sets “unprecedented” against the date of an earlier one', () => {
    const earlier: Told = {text: 'The previous meeting took place in February 2029', verb: 'meeting', at: '2029-02'}
    expect(only('before', {a: {told: [earlier]}, b: {told: [first]}})).toMatchObject([{status: 'contested', question: 'Was there such a meeting before?'}])
  })
  it('NOT: an earlier strike says nothing of a meeting', () => {
    expect(only('before', {a: {told: [{text: 'The previous strike took place in February 2029', verb: 'strike', at: '2029-02'}]}, b: {told: [first]}})).toEqual(
      [],
    )
  })
})

describe('said', () => {
  const words = 'the harbour of Orsk must reopen before the winter grain convoys arrive'
  const saying = (value: string): Told => ({text: value, kind: 'saying', value, who: {speaker: ['Ana Borg']}})
  it('agrees on one remark', () => {
    expect(only('said', {a: {told: [saying(words)]}, b: {told: [saying(`“${words},”`)]}})).toMatchObject([{status: 'agree'}])
  })
  it('is contested where one has a “not” in it', () => {
    expect(only('said', {a: {told: [saying(words)]}, b: {told: [saying(words.replace('must reopen', 'must not reopen'))]}})).toMatchObject([
      {status: 'contested'},
    ])
  })
  it('NOT: two remarks on two matters', () => {
    expect(only('said', {a: {told: [saying(words)]}, b: {told: [saying('grandmothers in Tarsia bake walnut bread on Thursdays for the orphanage')]}})).toEqual(
      [],
    )
  })
})

describe('what is cut out of a remark, and what else is said of one matter', () => {
  const saying = (value: string, speaker = 'Ilva Dorn'): Told => ({text: value, kind: 'saying', value, who: {speaker: [speaker]}})
  it('takes a few quoted words for the remark that has them', () => {
    const whole = saying('“It is an important step forward, but by no means the end of the road,”')
    expect(only('said', {a: {told: [whole]}, b: {told: [saying('the treaty “an important step forward”')]}})).toMatchObject([{status: 'agree'}])
  })
  it('NOT: quoted words that are said of everything', () => {
    const whole = saying('“We will see what the harbour masters do,”')
    expect(only('said', {a: {told: [whole]}, b: {told: [saying('“we will see what” the orphanage bakes')]}})).toEqual([])
  })
  it('asks what a speaker says of a matter that both reports have remarks on', () => {
    const [point] = only('said', {
      a: {told: [saying('an overall deal with Tarsia is likely')]},
      b: {told: [saying('the proposed accord with Tarsia is the deal of the century')]},
    })
    expect(point).toMatchObject({status: 'differ'})
    expect(point!.question).toMatch(/^What does Ilva Dorn say of “Tarsia”/)
  })
})

describe('who-said', () => {
  const words = 'this is the largest collective expulsion of intelligence officers in history'
  const saying = (speaker: string): Told => ({text: words, kind: 'saying', value: words, who: {speaker: [speaker]}})
  it('asks who said it where each report gives the words to another', () => {
    expect(only('who-said', {a: {told: [saying('Ilva Dorn')]}, b: {told: [saying('Tom Hale')]}})).toMatchObject([{status: 'differ'}])
  })
  it('NOT: a ministry and its spokesman, or one speaker in both', () => {
    expect(only('who-said', {a: {told: [saying('the Tarsian ministry')]}, b: {told: [saying('Tarsian spokesman Tom Hale')]}})).toEqual([])
    expect(only('who-said', {a: {told: [saying('Ilva Dorn')]}, b: {told: [saying('Ilva Dorn')]}})).toEqual([])
  })
})

describe('told', () => {
  const event = (text: string, verb: string, extra: Partial<Told> = {}): Told => ({text, kind: 'event', verb, ...extra})
  it('lays clauses in like words beside each other, whatever events they were taken for', () => {
    const one = event('the president ordered the closure of the Tarsian consulate in Orsk', 'close')
    const other = event('closed the Tarsian consulate in Orsk on Monday', 'close')
    expect(only('told', {a: {told: [one]}, b: {told: [other]}})).toMatchObject([{status: 'agree'}])
  })
  it('NOT: other numbers, other days, or what was only planned', () => {
    const charge = (sum: string, extra: Partial<Told> = {}) => event(`the Orsk harbour bank took a ${sum} billion charge over the merger`, 'take', extra)
    expect(only('told', {a: {told: [charge('$3')]}, b: {told: [charge('$20')]}})).toEqual([])
    expect(only('told', {a: {told: [charge('$3', {at: '2024-03-01'})]}, b: {told: [charge('$3', {at: '2023-06-12'})]}})).toEqual([])
    expect(only('told', {a: {told: [charge('$3')]}, b: {told: [charge('$3', {modality: 'planned'})]}})).toEqual([])
  })
})

describe('stand', () => {
  const condemns = (speaker: string): Told => ({
    text: `${speaker} condemned the attack`,
    kind: 'saying',
    verb: 'condemn',
    value: 'the attack',
    who: {speaker: [speaker]},
  })
  it('asks who condemned it where each report names its own', () => {
    expect(only('stand', {a: {told: [condemns('Tarsia'), condemns('Peru')]}, b: {told: [condemns('Peru')]}})).toMatchObject([
      {status: 'differ', question: 'Who condemned it?'},
    ])
    const inWords: Told = {
      text: '“We strongly condemn this act”',
      kind: 'saying',
      verb: 'say',
      value: '“We strongly condemn this act”',
      who: {speaker: ['Peru']},
    }
    expect(only('stand', {a: {told: [inWords]}, b: {told: [condemns('Peru')]}})).toMatchObject([{status: 'agree'}])
  })
  it('NOT: who does not condemn it', () => {
    expect(only('stand', {a: {told: [condemns('Peru')]}, b: {told: [{...condemns('Tarsia'), polarity: 'denied'}]}})).toEqual([])
  })
})

describe('act-label', () => {
  const label = (value: string, target: string, by: readonly string[] = []): Told => ({
    text: `a ${value} ${target}`,
    kind: 'label',
    value,
    who: {target: [target]},
    by,
  })
  it('asks what a deed is called, and by whom', () => {
    expect(only('act-label', {a: {told: [label('terrorist', 'attack', ['Peru'])]}, b: {told: [label('cowardly', 'act', ['Tarsia'])]}})).toMatchObject([
      {status: 'differ', question: 'What is the attack called, and by whom?'},
    ])
  })
  it('NOT: attacks in general, or a deed that one report alone names', () => {
    expect(only('act-label', {a: {told: [label('terrorist', 'attacks')]}, b: {told: [label('cowardly', 'act', ['Tarsia'])]}})).toEqual([])
  })
})

describe('a remark of which reports give other parts', () => {
  const saying = (value: string, speaker: string): Told => ({text: value, kind: 'saying', value, who: {speaker: [speaker]}})
  const shared = 'Ana was one of the first of us on the ground in Korvat'
  const one = saying(`“As the conflict unfolded, ${shared}. She had no fear of the harbour or of its storms.”`, 'Ilva Dorn')
  const other = (speaker: string) =>
    saying(`“${shared}. Her family has our sympathy, the bridge will bear her name for as long as it stands over the river.”`, speaker)
  it('is one remark by eight words in a row, though one report has only “she”', () => {
    const [point] = only('said', {a: {told: [one]}, b: {told: [other('she')]}})
    expect(point).toMatchObject({status: 'agree'})
    expect(point!.question).toContain('one of the first of us')
  })
  it('NOT: the same words of somebody else by name', () => {
    expect(only('said', {a: {told: [one]}, b: {told: [other('Tom Hale')]}})).toEqual([])
  })
})

describe('office', () => {
  const role = (value: string): Told => ({text: `${value} Ana Borg`, kind: 'role', value, who: {holder: ['Ana Borg']}})
  it('takes a country and its adjective for one, and whoever heads a body for its leader', () => {
    expect(only('office', {a: {told: [role('Turkey’s Prime Minister')]}, b: {told: [role('Turkish Prime Minister')]}})).toMatchObject([{status: 'agree'}])
    const heads: Told = {...role('heads'), who: {holder: ['Ana Borg'], body: ['the Front']}}
    expect(only('office', {a: {told: [role('leader of the Front')]}, b: {told: [heads]}})).toMatchObject([{status: 'agree'}])
  })
  it('NOT: whoever heads a delegation', () => {
    const heads: Told = {...role('heads'), who: {holder: ['Ana Borg'], body: ['the delegation of the Front']}}
    expect(only('office', {a: {told: [role('leader of the Front')]}, b: {told: [heads]}})).toEqual([])
  })
  it('knows a country by its letters with points and without', () => {
    expect(only('office', {a: {told: [role('U.S. Secretary of State')]}, b: {told: [role('US Secretary of State')]}})).toMatchObject([{status: 'agree'}])
  })
  it('shows two offices that reports give one person, unless they share a third', () => {
    expect(only('office', {a: {told: [role('nuclear chief')]}, b: {told: [role('director general of the Agency')]}})).toMatchObject([{status: 'differ'}])
    const both = {a: {told: [role('mayor of Orsk')]}, b: {told: [role('mayor'), role('party treasurer')]}}
    expect(only('office', both)).toMatchObject([{status: 'agree'}])
  })
  it('agrees where one gives more of the same office', () => {
    expect(only('office', {a: {told: [role('Foreign Minister')]}, b: {told: [role('Tarsian Foreign Minister'), role('special envoy')]}})).toMatchObject([
      {status: 'agree'},
    ])
  })
})

describe('silence', () => {
  it('is not claimed of a brief', () => {
    expect(only('figure', {a: {told: [toll('12', '12 people died')]}, b: {told: [{text: 'A ferry ran aground.'}]}})[0]!.silent).toEqual([])
  })
  it('is claimed of a long report that says nothing of it, and says what was looked for', () => {
    const long = Array.from({length: 12}, (_, index) => `In chapter ${index} the committee weighed harbour dues, grain tariffs, pilot fees and dredging.`).join(
      ' ',
    )
    const [point] = pointsOf(
      {a: {told: [toll('12', '12 people died')]}, b: {told: [{text: 'x'}]}},
      {text: (id) => (id === 'b' ? long : '12 people died')},
    ).filter(({aspect}) => aspect === 'figure')
    expect(point).toMatchObject({silent: ['b'], lookedFor: 'died'})
  })
})

describe('disputed and cause', () => {
  const denial: Told = {
    text: 'the company denied that it had ignored warnings',
    kind: 'saying',
    polarity: 'denied',
    value: 'that it had ignored warnings',
    who: {speaker: ['Northcrest']},
    verb: 'deny',
  }
  const accusation: Told = {
    text: 'the union accused it of ignoring warnings about cracks',
    kind: 'saying',
    value: 'ignoring warnings about cracks',
    who: {speaker: ['Union']},
  }
  it('sets a denial beside the accusation, without having it contested', () => {
    expect(only('disputed', {a: {told: [accusation]}, b: {told: [denial]}})).toMatchObject([
      {status: 'differ', readings: [{stance: 'denies'}, {stance: 'attributes'}]},
    ])
  })
  it('has it contested where the other report states it itself', () => {
    expect(only('disputed', {a: {told: [{text: 'Northcrest ignored warnings about cracks', verb: 'ignore'}]}, b: {told: [denial]}})).toMatchObject([
      {status: 'contested'},
    ])
  })
  it('compares causes', () => {
    const rain: Told = {text: 'heavy rain had caused the landslide', verb: 'cause'}
    const quake: Told = {text: 'a tremor triggered the landslide', verb: 'trigger'}
    expect(only('cause', {a: {told: [rain]}, b: {told: [quake]}})).toMatchObject([{status: 'differ', question: 'What caused the landslide?'}])
    expect(only('cause', {a: {told: [rain]}, b: {told: [{...quake, text: 'nobody knows what caused the landslide'}]}})).toEqual([])
  })
})
