// Our own lists, written for this project. Apache-2.0.
/** What is said of places and measures that stand so, with its preposition: “open”, “in force”. */
export const standings: ReadonlySet<string> = new Set([
  ...'open closed shut blocked sealed deserted empty suspended operational impassable paralysed paralyzed'.split(' '),
  ...'in force|in effect|in place|in ruins|in flames|under siege|under curfew|under attack|under blockade|under lockdown|under construction'.split('|'),
])

/** Lemmas of what stands so beside places by name and nouns of places. */
export const subjectsThatStand: ReadonlySet<string> = new Set(
  `airport port border crossing road bridge school shop bank embassy consulate office station polls poll court market checkpoint airspace railway highway motorway pipeline reactor plant
  curfew ceasefire truce blockade embargo ban emergency lockdown sanction siege restriction measure order agreement treaty`.split(/\s+/),
)
