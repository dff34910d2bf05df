// Written by hand for this project (Apache-2.0). Words by which a report takes or shows a view of whom or what it names. Lemmas, lower case.
// To be listed says nothing of whether the word is fair: the product records who uses it, and of whom.
const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns for people and groups that say something wherever they stand: “the rebels”, “Hamas terrorists”, “the regime”. */
export const actorLabels = list(`
  terrorist militant extremist radical fundamentalist islamist jihadist jihadi salafist fanatic zealot supremacist fascist neo-nazi nazi neonazi rebel insurgent guerrilla guerilla
  insurrectionist mutineer secessionist separatist fighter freedom-fighter mujahideen mujahidin mujahedeen fedayeen partisan paramilitary mercenary
  warlord war-criminal regime junta dictator dictatorship tyrant despot autocrat occupier invader aggressor coloniser colonizer settler
  martyr liberator hardliner hard-liner dissident whistleblower rioter looter anarchist provocateur infiltrator vigilante militia militiaman oligarch strongman
  asylum-seeker infidel apostate traitor collaborator puppet stooge`)

/** Nouns that say something of whom or what is named with them or called so: “a liar”, “a hero”; alone they are everyday words. */
export const namedLabels = list(`
  resistance proxy crony thug hooligan bandit criminal gangster gunman mobster killer murderer butcher assassin usurper hero heroine patriot loyalist nationalist
  ultranationalist populist demagogue spy vandal mob agitator troublemaker cult sect liar coward madman lunatic monster
  dotard clown crook fraud pariah racist colonist kleptocrat bully villain scapegoat enemy idiot disgrace`)

/** Adjectives and nouns before a noun for a group: “a terrorist organisation”, “the militant group”. */
export const labelModifiers = list(`
  terrorist terror militant extremist radical fundamentalist islamist jihadist jihadi rebel insurgent guerrilla separatist secessionist resistance paramilitary
  armed far-right right-wing hard-right far-left left-wing ultranationalist ultra-nationalist nationalist neo-nazi fascist supremacist hardline hard-line radicalized
  pro-russian pro-russia pro-western pro-iranian pro-government anti-government pro-democracy iran-backed iranian-backed saudi-led us-backed u.s.-backed russian-backed russia-backed
  kremlin-backed western-backed moscow-backed state-sponsored outlawed banned illegal criminal puppet rogue hostile occupied occupying breakaway self-proclaimed self-declared
  self-styled so-called alleged suspected notorious infamous feared controversial genocidal fanatical murderous brutal authoritarian repressive dictatorial`)

/** Nouns for the groups that such a word is set before. */
export const groupNouns = list(`
  group organization organisation movement party faction militia outfit network cell gang force army regime government state nation leader fighter front entity
  commander supporter coalition alliance body element ideology republic authority leadership man person individual act attack attacker`)

/** Nouns for events and conditions that carry a view of them: “incursion”, “invasion”, “genocide”. */
export const eventLabels = list(`
  incursion invasion occupation annexation aggression genocide massacre pogrom slaughter bloodbath carnage atrocity holocaust apartheid
  crackdown purge repression oppression persecution coup putsch uprising revolution revolt rebellion insurrection insurgency intifada mutiny
  terrorism martyrdom jihad crusade liberation witch-hunt lynching barbarism fiasco debacle nakba onslaught denazification demilitarization demilitarisation sham farce charade`)

/** Phrases, by their words in lower case, that name an event or a policy from one side: “special military operation”. */
export const labelPhrases: readonly string[] = [
  'special military operation',
  'special operation',
  'collective punishment',
  'ethnic cleansing',
  'war on terror',
  'freedom fighter',
  'freedom fighters',
  'war crime',
  'war crimes',
  'crimes against humanity',
  'crime against humanity',
  'act of war',
  'acts of war',
  'act of terror',
  'act of terrorism',
  'state terrorism',
  'human shields',
  'illegal immigrants',
  'illegal aliens',
  'undocumented immigrants',
  'undocumented workers',
  'illegal migrants',
  'enhanced interrogation',
  'targeted killing',
  'targeted killings',
  'surgical strike',
  'surgical strikes',
  'collateral damage',
  'axis of evil',
  'axis of resistance',
  'rogue state',
  'failed state',
  'fake news',
  'witch hunt',
  'open-air prison',
  'defensive operation',
  'people power',
  'peace mission',
  'peacekeeping operation',
]

/** Adjectives by which a report weighs an event: “an unprecedented meeting”. */
export const eventDescriptors = list(`
  unprecedented historic landmark groundbreaking ground-breaking extraordinary unparalleled first-ever momentous watershed seminal ill-fated disastrous catastrophic tragic
  horrific horrendous horrifying heinous barbaric brutal savage cowardly vicious gruesome appalling shocking
  unprovoked unjustified unlawful illegal illegitimate fraudulent rigged sham disputed controversial botched brazen indiscriminate disproportionate`)

/** Nouns by which somebody is seen: “sees Peru as a threat”. */
export const viewNouns = list(`
  threat danger menace enemy foe rival adversary ally partner friend provocation extension obstacle liability asset lifeline red-line betrayal insult defeat`)

/** Nouns of happenings that such an adjective may weigh. */
export const eventNouns = list(`
  meeting summit conference talk negotiation visit trip tour speech address election vote referendum deal agreement accord treaty pact declaration decision ruling verdict
  attack assault strike airstrike raid bombing shooting killing murder assassination operation offensive war conflict battle clash fighting violence incident event
  protest demonstration rally march strike campaign reform move step victory defeat earthquake quake flood fire storm hurricane typhoon cyclone disaster accident crash explosion
  blast outbreak epidemic pandemic launch test withdrawal retreat ceasefire truce release exchange trial execution crisis announcement moment day night week opening closure
  ban law bill sanction policy response act crime action intervention invasion incursion massacre`)

/** Verbs that give a name or a class to somebody or something: “classify X as Y”, “brand X a Y”. */
export const namingVerbs = list(`classify designate label brand dub blacklist list stigmatize stigmatise nickname declare proscribe outlaw term christen`)

/** Verbs that may, where what they give is one of the words above or stands in quotation marks: “consider X a Y”. */
export const viewingVerbs = list(
  `consider deem call describe regard see view recognise recognize denounce condemn hail characterise characterize portray depict define treat know style`,
)

/** Those of both that give only with “as”: “describe X as Y”. */
export const asVerbs = list(
  `classify designate list blacklist describe regard see view recognise recognize denounce condemn hail characterise characterize portray depict define treat know`,
)
