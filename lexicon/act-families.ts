// Written by hand for this project (Apache-2.0). Verbs and nouns by which reports tell one act; lemmas.
const lines = [
  'attack assault strike raid storm hit target',
  'bomb bombard shell bombing airstrike shelling bombardment',
  'meet receive talk meeting gathering hold-talks confer host see',
  'sign initial ratify signing signature endorse',
  'fire shoot shooting open-fire',
  'agree accept consent approve',
  'withdraw pull-out leave pull retreat withdrawal',
  'resign quit step-down resignation',
  'arrest detain seize capture',
  'attend participate join',
  'send dispatch deploy',
  'pay compensate',
  'close shut closure',
  'win victory',
] as const

const families = new Map(lines.flatMap((line) => line.split(' ').map((word) => [word, line.split(' ')[0]!] as const)))

/** “receive” → `meet`: the word that stands for all by which one act is told; undefined for the rest. */
export function actFamilyOf(lemma: string): string | undefined {
  return families.get(lemma.replaceAll(/[\s_]/g, '-'))
}
