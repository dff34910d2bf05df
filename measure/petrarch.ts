import {corpusText} from '../learn/corpus-text.ts'
import type {Statement} from '../src/model/statement.ts'
import {parse} from '../src/parse/index.ts'
import {makeReport} from '../src/read/make-report.ts'
import {recordEvents} from '../src/record/events/index.ts'
import {recordSayings} from '../src/record/sayings/record-sayings.ts'
import {petrarchNames} from './petrarch-names.ts'
import type {Figures} from './task.ts'

type Coding = {readonly source: string; readonly target: string; readonly root: string}
type PetrarchRecord = {readonly id: string; readonly text: string; readonly codings: readonly Coding[]; readonly others: readonly Coding[]}

/**
 * PETRARCH2's validation sentences, the pair not being given: shares of codings with source, target and root right.
 * Its codes are those of WEIS with some of CAMEO: ours are compared by the roots of both schemes that say the same (`sameRoots`).
 * Left out of the gold, since no words could bear them out: codings with a party that is not named (`---`, `###`) and those whose
 * code is in neither scheme (345, 802, 901 to 915: made up by the file to test its pattern matcher).
 */
export function petrarchFigures(path: string): Figures {
  const records = recordsOf(corpusText(path))
  const tally = {gold: 0, parties: 0, right: 0, said: 0, extra: 0}
  for (const {text, codings, others} of records) {
    const said = codingsIn(text)
    const matched = new Set<Said>()
    for (const coding of codings) {
      const pairs = said.filter((one) => isNamed(coding.source, one.source) && isNamed(coding.target, one.target))
      const right = pairs.filter((one) => one.roots.includes(coding.root))
      for (const one of right) matched.add(one)
      tally.gold++
      if (pairs.length > 0) tally.parties++
      if (right.length > 0) tally.right++
    }
    // What stands for a coding that is left out of the gold is neither right nor extra.
    const counted = said.filter((one) => matched.has(one) || !others.some((other) => isNamed(other.source, one.source) && isNamed(other.target, one.target)))
    tally.said += counted.length
    tally.extra += counted.length - matched.size
  }
  const share = (part: number): number => part / Math.max(1, tally.gold)
  return {
    records: records.length,
    codings: tally.gold,
    said: tally.said,
    partiesRight: share(tally.parties),
    right: share(tally.right),
    extra: share(tally.extra),
  }
}

/** The records of the file that are meant to be coded: those that test how errors are told are left out. */
export function recordsOf(xml: string): PetrarchRecord[] {
  const records: PetrarchRecord[] = []
  for (const [, head = '', body = ''] of xml.matchAll(/<Sentence\s+([^>]*)>([\s\S]*?)<\/Sentence>/g)) {
    const text = /<Text>([\s\S]*?)<\/Text>/.exec(body)?.[1]?.replaceAll('&amp;', '&').split(/\s+/).join(' ').trim()
    if (!text || /<EventCoding\s+error/.test(body)) continue
    records.push({id: /id\s*=\s*"([^"]*)"/.exec(head)?.[1] ?? '', text, ...codingsOf(body)})
  }
  return records
}

function codingsOf(body: string): Pick<PetrarchRecord, 'codings' | 'others'> {
  const codings: Coding[] = []
  const others: Coding[] = []
  for (const [, source = '', target = '', code = ''] of body.matchAll(/sourcecode=("[^"]*"|'[^']*')\s+targetcode=("[^"]*"|'[^']*')\s+eventcode="([^"]*)"/g)) {
    const coding = {source: bare(source), target: bare(target), root: code.slice(0, 2)}
    const isCounted = namesOf(coding.source).length > 0 && namesOf(coding.target).length > 0 && Number(coding.root) <= 22
    ;(isCounted ? codings : others).push(coding)
  }
  return {codings, others}
}

function bare(quoted: string): string {
  return quoted.replace(/^["']+|["']+$/g, '')
}

// `ARNGOV` → words of ARN and of GOV, if it has any; a code in quotation marks is the words themselves.
function namesOf(code: string): readonly string[] {
  if (code.includes(' ')) return [code.replace(/^THE /, '')]
  return code.match(/.{3}/g)?.flatMap((part) => petrarchNames[part] ?? []) ?? []
}

function isNamed(code: string, words: string): boolean {
  return namesOf(code).some((name) => hasWords(words, name))
}

function hasWords(words: string, name: string): boolean {
  return ` ${words} `
    .toLowerCase()
    .replace(/[^\p{L}_.-]+/gu, ' ')
    .includes(` ${name.toLowerCase()} `)
}

type Said = {readonly source: string; readonly target: string; readonly roots: readonly string[]}

const everyName = [...new Set(Object.values(petrarchNames).flat())]

/** What record says of a sentence, as pairs of those who have names that the file knows. */
export function codingsIn(text: string): Said[] {
  const report = makeReport(text, [{kind: 'paragraph', start: 0, end: text.length}], {given: {published: '1995-01-01'}})
  const parsed = parse({...report, language: 'en'})
  const sayings = recordSayings(parsed)
  const acts = recordEvents(parsed, sayings).flatMap(pairsOf)
  // Whoever is told to do something by it, such as “urged”, makes no comment besides.
  const comments = sayings.flatMap(commentsOf).filter(({source}) => !acts.some((act) => hasWords(act.source, source) || hasWords(source, act.source)))
  const said = [...acts, ...comments]
  const kept = new Map(said.map((one) => [`${one.source}|${one.target}|${one.roots.join()}`, one]))
  return [...kept.values()].filter(({source, target}) => isKnown(source) && isKnown(target))
}

function isKnown(words: string): boolean {
  return everyName.some((name) => hasWords(words, name))
}

// A saying is a comment (WEIS 02) on those whom it names.
function commentsOf({participants, value = ''}: Statement): Said[] {
  const speakers = participants.filter(({role}) => role === 'speaker')
  const named = everyName.filter((name) => hasWords(value, name))
  return speakers.flatMap(({mention}) => named.filter((name) => !hasWords(mention.text, name)).map((target) => ({source: mention.text, target, roots: ['02']})))
}

function pairsOf({event, participants}: Statement): Said[] {
  if (!event?.cameo) return []
  const words = (...roles: string[]): string[] => participants.filter(({role}) => roles.includes(role)).map(({mention}) => mention.text)
  const isVisit = event.mode === 'visit'
  const actors = words('actor', 'convener', 'head')
  const others = words('recipient', 'target', 'host', 'addressee', 'holder', ...(isVisit ? ['place'] : []))
  const roots = rootsOf(event.cameo)
  const pairs = actors.flatMap((source) => others.map((target) => ({source, target, roots})))
  // “Gondor and Osgiliath postponed their meeting”: several who act and nobody who is acted upon do it to each other.
  const between = others.length === 0 ? actors.flatMap((source) => actors.filter((target) => target !== source).map((target) => ({source, target, roots}))) : []
  const back = event.plover === 'CONSULT' ? pairs.map(({source, target}) => ({source: target, target: source, roots})) : []
  return [...pairs, ...between, ...back]
}

// CAMEO root → roots of WEIS that say the same: 01 yield, 02 comment, 03 consult, 04 approve, 05 promise, 06 grant, 07 reward, 08 agree,
// 09 request, 10 propose, 11 reject, 12 accuse, 13 protest, 14 deny, 15 demand, 16 warn, 17 threaten, 18 demonstrate, 19 reduce relations, 20 expel, 21 seize, 22 force.
const sameRoots: Readonly<Record<string, readonly string[]>> = {
  '03': ['03', '05', '08', '10'],
  '04': ['04', '03'],
  '05': ['05', '04', '06', '08'],
  '06': ['06', '08'],
  '07': ['07', '05', '06'],
  '08': ['08', '01', '06', '19'],
  '09': ['09', '12'],
  '10': ['10', '09', '15'],
  '11': ['11', '12'],
  '12': ['12', '11', '14', '19'],
  '13': ['13', '16', '17'],
  '14': ['14', '18', '13'],
  '15': ['15', '18'],
  '16': ['16', '17', '19', '20'],
  '17': ['17', '20', '21'],
  '18': ['18', '19', '22', '21'],
  '19': ['19', '18', '20', '22'],
  '20': ['20', '19', '22'],
}

function rootsOf(cameo: string): readonly string[] {
  return sameRoots[cameo.slice(0, 2)] ?? [cameo.slice(0, 2)]
}
