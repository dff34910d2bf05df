import {countryByCode, countryOf} from '../../../lexicon/countries.ts'
import {monthWords, weekdayWords} from '../../../lexicon/time-words.ts'
import type {Chain, EntityKind, Mention} from '../../model/parse.ts'
import type {Span} from '../../model/span.ts'
import type {ParticipantRole, Recorded} from '../../model/statement.ts'
import {type Bearer, familyOf} from './bearer.ts'
import {officeKey, officeOf, titleBefore, titleLength} from './office.ts'
import {type Sense, senseOf} from './sense.ts'

type Roles = ReadonlyMap<string, ReadonlySet<ParticipantRole>>

/** Who bears names in one report: its chains, those that mix senses cut into one part a sense. */
export function bearersOf(recorded: Recorded): Bearer[] {
  const roles = rolesOf(recorded)
  const isTold = toldIn(recorded)
  return recorded.chains
    .flatMap((chain) => partsOf(recorded, chain, roles))
    .filter(({family, names, nominals}) => names.length + nominals.length > 0 && !(family === 'other' && names.length > 0 && names.every(isDate)))
    .map((one) => (one.names.length > 0 || one.mentions.length > 1 || isTold(one.mentions[0]!) ? one : {...one, isIdle: true as const}))
}

// “Friday”, “late May 2023”: a day is nobody.
function isDate(name: string): boolean {
  const words = name.toLowerCase().split(/[\s,.-]+/u)
  const [first = ''] = words.filter((word) => !/^(?:the|of|last|next|this|early|late|mid|\d+(?:st|nd|rd|th)?)?$/u.test(word))
  return weekdayWords.has(first) || monthWords.has(first)
}

// “a partner”, once, of whom nothing is said, is nobody to keep.
function toldIn({statements}: Recorded): (mention: Span) => boolean {
  const parts = statements
    .flatMap(({participants, attribution}) => [...participants, ...attribution].map(({mention}) => mention))
    .sort((left, right) => left.start - right.start)
  return ({start, end}) => parts.some((part) => part.start < end && start < part.end)
}

function rolesOf({statements}: Recorded): Roles {
  const roles = new Map<string, Set<ParticipantRole>>()
  for (const {participants} of statements)
    for (const {role, mention} of participants) {
      const key = `${mention.start}-${mention.end}`
      roles.set(key, (roles.get(key) ?? new Set()).add(role))
    }
  return roles
}

// A person called Jordan stays a person; of the others, a mention without a sense of its own follows the one before it.
function partsOf(recorded: Recorded, chain: Chain, roles: Roles): Bearer[] {
  const {text} = recorded.report
  const senses = !mayStandForCountry(chain) ? [] : chain.mentions.map((mention) => sense(text, mention, roles))
  if (senses.every((one) => one === undefined))
    return unmixed(chain).map((mentions, at) => ({
      ...bearer(recorded, chain, {mentions}),
      ...(at === 0 ? {} : {key: `${recorded.report.id}/${chain.id}/${at}`}),
    }))
  const parts = new Map<string, {sense: Sense; mentions: Mention[]}>()
  let last = senses.find((one) => one !== undefined)!
  for (const [index, mention] of chain.mentions.entries()) {
    last = senses[index] ?? last
    const part = parts.get(partKey(last, mention)) ?? {sense: last, mentions: []}
    part.mentions.push(mention)
    parts.set(partKey(last, mention), part)
  }
  return [...parts.values()].map((part) => bearer(recorded, chain, part))
}

// Nobody is called Kremlin or Ukraine, whatever the parser took them for; but some are called Jordan.
function mayStandForCountry({kind, mentions}: Chain): boolean {
  if (kind === 'document' || kind === 'event') return false
  if (kind !== 'person') return true
  const names = mentions.filter(({form}) => form === 'name')
  return names.length > 0 && names.every(({text}) => isNoPerson(text))
}

const alsoPersons = new Set(
  'jordan chad georgia israel india kenya cuba paris london sydney florence lima victoria santiago san jose brazil washington berlin roma havana lincoln holland germany ireland france england'.split(
    ' ',
  ),
)

function isNoPerson(text: string): boolean {
  const form = countryOf(text)
  return form !== undefined && form.as !== 'demonym' && !alsoPersons.has(text.toLowerCase().replace(/^the /u, ''))
}

// “the Hamas delegation” and “the Fatah delegation” are two, whatever their chain says; phrases that hold no name stay with the first.
function unmixed({mentions}: Chain): readonly (readonly Mention[])[] {
  if (mentions.some(({form}) => form === 'name')) return [mentions]
  const parts = new Map<string, Mention[]>()
  let last: string | undefined
  for (const mention of mentions) {
    const held = mention.form === 'nominal' ? heldNames(mention.text) : ''
    last = held === '' ? (last ?? '') : held
    parts.set(last, [...(parts.get(last) ?? []), mention])
  }
  return [...parts.values()]
}

// “The Hamas delegation” → Hamas: words in capitals but the first, and countries.
function heldNames(phrase: string): string {
  return [...phrase.replace(/^\S+\s/u, '').matchAll(/\p{Lu}[\p{L}-]+/gu)].map(([word]) => word).join(' ')
}

function sense(text: string, mention: Mention, roles: Roles): Sense | undefined {
  return mention.form === 'pronoun' ? undefined : senseOf(text, mention, roles.get(`${mention.start}-${mention.end}`))
}

function partKey({as, country}: Sense, mention: Mention): string {
  return as === 'capital' && mention.form === 'name' ? `${as} ${country} ${mention.text}` : `${as} ${country}`
}

const kindOfSense = {state: 'state', capital: 'place', people: 'group'} as const
const familyOfSense = {state: 'state', capital: 'place', people: 'people'} as const

function bearer(recorded: Recorded, chain: Chain, {mentions, sense}: {mentions: readonly Mention[]; sense?: Sense}): Bearer {
  const {report} = recorded
  const kind: EntityKind = sense ? kindOfSense[sense.as] : chain.kind
  const names = [...new Set(mentions.filter(({form}) => form === 'name').map(({text}) => text))]
  const nominals = [...new Set(mentions.filter(({form}) => form === 'nominal').map(({text}) => text))]
  // The phrase “the Russian capital” bears the name that the table of countries gives it.
  const standIn = sense?.as === 'capital' && names.length === 0 ? countryByCode(sense.country)?.capitals[0] : undefined
  return {
    key: `${report.id}/${chain.id}${sense ? `/${sense.as} ${sense.country}${names[0] ?? ''}` : ''}`,
    report: report.id,
    chain: chain.id,
    kind,
    family: sense ? familyOfSense[sense.as] : familyOf(chain.kind),
    mentions,
    names,
    nominals,
    ...(sense ? {country: sense.country} : {}),
    ...(standIn === undefined ? {} : {standIn}),
    offices: kind === 'person' ? officesOf(recorded, chain) : [],
  }
}

// What the words before its names, its nominal phrases and the statements on its roles say that it is.
function officesOf({report, statements}: Recorded, chain: Chain): string[] {
  const phrases = chain.mentions.flatMap(({form, start, text}) => {
    if (form === 'nominal') return [text]
    return form === 'name' ? [titleBefore(report.text, start + titleLength(text))] : []
  })
  for (const {kind, value, participants} of statements) {
    if (kind !== 'role' || value === undefined || !participants.some((one) => one.role === 'holder' && one.chain === chain.id)) continue
    const body = participants.find(({role}) => role === 'body')?.mention.text ?? ''
    phrases.push(value.includes(body) ? value : `${body} ${value}`)
  }
  const offices = phrases.flatMap((phrase) => (phrase === undefined ? [] : (officeOf(phrase) ?? [])))
  return [...new Set(offices.flatMap((office) => officeKey(office) ?? []))].sort()
}
