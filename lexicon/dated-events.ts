// Days that are told without their year because everybody knows it, written for this project; Apache-2.0 like the rest.

export type DatedEvent = {
  readonly month: number
  readonly day: number
  readonly year: number
  /** Words that stand behind the day (“the Sept. 11 attacks”), or before it and “of” or “on” (“the attacks of Sept. 11”). */
  readonly words: RegExp
}

/** Only acts that are called by their day; a plain “on Sept. 11” is the one of the year. */
export const datedEvents: readonly DatedEvent[] = [
  {month: 9, day: 11, year: 2001, words: /^(attacks?|terrorist|terror|hijackings?|hijackers?|atrocities)$/},
  {month: 10, day: 7, year: 2023, words: /^(attacks?|massacres?|assault|onslaught|incursion|atrocities)$/},
  {month: 1, day: 6, year: 2021, words: /^(attack|riots?|rioters?|insurrection|insurrectionists?)$/},
]
