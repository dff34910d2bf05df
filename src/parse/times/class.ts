import type {Lexeme} from '../../text/lexemes.ts'

/** What a class of words held, and the first lexeme behind it. */
export type Read = {readonly to: number; readonly value: number | string} | undefined

/** A kind of word or words that patterns ask for; `#` among its starts stands for any number in digits. */
export type Class = {readonly starts: readonly string[]; readonly read: (lexemes: readonly Lexeme[], at: number) => Read}

/** The start key of all numbers in digits. */
export const digits = '#'
