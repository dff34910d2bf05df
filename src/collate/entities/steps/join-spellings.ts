import type {Bearer} from '../bearer.ts'
import {blocksOf} from '../blocks.ts'
import {bodyNameOf} from '../body-name.ts'
import type {Groups, Link} from '../groups.ts'
import {nameKey} from '../name-key.ts'
import {comparePersons, leastAlike, personNameOf} from '../person-name.ts'
import {soundKey, soundsAlike} from '../sounds-alike.ts'
import type {Step} from './step.ts'

type Form = {readonly name: string; readonly bearer: number; readonly block: string}

/** “Sergei Lavrov” and “Serghej Lavrov”, “John F. Smith” and “J. Smith”; “Fatah” and “al-Fateh”. The likest first. */
export const joinSpellings: Step = (bearers, groups) => {
  const links: Link[] = []
  for (const forms of blocksOf(formsOf(bearers).map((form) => [form.block, form] as const)).values())
    for (const [at, left] of forms.entries())
      for (const right of forms.slice(at + 1)) {
        const score = likeness(bearers[left.bearer]!, left.name, right.name)
        if (score !== undefined)
          links.push({left: left.bearer, right: right.bearer, score, because: `“${left.name}” and “${right.name}” are spellings of one name`, by: 'spelling'})
      }
  joinInOrder(groups, links)
}

// Each way to write a name once: with 10,000 reports on Hamas there is still one “Hamas” to compare.
function formsOf(bearers: readonly Bearer[]): Form[] {
  const forms = new Map<string, Form>()
  for (const [bearer, one] of bearers.entries())
    for (const name of one.family === 'other' || one.family === 'state' ? [] : one.names) {
      const key = nameKey(one, name)
      const block = key === undefined || forms.has(key) ? undefined : blockOf(one, name)
      if (block !== undefined) forms.set(key!, {name, bearer, block})
    }
  return [...forms.values()].sort((left, right) => (left.name < right.name ? -1 : 1))
}

function blockOf(bearer: Bearer, name: string): string | undefined {
  if (bearer.family === 'person') return `person ${soundKey(personNameOf(name)!.family.replace(/^.* /u, ''))}`
  const keys = bodyNameOf(name).words.map((word) => (/^[A-Z]{3}$/.test(word) ? word : soundKey(word)))
  return `${bearer.family} ${keys.sort().join(' ')}`
}

function likeness({family}: Bearer, left: string, right: string): number | undefined {
  if (family === 'person') {
    const score = comparePersons(personNameOf(left)!, personNameOf(right)!)
    return typeof score === 'number' ? score : undefined
  }
  const [one, other] = [bodyNameOf(left).words, bodyNameOf(right).words]
  let least = 1
  for (const word of one) least = Math.min(least, Math.max(...other.map((second) => wordsAlike(word, second))))
  return least >= leastAlike && one.length === other.length ? 0.95 * least : undefined
}

// Short words and numbers that differ are others: “Unit 121”, “Unit 112”; “Hama”, “Homs”.
function wordsAlike(left: string, right: string): number {
  if (left === right) return 1
  return /\d|^[A-Z]{3}$/u.test(left + right) || Math.min(left.length, right.length) < 4 ? 0 : soundsAlike(left, right)
}

function joinInOrder(groups: Groups, links: readonly Link[]): void {
  const inOrder = [...links].sort((left, right) => right.score - left.score || left.left - right.left || left.right - right.right)
  for (const link of inOrder) groups.join(link)
}
