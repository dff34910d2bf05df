import fc from 'fast-check'

/** As much of JSON Schema as the document of the API uses. */
export type Schema = {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
  readonly format?: string
}

/** Values that a schema allows. Throws where it says something that is not known here. */
export function arbitraryOf(schema: Schema, resolve: (reference: string) => Schema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return arbitraryOf(resolve(schema.$ref), resolve)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'integer' || schema.type === 'number') return fc.integer({min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 1000, 100_000)})
  if (schema.type === 'string') return textOf(schema)
  if (schema.type === 'array')
    return fc.array(arbitraryOf(schema.items!, resolve), {minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 5, 5)})
  if (schema.type === 'object') {
    const properties = Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, inner]) => [name, arbitraryOf(inner, resolve)]))
    return fc.record(properties, {requiredKeys: [...(schema.required ?? [])]})
  }
  throw new Error(`expected a schema with a type, found ${JSON.stringify(schema)}`)
}

function textOf({pattern, format, minLength = 0, maxLength = 60}: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, 'u'))
  if (format === 'uri') return fc.webUrl()
  const length = {minLength, maxLength: Math.max(minLength, Math.min(maxLength, 60))}
  return fc.oneof(
    fc.string(length),
    fc.string({...length, unit: 'binary'}),
    fc.constantFrom(...hostile).filter((text) => text.length >= minLength && text.length <= maxLength),
  )
}

/** Text that means something to somebody: markup, SQL, search syntax, paths, directions. */
export const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE report; --",
  '" OR 1=1',
  'title:"',
  '-',
  '*',
  '~~~~',
  '../../etc/passwd',
  '%00%0a',
  '\u202egnp.exe',
  '\u0000',
  'NEAR(a b)',
  '{}[]:^',
]
