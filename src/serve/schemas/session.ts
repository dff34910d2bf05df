import {z} from '@hono/zod-openapi'

/** What a caller may do: read; judge; add reports; mind users, and see who did what. */
export const scopes = ['read', 'judge', 'add', 'admin'] as const
export const scope = z.enum(scopes)
export type Scope = (typeof scopes)[number]

/** Who people are to the dossier; each may do what the one before may. */
export const role = z.enum(['reader', 'analyst', 'admin'])
export type Role = z.output<typeof role>

/** What each role may do. */
export const scopesOf: Readonly<Record<Role, readonly Scope[]>> = {
  reader: ['read'],
  analyst: ['read', 'judge', 'add'],
  admin: ['read', 'judge', 'add', 'admin'],
}

/** Who is signed in, and what they may do; `open` where nobody need sign in. */
export const session = z
  .object({
    mode: z.enum(['open', 'users']),
    user: z.object({name: z.string(), role}).optional(),
    scopes: z.array(scope).readonly(),
    fetches: z.boolean().openapi({description: 'Whether pages can be added by their addresses.'}),
    oidc: z.boolean().openapi({description: 'Whether /api/session/oidc leads to a provider.'}),
    dossier: z.string(),
    version: z.string(),
  })
  .openapi('Session')

/** How one signs in with a password. */
export const credentials = z.object({name: z.string().min(1).max(100), password: z.string().min(1).max(1000)}).openapi('Credentials')
