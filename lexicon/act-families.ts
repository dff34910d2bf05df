// Written by hand for this project (Apache-2.0). Verbs and nouns by which reports tell one act; lemmas. A word may stand in several lines.
const lines = [
  'attack assault strike raid storm hit target ambush breach break-into',
  'bomb bombard shell bombing airstrike shelling bombardment pound',
  'ram plough plow drive smash crash mow slam run-over hit',
  'stab knife slash stabbing',
  'fire shoot shooting open-fire gun-down',
  'explode detonate go-off blow-up blast explosion',
  'kill slay murder shoot-dead claim killing slaughter massacre',
  'wound injure hurt maim',
  'die perish lose-life succumb death',
  'fight clash battle clash skirmish',
  'meet receive talk meeting gathering hold-talks confer host see welcome',
  'call phone telephone speak talk',
  'sign initial ratify signing signature endorse conclude',
  'agree accept consent approve accord',
  'withdraw pull-out leave pull retreat withdrawal exit abandon quit',
  'resign quit step-down resignation leave depart',
  'dismiss sack fire oust remove depose expel ouster dismissal',
  'expel oust deport eject expulsion send-home order-out',
  'appoint name nominate confirm choose pick install designate appointment nomination',
  'arrest detain seize capture hold jail',
  'charge accuse indict prosecute',
  'convict sentence find-guilty condemn',
  'attend participate join take-part',
  'send dispatch deploy',
  'give grant hand offer provide',
  'pay compensate',
  'close shut closure seal',
  'open reopen',
  'order decree instruct tell',
  'begin start launch commence open break-out erupt',
  'end finish conclude break-up collapse wrap-up',
  'continue resume restart go-on reconvene',
  'fail collapse break-down founder',
  'halt stop suspend freeze cease',
  'cut sever break-off suspend end',
  'cancel scrap abandon call-off drop',
  'delay postpone put-off defer',
  'win victory triumph secure take gain',
  'lose defeat concede',
  'elect vote choose re-elect',
  'condemn denounce decry deplore criticise criticize slam blast condemnation',
  'oppose object reject refuse decline objection rule-out',
  'deny reject dismiss rebuff dispute refute denial',
  'blame accuse fault point accusation',
  'demand call urge ask seek request press',
  'warn caution threaten warning',
  'promise pledge vow commit pledge',
  'praise hail welcome applaud commend',
  'announce declare proclaim unveil announcement declaration',
  'impose introduce enact slap',
  'lift ease remove scrap relax',
  'seize capture take overrun retake recapture',
  'flee escape leave evacuate',
  'return come-back fly-home go-back',
  'arrive land reach get come arrival',
  'visit tour travel go trip',
  'protest demonstrate rally march protest demonstration',
  'free release liberate release',
  'help aid assist support back',
  'arm supply equip fund finance',
  'investigate probe examine inquiry enquiry investigation',
  'find discover uncover discovery',
  'say tell state announce',
  'harm injure hurt kill wound',
  'destroy demolish raze level wreck',
  'raise increase rise boost',
  'discuss talk negotiate debate',
  'publish release issue',
  'congratulate greet',
] as const

const families = new Map<string, number[]>()
for (const [index, line] of lines.entries()) for (const word of line.split(' ')) families.set(word, [...(families.get(word) ?? []), index])

/** True where reports tell one act by either word: “receive” and “meet”, “expel” and “oust”. Lemmas. */
export function areOneAct(left: string, right: string): boolean {
  const [one, other] = [keyOf(left), keyOf(right)]
  if (one === other) return true
  const theirs = families.get(other) ?? []
  return (families.get(one) ?? []).some((family) => theirs.includes(family))
}

function keyOf(lemma: string): string {
  return lemma.toLowerCase().replaceAll(/[\s_]/g, '-')
}

/** True of a word that some family has: “closure” of “ordered the closure”. */
export function tellsKnownAct(lemma: string): boolean {
  return families.has(keyOf(lemma))
}
