import type {Account, AccountReport, Entity, Point, Reading} from '../../model/account.ts'
import type {EntityKind} from '../../model/parse.ts'
import type {Span} from '../../model/span.ts'
import type {Participant, Statement} from '../../model/statement.ts'
import {toldStatements} from '../tables/told-statement.ts'
import {codePointOffset} from '../words/code-point-offset.ts'
import {displayName} from '../words/display-name.ts'
import {webAddress} from '../words/web-address.ts'

// Prefixes only, so that no reader has to fetch a context.
const context = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  oa: 'http://www.w3.org/ns/oa#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  variorum: 'urn:variorum:terms#',
}

/** The account as linked data: schema.org for things, PROV-O for where they come from, Web Annotations for the words of each statement. `date` is when it was made. */
export function writeJsonLd(account: Account, date?: string): string {
  const graph = [
    accountNode(account, date),
    ...account.reports.map(reportNode),
    ...account.entities.map(entityNode),
    ...toldStatements(account).flatMap(({statement, report}) => [
      statementNode(statement),
      ...statement.evidence.map((span, place) => annotation(statement, report, span, place)),
    ]),
    ...account.points.map(pointNode),
  ]
  return `${JSON.stringify({'@context': context, '@graph': graph}, undefined, 1)}\n`
}

function iri(id: string): {'@id': string} {
  return {'@id': `urn:variorum:${id}`}
}

function accountNode({id, title, reports, points}: Account, date?: string): object {
  return {
    ...iri(id),
    '@type': ['schema:Dataset', 'prov:Entity'],
    'schema:name': title,
    'prov:wasDerivedFrom': reports.map((report) => iri(report.id)),
    'schema:hasPart': points.map((point) => iri(point.id)),
    'prov:wasAttributedTo': {'@id': 'urn:variorum:program', '@type': 'prov:SoftwareAgent', 'schema:name': 'Variorum'},
    ...(date !== undefined && {'schema:dateCreated': date}),
  }
}

function reportNode({id, title, source, byline, published, language, url, origin}: AccountReport): object {
  return {
    ...iri(id),
    '@type': ['schema:NewsArticle', 'prov:Entity'],
    'schema:headline': title,
    ...(source && {'schema:publisher': {'@type': 'schema:Organization', 'schema:name': source}}),
    ...(byline !== undefined && {'schema:author': {'@type': 'schema:Person', 'schema:name': byline}}),
    ...(published && {'schema:datePublished': published.value}),
    ...(webAddress(url) !== undefined && {'schema:url': webAddress(url)}),
    'schema:inLanguage': language,
    'variorum:origin': iri(origin),
  }
}

const types: Readonly<Record<EntityKind, string>> = {
  person: 'schema:Person',
  group: 'schema:Organization',
  organisation: 'schema:Organization',
  state: 'schema:Country',
  place: 'schema:Place',
  document: 'schema:CreativeWork',
  event: 'schema:Event',
  other: 'schema:Thing',
}

function entityNode(entity: Entity): object {
  return {
    ...iri(entity.id),
    '@type': types[entity.kind],
    'schema:name': displayName(entity),
    'schema:alternateName': entity.names.map(({text}) => text),
    ...(entity.country !== undefined && {'variorum:country': entity.country}),
  }
}

const statementTypes = {
  event: 'variorum:EventStatement',
  saying: 'schema:Quotation',
  figure: 'variorum:FigureStatement',
  role: 'variorum:RoleStatement',
  label: 'variorum:LabelStatement',
} as const

function statementNode(statement: Statement): object {
  const {id, kind, report, evidence, value, event, attribution, polarity, modality, time, place, rule, confidence, within} = statement
  return {
    ...iri(id),
    '@type': ['schema:Claim', 'prov:Entity', statementTypes[kind]],
    'schema:text': value ?? evidence[0].text,
    'schema:appearance': iri(report),
    'prov:wasQuotedFrom': iri(report),
    'variorum:attribution': {
      '@list': attribution.map(({mention, verb, entity}) => ({'schema:text': mention.text, 'variorum:verb': verb, ...aboutEntity(entity)})),
    },
    'variorum:participant': statement.participants.map(participantNode),
    'variorum:polarity': polarity,
    'variorum:modality': modality,
    ...(time && {'schema:temporal': time.value}),
    ...(place && {'schema:contentLocation': {'@type': 'schema:Place', 'schema:name': place.text}}),
    ...(event?.plover !== undefined && {'variorum:plover': event.plover}),
    ...(event?.cameo !== undefined && {'variorum:cameo': event.cameo}),
    ...(within && {'schema:isPartOf': within.map(iri)}),
    'variorum:rule': rule,
    'variorum:confidence': {'@value': String(confidence), '@type': 'xsd:decimal'},
  }
}

function participantNode({role, mention, entity}: Participant): object {
  return {'schema:roleName': role, 'schema:text': mention.text, ...aboutEntity(entity)}
}

function aboutEntity(entity: string | undefined): object {
  return entity === undefined ? {} : {'schema:about': iri(entity)}
}

/** How many characters before and after a quotation help to find it again; half a surrogate pair at the edge is left out. */
const around = 32

function annotation({id}: Statement, {id: report, text}: AccountReport, {start, end, text: exact}: Span, place: number): object {
  const [from, to] = [codePointOffset(text, start), codePointOffset(text, end)]
  return {
    ...iri(`${id}-${place}`),
    '@type': 'oa:Annotation',
    'oa:hasBody': iri(id),
    'oa:motivatedBy': {'@id': 'oa:identifying'},
    'oa:hasTarget': {
      '@type': 'oa:SpecificResource',
      'oa:hasSource': iri(report),
      'oa:hasSelector': [
        {'@type': 'oa:TextPositionSelector', 'oa:start': from, 'oa:end': to},
        {
          '@type': 'oa:TextQuoteSelector',
          'oa:exact': exact,
          'oa:prefix': text.slice(Math.max(0, start - around), start).replace(/^[\udc00-\udfff]/, ''),
          'oa:suffix': text.slice(end, end + around).replace(/[\ud800-\udbff]$/, ''),
        },
      ],
    },
  }
}

function pointNode({id, question, aspect, status, because, readings, silent}: Point): object {
  return {
    ...iri(id),
    '@type': ['schema:Question', 'prov:Entity'],
    'schema:name': question,
    'variorum:aspect': aspect,
    'variorum:status': status,
    'variorum:because': because,
    'schema:suggestedAnswer': readings.map(readingNode),
    'variorum:silent': silent.map(iri),
  }
}

function readingNode({value, stance, statements, reports}: Reading): object {
  return {
    '@type': 'schema:Answer',
    'schema:text': value,
    'variorum:stance': stance,
    'prov:wasDerivedFrom': statements.map(iri),
    'schema:citation': reports.map(iri),
  }
}
