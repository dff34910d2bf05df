import type {Parse, TimeExpression} from '../model/parse.ts'
import {escapeXml} from './escape-xml.ts'

/** TimeML: the text of a report with its times marked as TIMEX3, and its date of publication. */
export function toTimeml({report, times}: Pick<Parse, 'report' | 'times'>): string {
  const published = report.published?.value ?? ''
  const created = `<TIMEX3 tid="t0" type="DATE" value="${escapeXml(published)}" temporalFunction="false" functionInDocument="CREATION_TIME">${escapeXml(published)}</TIMEX3>`
  return [
    '<?xml version="1.0" ?>',
    '<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">',
    `<DOCID>${escapeXml(report.id)}</DOCID>`,
    `<DCT>${created}</DCT>`,
    `<TITLE>${escapeXml(report.title)}</TITLE>`,
    `<TEXT>${markedText(report.text, times)}</TEXT>`,
    '</TimeML>',
    '',
  ].join('\n')
}

/** The text with `<TIMEX3>` around each time; an interval is marked as its two ends, as TimeML has it. */
export function markedText(text: string, times: readonly TimeExpression[]): string {
  let marked = ''
  let end = 0
  for (const [index, time] of flatTimes(times).entries()) {
    const modifier = time.modifier === undefined ? '' : ` mod="${time.modifier}"`
    const open = `<TIMEX3 tid="t${index + 1}" type="${time.type}" value="${escapeXml(time.value)}"${modifier}>`
    marked += `${escapeXml(text.slice(end, time.start))}${open}${escapeXml(time.text)}</TIMEX3>`
    end = time.end
  }
  return marked + escapeXml(text.slice(end))
}

/** Every time by itself: of an interval its parts. */
export function flatTimes(times: readonly TimeExpression[]): readonly TimeExpression[] {
  return times.flatMap((time) => time.parts ?? [time])
}
