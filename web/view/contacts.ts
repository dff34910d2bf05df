import {leadingEntities} from '../../src/export/words/leading-entities.ts'
import type {Statement} from '../../src/model/statement.ts'
import type {AccountView} from './account-view.ts'

/** How two actors met: in words or deeds, with or against. The four quarters of PLOVER. */
export type Tone = 'talks' | 'helps' | 'accuses' | 'attacks' | 'other'

/** “FROM did ACT to TO”, or the two of them took part in one act; `statements` are the words for it. */
export type Contact = {
  readonly from: string
  readonly to: string
  readonly act: string
  readonly tone: Tone
  readonly isMutual: boolean
  readonly statements: readonly Statement[]
}

// PLOVER's codebook: verbal and material cooperation, verbal and material conflict.
const tones: Readonly<Record<string, Tone>> = {
  AGREE: 'talks',
  CONSULT: 'talks',
  SUPPORT: 'talks',
  CONCEDE: 'talks',
  COOPERATE: 'helps',
  AID: 'helps',
  RETREAT: 'helps',
  REQUEST: 'accuses',
  ACCUSE: 'accuses',
  REJECT: 'accuses',
  THREATEN: 'accuses',
  PROTEST: 'attacks',
  SANCTION: 'attacks',
  MOBILIZE: 'attacks',
  COERCE: 'attacks',
  ASSAULT: 'attacks',
}

/** What actors did to or with one another, those with most words for it first. */
export function contacts(view: AccountView): Contact[] {
  const actors = new Set(leadingEntities(view.account, Infinity).map(({id}) => id))
  const found = new Map<string, {contact: Omit<Contact, 'statements'>; statements: Statement[]}>()
  for (const statement of view.account.statements.filter(({kind}) => kind === 'event'))
    for (const contact of contactsIn(actors, statement)) {
      const key = `${contact.from} ${contact.to} ${contact.act} ${contact.isMutual}`
      const known = found.get(key) ?? {contact, statements: []}
      known.statements.push(statement)
      found.set(key, known)
    }
  return [...found.values()]
    .map(({contact, statements}) => ({...contact, statements}))
    .sort((left, right) => right.statements.length - left.statements.length || (`${left.from}${left.to}` < `${right.from}${right.to}` ? -1 : 1))
}

const acting = new Set(['actor', 'host', 'convener', 'head'])
const acted = new Set(['recipient', 'addressee', 'target'])

function contactsIn(actors: ReadonlySet<string>, {participants, event}: Statement): Omit<Contact, 'statements'>[] {
  const of = (roles: ReadonlySet<string>) => [
    ...new Set(participants.flatMap(({role, entity}) => (roles.has(role) && entity !== undefined && actors.has(entity) ? [entity] : []))),
  ]
  const [doers, done] = [of(acting), of(acted)]
  const act = event?.plover ?? event?.verb ?? ''
  const tone = tones[act] ?? 'other'
  const directed = doers.flatMap((from) => done.filter((to) => to !== from).map((to) => ({from, to, act, tone, isMutual: false})))
  // Those who gather meet one another: pairs, in an order that does not depend on who is named first.
  const together =
    tone === 'talks' && done.length === 0
      ? doers.flatMap((one, index) => doers.slice(index + 1).map((other) => ({...inOrder(one, other), act, tone, isMutual: true})))
      : []
  return [...directed, ...together]
}

const inOrder = (one: string, other: string) => (one < other ? {from: one, to: other} : {from: other, to: one})

/** A code of PLOVER as a verb that people read. */
export function actWords(act: string): string {
  return verbs[act] ?? act.toLowerCase()
}

const verbs: Readonly<Record<string, string>> = {
  AGREE: 'agrees with',
  CONSULT: 'meets',
  SUPPORT: 'backs',
  CONCEDE: 'yields to',
  COOPERATE: 'works with',
  AID: 'aids',
  RETREAT: 'gives way to',
  REQUEST: 'asks of',
  ACCUSE: 'accuses',
  REJECT: 'rejects',
  THREATEN: 'threatens',
  PROTEST: 'protests against',
  SANCTION: 'sanctions',
  MOBILIZE: 'mobilizes against',
  COERCE: 'coerces',
  ASSAULT: 'attacks',
}
