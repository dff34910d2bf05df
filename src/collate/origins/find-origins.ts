import type {Origin} from '../../model/account.ts'
import type {Report} from '../../model/report.ts'
import {contentId} from '../../text/content-id.ts'
import {reportNames} from '../report-names.ts'
import {reportOrder} from '../report-order.ts'
import {averageLink} from '../stories/average-link.ts'
import {type CopyText, comparedLength, copyText} from './copy-text.ts'
import {creditsOf} from './credits.ts'
import {type SharedPassage, sharedPassages} from './shared-passages.ts'
import {whyOneText} from './why-one-text.ts'

// Of the shorter report, by weight of words. See measure/origins.ts: two reports of one event that were written apart share 2 % in the middle
// and rarely above 15 %; an agency text cut by half and given a new lead still shares 50 %.
const shareOfOneText = 0.22
// With the same agency credited in both, less will do.
const shareWithCredit = 0.12
// An outlet prints its own background, picture captions and boxes again under new stories: of 14 such pairs in raw news the five that were
// one text shared more than .6 and came out within three days; see measure/audits/origins.md.
const shareWithinOutlet = 0.6
const daysWithinOutlet = 3

/** What two reports have in common: passages (left is the lower number) and their share of the shorter report. */
export type Overlap = {readonly share: number; readonly passages: readonly SharedPassage[]}

/** Which reports come from one text. Every report is in exactly one origin; origins in the order of their first reports. */
export function findOrigins(reports: readonly Report[]): Origin[] {
  const ordered = [...reports].sort(reportOrder)
  const texts = ordered.map(copyText)
  const credits = ordered.map(({text}) => creditsOf(text.slice(0, comparedLength)).map(({agency}) => agency))
  const overlaps = overlapsOf(texts)
  const alike = (left: number, right: number) => {
    const isCredited = credits[left]!.some((agency) => credits[right]!.includes(agency))
    const {share} = overlapAt(overlaps, left, right)
    const isOneOutlet = ordered[left]!.source !== '' && ordered[left]!.source === ordered[right]!.source
    if (isOneOutlet) return daysBetween(ordered[left]!, ordered[right]!) <= daysWithinOutlet ? share - shareWithinOutlet : -1
    return share - (isCredited ? shareWithCredit : shareOfOneText)
  }
  const names = ordered.map(({id}) => reportNames(ordered).get(id)!)
  return averageLink(ordered.length, alike)
    .sort((left, right) => left[0]! - right[0]!)
    .map((members) => originOf(members, {ordered, overlaps, names, credits}))
}

// Infinite where a date is missing.
function daysBetween({published: left}: Report, {published: right}: Report): number {
  const [one, other] = [Date.parse(left?.value.slice(0, 10) ?? ''), Date.parse(right?.value.slice(0, 10) ?? '')]
  return Number.isNaN(one - other) ? Number.POSITIVE_INFINITY : Math.abs(one - other) / 86_400_000
}

export type OriginContext = {
  readonly ordered: readonly Report[]
  readonly overlaps: readonly (readonly Overlap[])[]
  readonly names: readonly string[]
  readonly credits: readonly (readonly string[])[]
}

function originOf(members: readonly number[], context: OriginContext): Origin {
  const reports = members.map((member) => context.ordered[member]!.id)
  return {id: contentId('o', reports), reports, passages: passagesOf(members, context), because: whyOneText(members, context)}
}

/** Each member beside the first that it shares text with, then what reports of other origins print of it. */
function passagesOf(members: readonly number[], {ordered, overlaps}: OriginContext): Origin['passages'] {
  const passages: Origin['passages'][number][] = []
  let match = 0
  const lay = (left: number, right: number) => {
    for (const passage of overlapAt(overlaps, left, right).passages) {
      const [low, high] = left < right ? [left, right] : [right, left]
      passages.push({report: ordered[low]!.id, ...passage.left, match}, {report: ordered[high]!.id, ...passage.right, match})
      match++
    }
  }
  for (const [index, member] of members.entries()) {
    const partner = members.slice(0, index).find((other) => overlapAt(overlaps, other, member).share > 0)
    if (partner !== undefined) lay(partner, member)
  }
  for (const other of ordered.keys()) if (!members.includes(other)) lay(members[0]!, other)
  return passages
}

export function overlapAt(overlaps: readonly (readonly Overlap[])[], left: number, right: number): Overlap {
  return left > right ? overlaps[left]![right]! : overlaps[right]![left]!
}

function overlapsOf(texts: readonly CopyText[]): Overlap[][] {
  return texts.map((right, index) => texts.slice(0, index).map((left) => overlapOf(left, right)))
}

/** Passages that two texts share, and how much that is of the shorter one. */
export function overlapOf(left: CopyText, right: CopyText): Overlap {
  const passages = sharedPassages(left, right)
  const mass = passages.reduce((sum, passage) => sum + passage.mass, 0)
  return {passages, share: Math.min(1, mass / Math.max(1, Math.min(left.mass, right.mass)))}
}
