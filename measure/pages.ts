import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {Readability} from '@mozilla/readability'
import {parseHTML} from 'linkedom'
import {corpusText} from '../learn/corpus-text.ts'
import type {Report} from '../src/model/report.ts'
import {readBytes} from '../src/read/read-bytes.ts'
import {addCounts, countShingles, f1Of, noCounts} from './shingles.ts'
import type {Figures, Task} from './task.ts'

type Gold = {readonly title: string; readonly date: string; readonly articleBody: string; readonly url?: string}
type Page = {readonly name: string; readonly bytes: Uint8Array; readonly gold: Gold}

/** Articles from pages: body F1 over four-word shingles (as the scrapinghub benchmark counts it), title and date right, pages a second; plain linkedom + Readability beside it, on the same pages in the same run. */
export const task: Task = async ({data, out}): Promise<Figures> => {
  const pages = pagesIn(data)
  const ours: {result: Report | undefined; seconds: number}[] = []
  for (const {bytes} of pages) ours.push(await timed(async () => (await readBytes(bytes)).reports[0]))
  const plain: {result: string; seconds: number}[] = []
  for (const {bytes} of pages) plain.push(await timed(() => plainReadability(new TextDecoder().decode(bytes))))
  if (out)
    write(
      out,
      pages,
      ours.map(({result}) => result),
    )
  const bodies = ours.map(({result}) => (result ? bodyOf(result) : ''))
  const share = (right: (page: Page, index: number) => boolean) => pages.filter(right).length / pages.length
  return {
    bodyF1: bodyF1(pages, bodies),
    title: share(({gold}, index) => plainText(gold.title) === plainText(ours[index]!.result?.title ?? '')),
    date: share(({gold}, index) => gold.date.slice(0, 10) === ours[index]!.result?.published?.value.slice(0, 10)),
    perSecond: pages.length / (ours.reduce((sum, {seconds}) => sum + seconds, 0) || 1),
    readabilityF1: bodyF1(
      pages,
      plain.map(({result}) => result),
    ),
    readabilityPerSecond: pages.length / (plain.reduce((sum, {seconds}) => sum + seconds, 0) || 1),
    pages: pages.length,
  }
}

function pagesIn(data: string): Page[] {
  const gold = JSON.parse(corpusText(join(data, 'articles.json'))) as Record<string, Gold>
  return readdirSync(join(data, 'html'))
    .sort()
    .flatMap((name) => {
      const id = name.replace(/\.html(?:\.gz)?$/, '')
      const bytes = readFileSync(join(data, 'html', name))
      const found = gold[id]
      return found ? [{name: id, bytes: name.endsWith('.gz') ? gunzipSync(bytes) : bytes, gold: found}] : []
    })
}

/** The article without its title and captions: what the gold calls its body. */
function bodyOf(report: Report): string {
  return report.blocks
    .filter(({kind}) => kind !== 'title' && kind !== 'caption')
    .map(({start, end}) => report.text.slice(start, end))
    .join('\n\n')
}

function plainReadability(html: string): string {
  const {document} = parseHTML(html)
  return new Readability(document as unknown as Document).parse()?.textContent ?? ''
}

function bodyF1(pages: readonly Page[], bodies: readonly string[]): number {
  return f1Of(pages.map(({gold}, index) => countShingles(gold.articleBody, bodies[index]!)).reduce(addCounts, noCounts))
}

// Titles are compared by their letters and digits: curly or straight quotation marks, and spaces, make no difference.
function plainText(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

async function timed<Result>(work: () => Result | Promise<Result>): Promise<{result: Result; seconds: number}> {
  const began = performance.now()
  const result = await work()
  return {result, seconds: (performance.now() - began) / 1000}
}

function write(out: string, pages: readonly Page[], reports: readonly (Report | undefined)[]): void {
  if (!existsSync(out)) mkdirSync(out, {recursive: true})
  const rows = pages.map(({name}, index) => {
    const report = reports[index]
    return JSON.stringify({id: name, title: report?.title ?? '', date: report?.published?.value ?? '', articleBody: report ? bodyOf(report) : ''})
  })
  writeFileSync(join(out, 'pages.jsonl'), `${rows.join('\n')}\n`)
}
