import {officeKind} from './offices.ts'

// Written by hand for this project (Apache-2.0): what a noun phrase stands for, by the lemma of its head, lower case.
const words = {
  group: `
    party faction movement militia front rebel insurgent militant guerrilla terrorist jihadist separatist fighter coalition bloc opposition alliance gang cartel clan tribe cell network
    group people population community minority majority public crowd family youth diaspora electorate audience side camp delegation team crew staff squad troop force army police military
    navy soldier policeman protester demonstrator rioter voter citizen resident villager refugee migrant civilian settler worker student farmer observer analyst expert critic supporter opponent
    leadership authority official elite public nation mob couple pair duo trio band mediator negotiator hostage prisoner captive detainee casualty victim survivor casualties`,
  organisation: `
    ministry department agency bureau office commission committee council court tribunal parliament congress senate assembly cabinet government administration union association federation confederation
    league organisation organization company corporation firm bank fund institute institution university college school hospital church mosque newspaper magazine broadcaster channel station network
    outlet publisher conglomerate manufacturer airline carrier retailer operator regulator watchdog charity ngo foundation secretariat authority body board panel mission embassy consulate directorate
    command service brigade battalion politburo bureau wing club academy museum laboratory lab think-tank startup giant chain lender insurer brand developer supplier`,
  state: 'country state nation republic kingdom regime monarchy superpower neighbour neighbor power ally sultanate emirate federation',
  place: `
    city town village capital region province district county area zone territory border airport port base camp site place island coast river lake sea mountain valley desert street square road
    neighbourhood neighborhood suburb settlement enclave strip bank peninsula continent building house home hotel palace headquarters prison square market stadium bridge gate park forest beach municipality
    location spot venue plant station facility centre center shelter crossing checkpoint outpost`,
  document: `
    declaration resolution statement communique communiqué agreement document charter plan roadmap accord treaty constitution convention manifesto text memorandum pact protocol law bill report letter
    book article decree ruling verdict contract deal draft proposal petition indictment study survey paper editorial`,
  event: `
    event meeting summit conference session talk talks negotiation round visit attack assault offensive strike airstrike raid operation war invasion incursion ambush massacre killing murder election vote
    referendum protest demonstration rally march explosion blast bombing shooting crash earthquake flood storm hurricane cyclone fire crisis conflict clash battle coup uprising revolution ceasefire truce
    exercise ceremony funeral trial hearing investigation dialogue discussion consultation reception dinner congress tournament match game festival disaster outbreak pandemic epidemic genocide siege
    blockade strike campaign`,
} as const

export type NounKind = keyof typeof words | 'person'

const kinds = new Map<string, NounKind>()
for (const kind of ['event', 'document', 'place', 'state', 'organisation', 'group'] as const)
  for (const word of words[kind].trim().split(/\s+/)) kinds.set(word, kind)

const persons = new Set(
  'person man woman boy girl child baby teenager adult individual guy lady gentleman human mother father brother sister wife husband son daughter'.split(' '),
)
const peoples = new Set('people family community population public crowd police youth troop'.split(' '))

/** What a noun mostly stands for: “ministry” → organisation, “analyst” → person; undefined for the rest. A plural of persons is a group. */
export function nounKind(lemma: string, isPlural: boolean): NounKind | undefined {
  const word = lemma.toLowerCase()
  if (persons.has(word) || (officeKind(word) !== undefined && !peoples.has(word))) return isPlural ? 'group' : 'person'
  return kinds.get(word)
}

const men = new Set(
  `man boy guy gentleman father brother husband son uncle nephew grandfather grandson king prince duke lord sir emperor businessman policeman spokesman chairman congressman salesman
  fisherman fireman cameraman statesman gunman actor waiter monk priest widower bridegroom groom boyfriend sultan emir shah mr sheikh imam pope father-in-law son-in-law brother-in-law`.split(
    /\s+/,
  ),
)
const womenNouns = new Set(
  `woman girl lady mother sister wife daughter aunt niece grandmother granddaughter queen princess duchess dame empress businesswoman policewoman spokeswoman chairwoman congresswoman
  actress waitress nun widow bride girlfriend mrs ms miss madam heroine hostess mother-in-law daughter-in-law sister-in-law`.split(/\s+/),
)

/** “spokeswoman” → woman, “king” → man. */
export function nounGender(lemma: string): 'man' | 'woman' | undefined {
  const word = lemma.toLowerCase().replace(/\.$/, '')
  return men.has(word) ? 'man' : womenNouns.has(word) ? 'woman' : undefined
}
