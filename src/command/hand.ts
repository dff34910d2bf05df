import type {Hand} from '../work/make-account.ts'
import {engineVersion} from './engine-version.ts'

/** This version of the engine, and the clock of this machine. */
export const hand: Hand = {engine: engineVersion, now: () => new Date().toISOString()}
