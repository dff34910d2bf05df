import {randomBytes, scrypt as scryptWithCallback, timingSafeEqual} from 'node:crypto'
import {promisify} from 'node:util'

const scrypt = promisify<string, Uint8Array, number, {N: number; r: number; p: number; maxmem: number}, Buffer>(scryptWithCallback)

// What OWASP names for scrypt with 32 MiB: 2^15, 8, 3 (Password Storage Cheat Sheet, 2025); about 0.2 s on a server.
const cost = {log2N: 15, r: 8, p: 3}
const length = 32

/** A password as kept: `scrypt$15$8$3$SALT$HASH`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const {log2N, r, p} = cost
  const hash = await derive(password, salt, cost)
  return ['scrypt', log2N, r, p, salt.toString('base64url'), hash.toString('base64url')].join('$')
}

/** Whether a password is the one that was kept. Without one kept it takes as long, and is false: how long it takes tells nothing of who is there. */
export async function isPassword(password: string, kept: string | undefined): Promise<boolean> {
  const [scheme, log2N, r, p, salt = '', hash = ''] = (kept ?? '').split('$')
  if (scheme !== 'scrypt') {
    await derive(password, Buffer.alloc(16), cost)
    return false
  }
  const derived = await derive(password, Buffer.from(salt, 'base64url'), {log2N: Number(log2N), r: Number(r), p: Number(p)})
  return timingSafeEqual(derived, Buffer.from(hash, 'base64url'))
}

// The same letters can be typed in two ways: é, and e with its accent.
function derive(password: string, salt: Uint8Array, {log2N, r, p}: typeof cost): Promise<Buffer> {
  const N = 2 ** log2N
  return scrypt(password.normalize('NFKC'), salt, length, {N, r, p, maxmem: 256 * N * r})
}
