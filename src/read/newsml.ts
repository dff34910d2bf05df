import {articleReport} from './article-report.ts'
import type {Given} from './given.ts'
import {nothing, type Read} from './read.ts'
import {parseXml} from './xml.ts'

/** A report for each news item of an agency's file in NewsML-G2. */
export async function readNewsml(text: string, given: Given): Promise<Read> {
  const reports = [...parseXml(text).querySelectorAll('newsItem')].flatMap((item) => {
    const words = (name: string) => item.querySelector(name)?.textContent?.trim() || undefined
    const body = item.querySelector('inlineXML body') ?? item.querySelector('inlineXML')
    const date = words('contentCreated') ?? words('versionCreated') ?? words('firstCreated')
    const source = words('provider name') ?? words('provider') ?? words('creditline')
    return (
      articleReport(
        {
          title: words('headline'),
          body: body?.innerHTML ?? words('inlineData'),
          url: item.getAttribute('guid') ?? undefined,
          date,
          source,
          byline: words('by'),
          how: 'metadata',
        },
        given,
      ) ?? []
    )
  })
  return reports.length === 0 ? nothing('newsml-without-text', `${given.file ?? 'the file'} holds no news item with text`, given) : {reports, problems: []}
}
