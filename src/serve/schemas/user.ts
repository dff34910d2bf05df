import {z} from '@hono/zod-openapi'
import {role, scope} from './session.ts'

/** The name that a person signs in with. */
export const userName = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,99}$/u, 'expected letters, digits and . _ @ -')

/** Twelve characters at least: length is what makes guessing hard. */
export const newPassword = z.string().min(12, 'expected a password of 12 characters or more').max(1000)

/** A person who may sign in. */
export const user = z.object({name: z.string(), role, createdAt: z.string(), hasPassword: z.boolean()}).openapi('User')
export const newUser = z.object({name: userName, role, password: newPassword.optional()}).openapi('NewUser')
export const userChange = z.object({role: role.optional(), password: newPassword.optional()}).openapi('UserChange')

/** A token for a program: its words are shown once and kept as a hash. */
export const token = z
  .object({
    id: z.string(),
    name: z.string(),
    user: z.string(),
    scopes: z.array(scope).readonly(),
    createdAt: z.string(),
    expiresAt: z.string().optional(),
    usedAt: z.string().optional(),
  })
  .openapi('Token')
export const newToken = z
  .object({name: z.string().trim().min(1).max(100), scopes: z.array(scope).min(1).max(4), days: z.int().min(1).max(3650).optional()})
  .openapi('NewToken')
export const tokenOnce = z.object({token: z.string(), kept: token}).openapi('TokenOnce')

/** One line of the audit log. */
export const auditLine = z
  .object({id: z.int(), at: z.string(), who: z.string(), did: z.string(), about: z.string(), from: z.string().optional()})
  .openapi('AuditLine')
