import {newPassword, userName} from '../serve/schemas/user.ts'
import {hashPassword} from '../serve/sign-in/password.ts'
import type {Dossier} from '../store/dossier.ts'
import {addMember, changeMember, listMembers, type Role, removeMember} from '../store/members.ts'
import {type DossierOption, withDossier} from './dossier-at.ts'
import {exitCodes} from './exit-codes.ts'
import {noteByHand} from './note-by-hand.ts'
import {writeResult} from './output.ts'
import {readSecret} from './read-secret.ts'
import {UsageError} from './usage-error.ts'

type UserOptions = DossierOption & {readonly role?: string; readonly password: boolean}

const deeds = {add, change, remove, list} as const

/** `variorum user add|change|remove NAME`, `user list`: who may use a dossier through the server. */
export function run([deed, name]: readonly [string, string | undefined], options: UserOptions): Promise<number> {
  if (!(deed in deeds)) throw new UsageError(`expected add, change, remove or list, got "${deed}"`)
  if (deed !== 'list' && name === undefined) throw new UsageError(`expected a name: variorum user ${deed} mia`)
  return withDossier(options, async (dossier) => {
    writeResult(await deeds[deed as keyof typeof deeds](dossier, name ?? '', options))
    return exitCodes.fine
  })
}

async function add(dossier: Dossier, name: string, {role, password}: UserOptions): Promise<string> {
  const {error} = userName.safeParse(name)
  if (error) throw new UsageError(`${error.issues[0]!.message} in a name, got "${name}"`)
  const wanted = roleOf(role ?? 'reader')
  const kept = password ? await passwordFor(name) : undefined
  const isNew = await addMember(dossier, {name, role: wanted, createdAt: new Date().toISOString(), ...(kept !== undefined && {password: kept})})
  if (!isNew) throw new UsageError(`there is a user ${name} already: "variorum user change ${name}" sets another role or password`)
  await noteByHand(dossier, 'addUser', `${name} ${wanted}`)
  return `${name} is now ${wanted}`
}

async function change(dossier: Dossier, name: string, {role, password}: UserOptions): Promise<string> {
  // With a role told, only that is changed.
  const told = role !== undefined ? {role: roleOf(role)} : password ? {password: await passwordFor(name)} : {}
  if (!(await changeMember(dossier, name, told))) throw noUser(name)
  await noteByHand(dossier, 'changeUser', [name, ...Object.keys(told), role].filter(Boolean).join(' '))
  return `${name} is changed, and signed out everywhere`
}

async function remove(dossier: Dossier, name: string): Promise<string> {
  if (!(await removeMember(dossier, name))) throw noUser(name)
  await noteByHand(dossier, 'removeUser', name)
  return `${name} is removed, with all sessions and tokens; what ${name} judged stays`
}

async function list(dossier: Dossier): Promise<string> {
  const members = await listMembers(dossier)
  return (
    members.map(({name, role, password, createdAt}) => `${name.padEnd(24)} ${role.padEnd(8)} ${password ? 'password' : 'provider'}  ${createdAt}`).join('\n') ||
    'no users yet'
  )
}

async function passwordFor(name: string): Promise<string> {
  const password = await readSecret(`Password for ${name}: `)
  const {error} = newPassword.safeParse(password ?? '')
  if (error || password === undefined) throw new UsageError(`${error?.issues[0]?.message ?? 'expected a password'} on standard input`)
  return hashPassword(password)
}

function roleOf(told: string): Role {
  if (told === 'reader' || told === 'analyst' || told === 'admin') return told
  throw new UsageError(`expected --role reader, analyst or admin, got "${told}"`)
}

function noUser(name: string): UsageError {
  return new UsageError(`there is no user ${name}: "variorum user list" lists them`, exitCodes.missing)
}
