import type {Report} from '../../model/report.ts'
import {contentId} from '../../text/content-id.ts'
import {averageLink} from './average-link.ts'
import {sameStory} from './same-story.ts'
import {StoryIndex} from './story-index.ts'
import {type StoryVector, storyVector} from './story-vector.ts'
import {whyAlike} from './why-alike.ts'

/** “These reports tell one story.” */
export type Story = {
  /** `t` and twelve hexadecimal digits of its first report. */
  readonly id: string
  /** The title of the report that is most like the others. */
  readonly title: string
  readonly reports: readonly string[]
}

/** “When REPORT came, these stories became those”: with the reason. */
export type StoryChange = {
  readonly kind: 'opened' | 'joined' | 'merged' | 'split'
  readonly report: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly because: string
}

type Group = {readonly id: string; readonly members: readonly number[]}

// Average linking costs the square of what it is given; no story of `stories` has more than 19 reports.
const mostRegrouped = 80

/** Stories that grow as reports come in. A report is read once; what is kept of it is its vector. */
export class StoryStream {
  readonly #vectors: StoryVector[] = []
  readonly #titles: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #index = new StoryIndex()
  /** Log odds of those pairs that rather tell one story: the edges along which stories grow. */
  readonly #edges: Map<number, number>[] = []
  readonly #groups: Group[] = []

  /** What became of the stories; nothing where the report is there already. */
  add(report: Report): StoryChange[] {
    if (this.#numbers.has(report.id)) return []
    const number = this.#take(report)
    const near = this.#storiesNear(number)
    this.#regroup([number, ...near.flatMap(({members}) => members)])
    const before = near
    return this.#changes(number, before)
  }

  /** All stories, in order of their first report. */
  stories(): Story[] {
    const groups = [...new Set(this.#groups)]
    return groups.map(({id, members}) => ({id, title: this.#titleOf(members), reports: members.map((member) => this.#vectors[member]!.report)}))
  }

  #take(report: Report): number {
    const vector = storyVector(report)
    const number = this.#vectors.length
    const edges = new Map<number, number>()
    for (const other of this.#index.near(vector)) {
      const odds = sameStory(vector, this.#vectors[other]!)
      if (odds <= 0) continue
      edges.set(other, odds)
      this.#edges[other]!.set(number, odds)
    }
    this.#edges.push(edges)
    this.#vectors.push(vector)
    this.#titles.push(report.title)
    this.#numbers.set(report.id, number)
    this.#index.add(vector)
    return number
  }

  // The stories of those reports that rather tell the same, the likest first, as many as can be grouped anew in a few milliseconds.
  #storiesNear(number: number): Group[] {
    const likest = [...this.#edges[number]!].sort(([left, one], [right, other]) => other - one || left - right)
    const found = new Set<Group>()
    let members = 0
    for (const [other] of likest) {
      const group = this.#groups[other]!
      if (found.has(group) || members + group.members.length > mostRegrouped) continue
      found.add(group)
      members += group.members.length
    }
    return [...found]
  }

  // In order of the reports' ids, so that ties fall the same way in whatever order the reports came.
  #regroup(piece: readonly number[]): void {
    const ordered = [...piece].sort((left, right) => (this.#vectors[left]!.report < this.#vectors[right]!.report ? -1 : 1))
    const odds = (left: number, right: number) => this.#odds(ordered[left]!, ordered[right]!)
    for (const places of averageLink(ordered.length, odds)) {
      const members = places.map((place) => ordered[place]!)
      const group = {id: contentId('t', [this.#vectors[members[0]!]!.report]), members}
      for (const member of members) this.#groups[member] = group
    }
  }

  #odds(left: number, right: number): number {
    return this.#edges[left]!.get(right) ?? sameStory(this.#vectors[left]!, this.#vectors[right]!)
  }

  #changes(number: number, before: readonly Group[]): StoryChange[] {
    const report = this.#vectors[number]!.report
    const home = this.#groups[number]!
    const others = home.members.filter((member) => member !== number)
    const nearest = others.sort((left, right) => this.#odds(number, right) - this.#odds(number, left) || left - right)[0]
    const into = before.filter((group) => group.members.some((member) => home.members.includes(member)))
    const changes: StoryChange[] = []
    if (nearest === undefined) changes.push({kind: 'opened', report, before: [], after: [home.id], because: 'no story so far is like it'})
    else
      changes.push({kind: into.length > 1 ? 'merged' : 'joined', report, before: into.map(({id}) => id), after: [home.id], because: this.#why(number, nearest)})
    for (const group of before) {
      const now = [...new Set(group.members.map((member) => this.#groups[member]!))]
      if (now.length < 2) continue
      const because = `${this.#why(now[0]!.members[0]!, now[1]!.members[0]!)}, too little on average now that “${this.#titles[number]}” draws some of them away`
      changes.push({kind: 'split', report, before: [group.id], after: now.map(({id}) => id), because})
    }
    return changes
  }

  #why(left: number, right: number): string {
    return whyAlike(this.#vectors[left]!, this.#vectors[right]!, this.#titles[right]!)
  }

  #titleOf(members: readonly number[]): string {
    const liking = (member: number) => members.reduce((sum, other) => sum + (other === member ? 0 : this.#odds(member, other)), 0)
    const best = members.map((member) => ({member, score: liking(member)})).sort((left, right) => right.score - left.score)[0]!
    return this.#titles[best.member]!
  }
}
