// Written by hand for this project (Apache-2.0). What a word for a group does to it: whoever writes “terrorists” and whoever writes “fighters” of the same people take different views.
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

const classes = {
  condemning:
    list(`terrorist terror terrorism extremist radical fanatic fanatical zealot thug hooligan bandit gangster criminal killer murderer butcher assassin traitor collaborator puppet stooge regime junta
    dictator dictatorship tyrant despot autocrat occupier occupying invader aggressor usurper rogue illegal outlawed genocidal murderous brutal savage fascist nazi neo-nazi supremacist`),
  describing: list(
    `militant fighter rebel insurgent guerrilla gunman armed paramilitary militia militiaman separatist secessionist islamist jihadist jihadi combatant fundamentalist opposition government army`,
  ),
  approving: list('resistance freedom-fighter liberator liberation martyr hero heroine patriot partisan mujahideen activist dissident defender'),
} as const

export type LabelClass = keyof typeof classes

/** “terrorist” → condemning, “fighter” → describing, “table” → undefined. Lemmas, lower case. */
export function labelClassOf(word: string): LabelClass | undefined {
  const found = Object.entries(classes).find(([, words]) => words.has(word))
  return found?.[0] as LabelClass | undefined
}
