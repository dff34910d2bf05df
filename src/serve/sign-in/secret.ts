import {createHash, randomBytes} from 'node:crypto'

/** 32 random bytes as letters that fit a header: what a browser or a program shows. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret. It is random and long: one round of SHA-256 cannot be guessed back. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
