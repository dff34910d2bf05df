import {averageLink} from '../../stories/average-link.ts'
import type {Figure} from '../figures-of.ts'
import type {Ground} from '../ground.ts'
import {countViews} from './count-view.ts'
import {sameCount} from './same-count.ts'

// A report full of statistics has hundreds of numbers; those of the first pages are what reports share.
const mostEach = 150

/** Numbers of things that are no toll, by what they count: those of one group are laid beside each other. */
export function countsOf(figures: readonly Figure[], ground: Ground): Figure[][] {
  const inReports = [...Map.groupBy(figures.filter(isCount), ({statement}) => statement.report).values()].flatMap((own) => own.slice(0, mostEach))
  const views = countViews(inReports, ground)
  // Only what has one unit, and numbers of one kind, is compared.
  const blocks = Map.groupBy(views, ({figure: {statement}}) => `${statement.quantity?.kind} ${statement.quantity?.unit ?? ''}`)
  return [...blocks.values()].flatMap((block) =>
    averageLink(block.length, (left, right) => sameCount(block[left]!, block[right]!)).map((group) => group.map((index) => block[index]!.figure)),
  )
}

// “Slideshow (7 Images)” counts nothing of the story.
function isCount({counted, statement, before}: Figure): boolean {
  return (
    (counted.head !== '' || statement.quantity?.unit !== undefined || /\bmajority of\b/i.test(before)) &&
    !/^(?:images?|photos?|slides?|comments?|shares?)$/i.test(counted.words)
  )
}
