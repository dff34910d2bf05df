// Written by hand for this project (Apache-2.0). Words by which reports tell how one act was done, or to what; by what they answer.
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs that tell one kind of act by its manner: who punched did not slap. */
export const mannerFamilies: readonly {readonly name: string; readonly verbs: ReadonlySet<string>}[] = [
  {name: 'hit', verbs: list('punch slap kick beat shove push headbutt elbow choke bite scratch smack whip club bludgeon')},
  {name: 'kill', verbs: list('shoot stab strangle behead poison drown suffocate electrocute hang lynch')},
  {name: 'get away', verbs: list('flee jump swim leap crawl climb')},
]

/** Acts that are done with something: “stabbed with a knife”. */
export const weaponVerbs = list('shoot stab beat hit attack kill strike threaten wound injure bludgeon assault hack arm')

/** Acts by which something comes to somebody: “wired money to”. */
export const givingVerbs = list('wire send give hand transfer pay donate sell lend ship deliver leak submit present grant award cede return')

/** Acts of the law that name what for: “charged with fraud”. */
export const chargingVerbs = list('charge indict convict acquit sentence jail arrest detain fine')

/** Acts that one body does once: who did it is a fact. */
export const doneOnce = list('investigate rescue probe')

/** Parts of a body, where a blow or a shot lands. */
export const bodyParts = list(
  'head face chest back neck leg arm shoulder stomach abdomen torso throat hand foot eye mouth nose ear thigh knee skull forehead jaw cheek groin hip ribs buttock heart',
)

/** States of a thing that cannot both be at one time, each by the words that tell it. */
export const stateFamilies: readonly {readonly name: string; readonly states: readonly {readonly name: string; readonly words: RegExp}[]}[] = [
  {
    name: 'open or closed',
    states: [
      {name: 'closed', words: /\b(?:closed|shut(?: down)?|sealed off|cordoned off|blocked)\b/i},
      {name: 'open again', words: /\b(?:reopen(?:ed|s|ing)?|re-open(?:ed|s)?|opened again)\b/i},
    ],
  },
  {
    name: 'stopped or going on',
    states: [
      {name: 'stopped', words: /\b(?:suspended|halted|called off|cancelled|canceled)\b/i},
      {name: 'going on again', words: /\b(?:resum(?:ed|es|ing)|restarted|restored)\b/i},
    ],
  },
]
