import type {z} from '@hono/zod-openapi'

/** A property that may be absent, but is never undefined: the types of the model, under `exactOptionalPropertyTypes`. */
// At run time it is an ordinary optional: the OpenAPI generator takes for required what does not accept undefined.
export function maybe<Schema extends z.ZodType>(schema: Schema): z.ZodExactOptional<Schema> {
  return schema.optional() as unknown as z.ZodExactOptional<Schema>
}
