import type {z} from '@hono/zod-openapi'

type Names<Noun> = Noun extends unknown ? keyof Noun : never
type Missing<Noun, Told> = Exclude<Names<Noun>, Names<Told>>

/** A schema that says all that a noun of the model has: `describes<Span>()(z.object(…))` is no TypeScript where a property of the noun is missing or of another type. */
export function describes<Noun>(): <Schema extends z.ZodType<Noun>>(
  schema: [Missing<Noun, z.output<Schema>>] extends [never] ? Schema : {missing: Missing<Noun, z.output<Schema>>},
) => z.ZodType<Noun> {
  return (schema) => schema as unknown as z.ZodType<Noun>
}
