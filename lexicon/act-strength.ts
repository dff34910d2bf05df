// Our own lists, written for this project. Apache-2.0. Lemmas.
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/**
 * Verbs that tell many things and of which the bare word tells no act, whoever stands beside it: “let it grow”, “built a reputation”.
 * A pattern that asks for more (“build =bridge”, “run for”) holds.
 */
export const vagueVerbs = words(`
  let create establish build complete introduce implement move go come run take shake stand write observe draft commit earn succeed lose explore spread raise
  install perform demonstrate sequence overcome recover land sweep ring invest ground express treat give provide submit set found initiate  
  isolate cure contaminate reach return send head travel fly see have involve sail position station collapse vanish fail strand contain double triple grow soar
  plunge surge tumble slump shrink plummet close leak veer burst level dump swamp rock rattle blanket pummel batter cross camp enter permit allow approve authorize authorise yield
  compromise waive relent test rehearse obstruct disrupt stage chant march mourn celebrate honor honour regret justify champion salute reform overhaul integrate
  unite sell export import supply contract trade fund finance lend resist disagree delay postpone defy contest object insist invoke command solicit complain lament
  deride mock insult bemoan look examine scrutinize scrutinise audit link suspect fault finger designate prevent stop control seal occupy
  cut turn shut impose hang fine award appeal plead rule uphold overturn serve declare issue promise offer assure volunteer propose accept win pay cause sink stop spill cave`)

/** Verbs that are an act where a party does it to a party, and a figure of speech elsewhere: “hit a note”, “attacked the problem”, “fought for air”. */
export const mutualVerbs = words(`
  hit strike attack fight battle target confront slap kick use force help work support back blame ignore address contact beat defeat replace hurt protect guard
  escort assist aid encourage press push pressure pressurize direct instruct order recognize recognise forgive thank try threaten intimidate challenge lobby beg ask urge
  join brief host back endorse crush trap engulf ravage devastate batter
  assault besiege raid ambush detain arrest expel oust dismiss hire  
  appoint nominate infect vaccinate accuse indict prosecute convict sentence jail           
  call summon invite`)

/** Verbs for what can be seen done, and are news without an act in the lexicon: “painted the bridge”, “joined the club”. */
export const concreteVerbs = words(`
  join rejoin leave quit send mail email post ship deliver return remove receive inherit pay repay refund borrow lend rent lease auction buy sell donate hand collect gather harvest plant
  sow fish hunt catch tag breed name rename record film photograph broadcast stream print reprint paint repaint draw sketch sculpt design compose sing dance coach study enroll enrol graduate
  throw toss hurl drag lift lower hoist erect assemble dismantle demolish rebuild renovate repair restore fix weld tow seal lock unlock hide dig exhume excavate drill bulldoze
  pave flood drain clean wash cook bake brew feed slaughter load unload transport haul ferry truck drive ride pilot steer sail row circle orbit climb hike swim dive jump leap
  board disembark exit depart tour accompany escort evacuate rescue revive bandage operate transplant x-ray examine photograph interview question tape sign co-sign seal stamp
  withdraw deposit transfer wire invest acquire merge rename relocate move-in open reopen close shutter padlock fence wall patrol search inspect weigh measure count recount
  tally copy download upload hack encrypt delete erase wipe steal rob burgle loot smuggle forge counterfeit bribe blackmail extort gamble bet bid outbid co-found found
  coach substitute bench score shoot dunk pitch bowl bat tackle throw intercept concede equalise equalize qualify host air screen premiere release publish translate edit
  unveil unfurl raise hang burn shred tear smash knock topple tip spill drop fell chop cut saw plough plow dump bury cremate lay kneel bow salute hug kiss shake wave slap
  punch stab shoot bite poison drown strangle choke handcuff chain shackle gag blindfold cuff tase tear-gas pepper-spray hose`)

/** Verbs and nouns of acts that mean what they say nearly wherever news uses them. */
export const plainActs = words(`
  kill murder assassinate die perish drown injure wound behead massacre slaughter stab rape abduct kidnap bomb shell massacre ambush arrest detain jail imprison sentence convict acquit indict
  sue extradite deport expel evict release free repatriate meet visit arrive depart travel convene gather negotiate mediate telephone host tour resign abdicate appoint
  nominate elect inaugurate impeach dismiss sack crash collide derail capsize sink erupt explode detonate flood quake strike earthquake eruption collision accident derailment explosion
  sign ratify adopt accuse condemn criticise criticize denounce urge apologise apologize congratulate invite deploy invade occupy bombard evacuate flee emigrate marry
  launch unveil publish acquire merge vote veto protest demonstrate riot loot torch withdraw retreat surrender send dispatch deliver donate bring restore meeting talk talks summit visit
  negotiation conference ceasefire truce election resignation appointment arrest killing murder assassination bombing shooting kidnapping abduction release withdrawal investigation
  trial protest demonstration rally march`)
