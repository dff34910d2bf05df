import {fromMarkdown} from 'mdast-util-from-markdown'
import {toString as textOf} from 'mdast-util-to-string'
import {parse as parseYaml} from 'yaml'
import type {Problem} from '../model/problem.ts'
import type {BlockKind, Report} from '../model/report.ts'
import type {Found, Given} from './given.ts'
import {isDate} from './is-date.ts'
import {joinPieces, type Piece} from './join-pieces.ts'
import {makeReport} from './make-report.ts'

type Node = ReturnType<typeof fromMarkdown>['children'][number]

/** A report of Markdown: front matter tells source, title, published, url and author; marks of Markdown are left out of the text. */
export function readMarkdown(markdown: string, given: Given): {report: Report; problems: Problem[]} {
  const {body, found, problems} = frontMatter(markdown, given.file ?? 'the text')
  const pieces = piecesOf(fromMarkdown(body).children)
  if (pieces[0]?.kind === 'heading') pieces[0] = {...pieces[0], kind: 'title'}
  const {text, blocks} = joinPieces(found.title === undefined || pieces[0]?.kind === 'title' ? pieces : [{kind: 'title', words: found.title}, ...pieces])
  return {report: makeReport(text, blocks, {given, found}), problems}
}

function piecesOf(nodes: readonly Node[]): Piece[] {
  return nodes
    .flatMap((node) => {
      if (node.type === 'list') return node.children.map((entry) => ({kind: 'list' as const, words: textOf(entry).trim()}))
      if (node.type === 'blockquote') return piecesOf(node.children)
      const kind: BlockKind = node.type === 'heading' ? 'heading' : isCaption(node) ? 'caption' : 'paragraph'
      return [{kind, words: textOf(node).trim()}]
    })
    .filter(({words}) => words !== '')
}

// A paragraph all in italics stands under a picture; one that holds only a picture has its alternative text.
function isCaption(node: Node): boolean {
  return node.type === 'paragraph' && node.children.length === 1 && ['emphasis', 'image'].includes(node.children[0]!.type)
}

function frontMatter(markdown: string, source: string): {body: string; found: Found; problems: Problem[]} {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(markdown)
  if (!match) return {body: markdown, found: {}, problems: []}
  const body = markdown.slice(match[0].length)
  try {
    const fields = parseYaml(match[1]!, {schema: 'failsafe'}) as Record<string, unknown>
    return {body, ...foundIn(fields ?? {}, source)}
  } catch (error) {
    return {
      body,
      found: {},
      problems: [
        {
          code: 'front-matter',
          message: `the front matter of ${source} is no YAML (${String((error as Error).message).split('\n')[0]}); it is left out`,
          source,
        },
      ],
    }
  }
}

function foundIn(fields: Record<string, unknown>, source: string): {found: Found; problems: Problem[]} {
  const told = (...names: string[]) => names.map((name) => fields[name]).find((value): value is string => typeof value === 'string' && value !== '')
  const published = told('published', 'date')
  const title = told('title')
  const outlet = told('source', 'publisher', 'outlet')
  const byline = told('author', 'byline')
  const url = told('url', 'link')
  const found: Found = {
    ...(title && {title}),
    ...(outlet && {source: outlet}),
    ...(byline && {byline}),
    ...(url && {url}),
    ...(published && isDate(published) && {published: {value: published, how: 'front-matter' as const}}),
  }
  const problems =
    published && !isDate(published)
      ? [{code: 'date-unread', message: `expected a date such as 2024-03-01 in the front matter of ${source}, found "${published}"; it is left out`, source}]
      : []
  return {found, problems}
}
