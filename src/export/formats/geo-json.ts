import type {Account} from '../../model/account.ts'
import {type ToldStatement, toldStatements} from '../tables/told-statement.ts'
import {toldAs, voucherWords} from '../words/account-index.ts'
import {locatedAt} from '../words/located.ts'

/** What happened where, as GeoJSON (RFC 7946): a feature for each statement that names a place. Capitals get a point; any other place has no geometry, since nobody told us where it is. */
export function writeGeoJson(account: Account): string {
  const features = toldStatements(account).flatMap(featureOf)
  return `${JSON.stringify({type: 'FeatureCollection', features}, undefined, 1)}\n`
}

function featureOf({statement, report, index}: ToldStatement): object[] {
  const located = locatedAt(index, statement)
  if (!located) return []
  const {capital} = located
  return [
    {
      type: 'Feature',
      id: statement.id,
      geometry: capital ? {type: 'Point', coordinates: [capital.longitude, capital.latitude]} : null,
      properties: {
        place: located.name,
        placeWords: located.words,
        ...(located.entity !== undefined && {entity: located.entity}),
        located: capital ? `the capital of that name, ${capital.country}, to a tenth of a degree` : 'no coordinates known',
        kind: statement.kind,
        words: statement.evidence[0].text,
        start: statement.evidence[0].start,
        end: statement.evidence[0].end,
        report: report.id,
        source: report.source,
        published: report.published?.value ?? null,
        url: report.url ?? null,
        time: statement.time?.value ?? null,
        toldAs: toldAs(statement),
        polarity: statement.polarity,
        modality: statement.modality,
        attribution: voucherWords(index, statement),
        plover: statement.event?.plover ?? null,
        cameo: statement.event?.cameo ?? null,
        event: index.events.get(statement.id)?.id ?? null,
        confidence: statement.confidence,
      },
    },
  ]
}
