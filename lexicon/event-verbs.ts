// Our own lists, written for this project. Apache-2.0. Lemmas.
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** Verbs that hand their subject on to the act after them and tell no act of their own: “managed to bring”, “is expected to last”, “began to shell”. */
export const carryingVerbs = words(`
  manage begin start continue try attempt seek plan intend expect schedule set hope want wish prepare tend appear seem need decide choose come go get keep stop cease
  proceed aim serve help move work fight race rush struggle strive agree have be use suppose credit poise slate project forecast allow able ready willing likely due
  resume dare like love prefer learn happen prove long wait act mean bind oblige require force design do succeed vow pledge promise threaten refuse decline fail refrain
  avoid neglect forget commit opt elect bid mull consider envisage envision discuss`)

/** Of the carrying verbs, those by which the act after them does not take place: “declined to sign”, “refrains from”. */
export const refusingVerbs = words('refuse decline fail refrain avoid neglect forget stop cease abstain desist')

/** Of the carrying verbs, those that are an act of their own, told with what they are about: “agreed to share”, “threatened to quit”. */
export const pledgingVerbs = words('agree vow pledge promise threaten commit offer')

/** Verbs whose object does what comes after: “urged Fiji to sign”. */
export const orderingVerbs = words(`
  urge ask tell order force invite allow permit enable request call press push persuade convince help lead cause require encourage advise warn beg authorize authorise
  direct instruct command expect want compel oblige get let make prompt teach train summon appeal`)

/** Verbs that say of an event that it takes place: “the meeting occurred”, “the talks will last until March”. */
export const takingPlaceVerbs = words(`
  occur happen begin start end last continue resume open close conclude wrap_up follow come take_place break_out erupt run go finish unfold ensue fail collapse drag proceed
  scheduled hold expect kill leave cause trigger prompt schedule be plan set result mark precede coincide stall intensify escalate rage`)

/** Verbs that carry no meaning beside the noun that they take: “held talks”, “launched an attack”, “was engaged in an operation”. */
export const lightVerbs = words(`
  hold launch issue make give carry conduct take pay stage mount suffer reach sign start begin open resume continue end engage involve participate express voice
  offer receive undertake commit perform do put place bring enter undergo announce declare attend join host maintain pursue seek lead deliver submit tender
  accept reject cancel postpone suspend extend break honor honour violate observe impose lift ease strike come win file lodge secure obtain establish organize organise prepare repeat renew`)

/** Nouns for people, singly or together: what can act though it has no name. Offices and trades are known besides. */
export const peopleNouns = words(`
  people person man woman child boy girl baby teenager youth student pupil teacher worker employee farmer fisherman miner nurse doctor patient driver passenger pilot
  resident villager citizen civilian refugee migrant settler tourist visitor guest neighbour neighbor family relative parent mother father son daughter wife husband
  brother sister victim survivor witness hostage captive prisoner detainee inmate suspect defendant gunman gunmen attacker assailant bomber militant militia fighter rebel
  insurgent terrorist extremist guerrilla soldier troop troops force forces army navy military police policeman officer guard commander general official authority
  authorities government cabinet ministry minister parliament senate congress assembly council court tribunal judge jury prosecutor lawyer party faction group organization
  organisation movement union company firm bank corporation agency team club crew delegation representative delegate envoy ambassador diplomat leader leadership chief
  head president premier chancellor king queen prince princess mayor governor lawmaker senator deputy member activist protester demonstrator dissident opposition
  opponent supporter ally coalition alliance bloc nation state country republic kingdom community population crowd mob gang voter candidate politician expert scientist
  researcher journalist reporter analyst observer spokesman spokeswoman spokesperson association federation committee commission board institution regime junta
  administration embassy mission brigade unit battalion squad convoy peacekeeper inspector monitor volunteer rescuer firefighter staff personnel side sides power
  powers enemy neighbour rival partner counterpart colleague friend thousand thousands hundred hundreds dozen dozens million millions other others anyone someone one ones who
  university school hospital church shareholder investor customer consumer trader merchant owner tenant landlord entity network cell wing branch office department bureau
  believer pilgrim priest bishop pope imam cleric rabbi monk nun actor singer player coach athlete striker artist author
  fan spectator sniper garrison patrol detachment regiment platoon tribe clan tribesman elder chieftain warlord cartel pirate thief robber smuggler trafficker hacker sniper`)

/** Nouns for places that have no name. */
export const placeNouns = words(`
  capital city town village district province region area country border coast island port airport harbour harbor camp base headquarters embassy hotel palace square street
  market school hospital mosque church stadium station building site territory strip valley river sea ocean mountain hill forest suburb neighbourhood neighborhood
  highway road bridge home house prison jail court parliament centre center checkpoint crossing zone north south east west outskirts frontier shore bay desert plain field`)

/** Things that crash, sink, burn or fall. */
export const frailNouns = words(`
  bomber warship fighter-jet destroyer frigate flotilla plane airplane aeroplane aircraft airliner jet helicopter drone balloon rocket satellite spacecraft capsule train tram bus coach car truck lorry van taxi minibus vehicle motorcycle
  ferry boat ship vessel tanker trawler yacht canoe raft submarine freighter bridge building tower crane dam roof wall mine tunnel stadium factory plant reactor pipeline
  warehouse house hotel church mosque school block stand scaffold scaffolding elevator lift carriage cable-car cart convoy market shop theatre nightclub`)

/** Beside what crashes and burns: what is attacked, shelled or seized. */
export const struckNouns = words(`
  post outpost position garrison refinery depot dam oilfield facility installation infrastructure tank motorcade pipeline monument statue tower silo arsenal armory
  armoury office cemetery substation farm village quarter neighbourhood neighborhood shrine temple synagogue funeral wedding rally`)

/** Verbs beside an event noun that say something of their own: the verb of “called for a truce” is “call”, that of “launched an attack” is “attack”. */
export const weightyVerbs = words(`
  call order sign end reject cancel postpone suspend extend break honor honour violate observe lift ease accept receive offer seek host see lead strike close conclude
  support oppose condemn welcome prepare repeat renew organize organise arrange broker mediate chair attend stop halt delay boycott skip`)
