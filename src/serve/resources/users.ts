import {z} from '@hono/zod-openapi'
import {listAudit as listInStore} from '../../store/audit.ts'
import {addMember, changeMember, listMembers, type Member, memberBy, removeMember} from '../../store/members.ts'
import type {Desk} from '../desk.ts'
import {notFound, Refusal} from '../refusal.ts'
import {resource} from '../resource.ts'
import {type AuditKind, auditKinds} from '../schemas/audit-kinds.ts'
import {instantQuery, pageOf, pageQuery, yesQuery} from '../schemas/page.ts'
import {auditLine, newUser, user, userChange} from '../schemas/user.ts'
import {needsUsers} from '../sign-in/needs-users.ts'
import {hashPassword} from '../sign-in/password.ts'

const listUsers = resource('listUsers', {says: 'Who may use the dossier.', gives: z.object({items: z.array(user).readonly()})}, async (_, desk) => {
  needsUsers(desk)
  return {items: (await listMembers(desk.dossier)).map(shown)}
})

const addUser = resource(
  'addUser',
  {says: 'Adds somebody; without a password they sign in through the provider.', body: newUser, gives: user, status: 201},
  async ({body: {name, role, password}, context}, desk) => {
    needsUsers(desk)
    const member = {name, role, createdAt: desk.now(), ...(password !== undefined && {password: await hashPassword(password)})}
    if (!(await addMember(desk.dossier, member))) throw new Refusal(409, 'name-taken', `There is a user ${name} already.`)
    context.set('about', `${name} ${role}`)
    return shown(member)
  },
)

const changeUser = resource(
  'changeUser',
  {says: 'Changes the role or the password of somebody, who is then signed out.', body: userChange, gives: user},
  async ({params: {user: name}, body: {role, password}, who, context}, desk) => {
    needsUsers(desk)
    if (role !== undefined && role !== 'admin' && name === who.name)
      throw new Refusal(409, 'own-role', 'Nobody takes the role of admin from themselves: another admin can.')
    const change = {...(role !== undefined && {role}), ...(password !== undefined && {password: await hashPassword(password)})}
    if (!(await changeMember(desk.dossier, name, change))) throw notFound('user', name, 'GET /api/users lists them.')
    context.set('about', [name, ...Object.keys(change), role].filter(Boolean).join(' '))
    return userAt(desk, name)
  },
)

const removeUser = resource(
  'removeUser',
  {says: 'Removes somebody, with their sessions and tokens; their judgements stay.', status: 204},
  async ({params: {user: name}, who}, desk) => {
    needsUsers(desk)
    if (name === who.name) throw new Refusal(409, 'own-name', 'Nobody removes themselves: another admin can.')
    if (!(await removeMember(desk.dossier, name))) throw notFound('user', name, 'GET /api/users lists them.')
    return undefined
  },
)

const listAudit = resource(
  'listAudit',
  {
    says: 'Who changed what, the latest first.',
    query: z.object({
      ...pageQuery,
      who: z.string().max(100).optional().openapi({description: 'The name of a person; their own attempts to sign in are among what is found.'}),
      kind: z.enum(Object.keys(auditKinds) as [AuditKind, ...AuditKind[]]).optional(),
      refused: yesQuery.optional().openapi({description: 'true: only what was refused; false: only what was done.'}),
      from: instantQuery,
      to: instantQuery,
    }),
    gives: pageOf(auditLine),
  },
  ({query: {who, kind, refused, from, to, ...wish}}, {dossier}) =>
    listInStore(dossier, {who, did: kind && auditKinds[kind], isRefused: refused, from, to}, wish),
)

async function userAt({dossier}: Desk, name: string) {
  const member = await memberBy(dossier, 'name', name)
  if (!member) throw notFound('user', name, 'GET /api/users lists them.')
  return shown(member)
}

function shown({name, role, createdAt, password}: Member) {
  return {name, role, createdAt, hasPassword: password !== undefined}
}

export const users = {listUsers, addUser, changeUser, removeUser, listAudit}
