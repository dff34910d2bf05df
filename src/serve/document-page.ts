import {type Html, html} from '../export/page/html.ts'

type Operation = {
  readonly operationId: string
  readonly summary: string
  readonly 'x-scope': string
  readonly parameters?: readonly {name: string; in: string; required?: boolean; description?: string; schema: unknown}[]
  readonly requestBody?: {content: Readonly<Record<string, {schema: unknown}>>}
  readonly responses: Readonly<Record<string, {description: string; content?: Readonly<Record<string, {schema: unknown}>>}>>
}
type Document = {
  readonly info: {title: string; version: string; description: string}
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {readonly schemas: Readonly<Record<string, unknown>>}
}

/** The document of the API as a page to read: no script, nothing from outside. */
export function documentPage(told: object): string {
  const {info, paths, components} = told as Document
  const operations = Object.entries(paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({path, method, operation})))
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${info.title}: the API</title><link rel="stylesheet" href="/api/docs.css"></head><body><main>
<h1>${info.title} <small>${info.version}</small></h1><p>${info.description} The same for programs: <a href="/api/openapi.json">openapi.json</a>.</p>
<h2>Calls</h2>${operations.map(({path, method, operation}) => callOf(path, method, operation))}
<h2>Shapes</h2>${Object.entries(components.schemas).map(([name, schema]) => html`<details id="shape-${name}"><summary>${name}</summary>${shapeOf(schema)}</details>`)}
</main></body></html>`.markup
}

function callOf(path: string, method: string, {operationId, summary, parameters = [], requestBody, responses, ...rest}: Operation): Html {
  const rows = parameters.map(
    ({name, in: where, required, description, schema}) =>
      html`<tr><th scope="row"><code>${name}</code></th><td>${where}${required && ', needed'}</td><td>${description}</td><td>${shapeOf(schema)}</td></tr>`,
  )
  return html`<details id="call-${operationId}"><summary><code><b>${method.toUpperCase()}</b> ${path}</code> <small>${rest['x-scope']}</small><br>${summary}</summary>
${rows.length > 0 && html`<table><tbody>${rows}</tbody></table>`}
${requestBody && html`<h3>Takes</h3>${contentOf(requestBody.content)}`}
${Object.entries(responses).map(([status, {description, content = {}}]) => html`<h3>${status}</h3><p>${description}</p>${contentOf(content)}`)}</details>`
}

function contentOf(content: Readonly<Record<string, {schema: unknown}>>): Html {
  return html`${Object.entries(content).map(([type, {schema}]) => html`<p><code>${type}</code></p>${shapeOf(schema)}`)}`
}

// A schema as JSON; what it refers to is a link.
function shapeOf(schema: unknown): Html {
  const pieces = JSON.stringify(schema, undefined, 1).split(/"\$ref": "#\/components\/schemas\/(\w+)"/)
  return html`<pre>${pieces.map((piece, at) => (at % 2 === 0 ? html`${piece}` : html`<a href="#shape-${piece}">${piece}</a>`))}</pre>`
}

export const documentStyle = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 0 } main { max-width: 60rem; margin: 0 auto; padding: 1rem }
details { border-top: 1px solid color-mix(in srgb, currentColor 20%, transparent); padding: .5rem 0 } summary { cursor: pointer }
pre { overflow-x: auto; font-size: .8rem; margin: 0; white-space: pre-wrap } h3 { font-size: 1rem; margin: .75rem 0 .25rem }
table { border-collapse: collapse; font-size: .9rem } th, td { text-align: left; vertical-align: top; padding: .15rem .75rem .15rem 0 }
`
