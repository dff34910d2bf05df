import {blocksOf} from './html-blocks.ts'

/** The words of an element as a reader sees them, on one line: blocks within it do not run together. */
export function shownText(element: Element): string {
  return blocksOf(element)
    .map(({words}) => words)
    .join(' ')
}
