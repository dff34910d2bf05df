import {z} from '@hono/zod-openapi'

const name = z.string().trim().min(1).max(500)

/** What a person says of two things, or of one. */
export const newJudgement = z
  .object({
    about: z
      .string()
      .regex(/^[a-z][a-z-]{0,30}$/)
      .openapi({description: '`entity` or `event` for same and different; other kinds as docs/dossier.md lists them.'}),
    left: name.openapi({description: 'Of an entity: a name as written.'}),
    right: z.string().trim().max(5000).default(''),
    verdict: z.string().regex(/^[a-z][a-z-]{0,30}$/),
    because: z.string().trim().max(2000).default(''),
  })
  .openapi('NewJudgement')

/** A judgement as kept; one that was taken back stays, with who did so. */
export const keptJudgement = z
  .object({
    id: z.string(),
    about: z.string(),
    left: z.string(),
    right: z.string(),
    verdict: z.string(),
    because: z.string(),
    by: z.string(),
    at: z.string(),
    anchor: z.object({report: z.string(), kind: z.string(), start: z.int()}).optional().openapi({description: 'Where the statement stood that was judged.'}),
    undone: z.object({by: z.string(), at: z.string()}).optional(),
    statement: z
      .object({report: z.string(), story: z.string().optional(), words: z.string()})
      .optional()
      .openapi({description: 'In the log: the words of the statement that was judged, where the dossier still has it.'}),
  })
  .openapi('Judgement')
