import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type {Account, AccountReport, Point, PointStatus, Reading} from '../../model/account.ts'
import {isolateBidi} from '../../text/isolate-bidi.ts'
import {accountFacts} from '../words/account-facts.ts'
import {type AccountIndex, accountIndex, toldAs, voucherWords} from '../words/account-index.ts'
import {displayNames} from '../words/display-name.ts'
import {inQuotationMarks} from '../words/in-quotation-marks.ts'
import {leadingEntities} from '../words/leading-entities.ts'
import {reportLetters} from '../words/report-letters.ts'
import {speakerSayings} from '../words/speaker-sayings.ts'
import {stanceWords, statusMarks} from '../words/status-marks.ts'
import {timeWords} from '../words/time-words.ts'
import {webAddress} from '../words/web-address.ts'
import {sameBytes} from './same-bytes.ts'
import {xmlText} from './xml-text.ts'

type Sheet = {readonly account: Account; readonly index: AccountIndex; readonly numbers: ReadonlyMap<string, number>}

/** The account as a Word document: points by status with the words of each report, then sayings, then the numbered sources that every line refers to. `date` is when it was made. */
export async function writeWord(account: Account, date?: string): Promise<Uint8Array> {
  const sheet: Sheet = {account, index: accountIndex(account), numbers: new Map(account.reports.map(({id}, place) => [id, place + 1]))}
  const title = account.title || 'An account'
  const document = new Document({
    title: shown(title),
    creator: 'Variorum',
    lastModifiedBy: 'Variorum',
    description: `Account ${account.id}`,
    styles: {default: {document: {run: {font: 'Calibri', size: 22}}}},
    sections: [{footers: {default: pageFooter()}, children: [...head(sheet), ...pointSections(sheet), ...sayingSections(sheet), ...sources(sheet)]}],
  })
  return sameBytes(new Uint8Array(await Packer.toArrayBuffer(document)), date ?? '1980-01-01')
}

// What Word can hold, and cannot turn what stands beside it around.
function shown(text: string): string {
  return isolateBidi(xmlText(text.replace(/\s+/g, ' ').trim()))
}

function pageFooter(): Footer {
  return new Footer({children: [new Paragraph({alignment: AlignmentType.CENTER, children: [new TextRun({children: [PageNumber.CURRENT]})]})]})
}

function heading(text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({heading: level, children: [new TextRun(shown(text))], keepNext: true})
}

function head({account}: Sheet): Paragraph[] {
  const {when, where} = accountFacts(account)
  const place = [when && timeWords(when), where].filter(Boolean).join(', ')
  const actors = leadingEntities(account).map((entity) => displayNames(entity, 2).join(' / '))
  const sizes = `Reports: ${account.reports.length}; origins: ${account.origins.length}; statements: ${account.statements.length}; points: ${account.points.length}`
  return [
    heading(account.title || 'An account', HeadingLevel.TITLE),
    ...(place ? [new Paragraph({children: [new TextRun({text: shown(place), bold: true})]})] : []),
    new Paragraph({
      children: [new TextRun(`${sizes}. Numbers in brackets are the sources at the end; the numbers after them are the place of the words in the source.`)],
    }),
    ...(actors.length > 0 ? [new Paragraph({children: [new TextRun(`Who takes part: ${shown(actors.join('; '))}`)]})] : []),
  ]
}

const order: readonly PointStatus[] = ['contested', 'differ', 'update', 'agree', 'single']

function pointSections(sheet: Sheet): Paragraph[] {
  return order.flatMap((status) => {
    const points = sheet.account.points.filter((point) => point.status === status)
    return points.length === 0
      ? []
      : [heading(statusMarks[status].heading, HeadingLevel.HEADING_1), ...points.flatMap((point) => pointParagraphs(sheet, point))]
  })
}

function pointParagraphs(sheet: Sheet, point: Point): Paragraph[] {
  const silent = point.silent.flatMap((id, place) => [new TextRun(place === 0 ? 'Silent: ' : ', '), ...sourceLink(sheet, id)])
  return [
    heading(point.question, HeadingLevel.HEADING_2),
    new Paragraph({children: [new TextRun({text: shown(point.because), italics: true})]}),
    ...point.readings.flatMap((reading) => readingParagraphs(sheet, reading)),
    ...(silent.length > 0 ? [new Paragraph({children: silent})] : []),
  ]
}

function readingParagraphs(sheet: Sheet, {value, stance, statements}: Reading): Paragraph[] {
  const quotes = statements.flatMap((id) => quoteParagraph(sheet, id))
  return [new Paragraph({children: [new TextRun({text: shown(value), bold: true}), new TextRun(` – ${stanceWords[stance]}`)], bullet: {level: 0}}), ...quotes]
}

function quoteParagraph(sheet: Sheet, id: string): Paragraph[] {
  const statement = sheet.index.statements.get(id)
  if (!statement) return []
  const vouched = voucherWords(sheet.index, statement)
  const {start, end, text} = statement.evidence[0]
  const facts = [vouched && `vouched for by ${vouched}`, toldAs(statement) === 'happened' ? '' : `told as ${toldAs(statement)}`].filter(Boolean).join('; ')
  const children: ParagraphChild[] = [
    new TextRun(`${inQuotationMarks(shown(text))} `),
    ...sourceLink(sheet, statement.report),
    new TextRun(` ${start}–${end}${facts ? ` (${shown(facts)})` : ''}`),
  ]
  return [new Paragraph({children, bullet: {level: 1}})]
}

function sayingSections(sheet: Sheet): Paragraph[] {
  const speakers = speakerSayings(sheet.account)
  if (speakers.length === 0) return []
  const told = speakers.flatMap(({speaker, sayings}) => [heading(speaker, HeadingLevel.HEADING_2), ...sayings.flatMap(({id}) => quoteParagraph(sheet, id))])
  return [heading('Sayings', HeadingLevel.HEADING_1), ...told]
}

function sourceLink({numbers}: Sheet, report: string): ParagraphChild[] {
  return [new InternalHyperlink({anchor: `source-${report}`, children: [new TextRun({text: `[${numbers.get(report) ?? '?'}]`, style: 'Hyperlink'})]})]
}

function sources(sheet: Sheet): Paragraph[] {
  return [heading('Sources', HeadingLevel.HEADING_1), ...sheet.account.reports.map((report) => sourceParagraph(sheet, report))]
}

function sourceParagraph(sheet: Sheet, report: AccountReport): Paragraph {
  const {title, source, byline, published, id, url} = report
  const facts = [title, source, byline, published && timeWords(published.value.slice(0, 10))].filter(Boolean).join('. ')
  const line = `${facts} (${['report ', id, calledAs(sheet, report), sharedWith(sheet, id)].join('')})`
  return new Paragraph({
    children: [new Bookmark({id: `source-${id}`, children: [new TextRun(`[${sheet.numbers.get(id)}] `)]}), new TextRun(shown(line)), ...urlRuns(url)],
  })
}

// The reasons of points call a report by its letter where its outlet does not tell it from others.
function calledAs({account}: Sheet, {id, source}: AccountReport): string {
  const isTold = source !== '' && account.reports.filter((other) => other.source === source).length === 1
  return isTold ? '' : `; called “${reportLetters(account).get(id)}” above`
}

function sharedWith({account, numbers}: Sheet, id: string): string {
  const twins = account.origins.find(({reports}) => reports.length > 1 && reports.includes(id))?.reports.filter((other) => other !== id) ?? []
  return twins.length === 0 ? '' : `; same origin as ${twins.map((twin) => `[${numbers.get(twin)}]`).join(', ')}`
}

// Only addresses of the web become links: a report may name any other as its own.
function urlRuns(url: string | undefined): ParagraphChild[] {
  const link = webAddress(url)
  if (url === undefined || link === undefined) return url === undefined ? [] : [new TextRun(` ${shown(url)}`)]
  return [new TextRun(' '), new ExternalHyperlink({link, children: [new TextRun({text: shown(url), style: 'Hyperlink'})]})]
}
