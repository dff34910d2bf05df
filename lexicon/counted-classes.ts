// Written by hand for this project (Apache-2.0). Words by which two reports count the same people; lemmas, lower case.

/** Of each line the first word names the class, and the plural at its end asks for it. */
const lines = [
  'fighter militant rebel terrorist insurgent gunman guerrilla jihadist jihadi extremist combatant assailant militiaman separatist mercenary raider attacker > fighters',
  'soldier troop serviceman servicewoman trooper conscript marine > soldiers',
  'police policeman policewoman gendarme constable > police officers',
  'civilian villager resident inhabitant bystander non-combatant noncombatant townspeople > civilians',
  'protester demonstrator marcher rioter protestor > protesters',
  'child kid minor baby infant toddler > children',
  'woman > women',
  'journalist reporter correspondent cameraman > journalists',
] as const

const classes = new Map<string, string>()
const plurals = new Map<string, string>()
for (const line of lines) {
  const [words, plural] = line.split(' > ') as [string, string]
  const list = words.split(' ')
  for (const word of list) classes.set(word, list[0]!)
  plurals.set(list[0]!, plural)
}

/** “rebels”, “the attackers” → fighter: of a toll the same part, whatever a report calls it; undefined for the rest. */
export function countedClassOf(head: string, phrase = ''): string | undefined {
  if (head === 'officer' && /\bpolice\b/i.test(phrase)) return 'police'
  if (/^(?:personnel|members?)$/.test(head) && /\b(?:military|army|service|armed forces)\b/i.test(phrase)) return 'soldier'
  if (/^(?:service|military)members?$/.test(head)) return 'soldier'
  return classes.get(head) ?? classes.get(singular(head))
}

/** “fighter” → “fighters”: how a question asks for a class. */
export function countedPlural(name: string): string | undefined {
  return plurals.get(name)
}

const irregular: Readonly<Record<string, string>> = {
  children: 'child',
  women: 'woman',
  gunmen: 'gunman',
  militiamen: 'militiaman',
  servicemen: 'serviceman',
  policemen: 'policeman',
  cameramen: 'cameraman',
  babies: 'baby',
}

function singular(word: string): string {
  return irregular[word] ?? word.replace(/(?<=\w{2})ies$/, 'y').replace(/(?<=\w{2}[^s])s$/, '')
}

/** Words by which two reports may count the same that is no toll: “60 diplomats”, “60 intelligence officers”. */
const akin: readonly ReadonlySet<string>[] = [
  'diplomat official envoy agent spy operative officer staff attache',
  'country nation state government',
  'delegate representative negotiator member envoy participant',
  'lawmaker legislator deputy mp senator parliamentarian congressman representative',
  'hostage captive prisoner detainee abductee',
  'migrant refugee asylum-seeker evacuee',
  'worker miner labourer laborer employee staffer',
  'vehicle car truck',
  'plane aircraft jet warplane airliner',
  'ship vessel boat tanker',
  'missile rocket projectile',
  'group faction party movement organisation organization',
  'station facility site location base target',
].map((line) => new Set(line.split(' ')))

/** True where two nouns may count the same things. */
export function countsAlike(left: string, right: string): boolean {
  const [one, other] = [singular(left), singular(right)]
  return one === other || akin.some((words) => words.has(one) && words.has(other))
}
