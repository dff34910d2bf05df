import type {Act} from './act.ts'

// Our own lists, written for this project; codes after the PLOVER manual 0.8 (2021) and the CAMEO codebook 1.1b3. Apache-2.0.
/** Asking, blaming, refusing, threatening, marching, punishing, forcing, fighting. */
export const actsOfConflict: readonly Act[] = [
  // ---- REQUEST
  {
    act: 'request',
    plover: 'REQUEST',
    cameo: '100',
    verbs:
      'request; ask; ask for; urge; call on; call upon; call for; appeal; appeal to; appeal for; demand; demand from; plead; plead with; plead for; beg; press; press for; push for; implore; exhort; petition; insist on; pressure; pressurize; lobby; encourage; solicit; press to; advocate; advocate for; beseech; make =demand|request|appeal|call; issue =call|appeal|demand; renew =call|appeal; reiterate =call|appeal|demand; repeat =call; order; instruct; direct to; command; present =demand; entreat; push to; challenge to; apply for =loan|aid|asylum|visa|citizenship|permit|membership|extradition; invoke; summon to; insist',
    nouns: 'request; demand; appeal; call for; plea; petition; ultimatum to; application; call',
    object: 'recipient',
    example: 'The union asked the ministry to wait.',
  },
  {
    act: 'request aid',
    plover: 'REQUEST',
    mode: 'assist',
    cameo: '103',
    verbs:
      'request =AID|SUPPORT|WEAPON|MONEY; ask for =AID|SUPPORT|WEAPON|MONEY; appeal for =AID|MONEY|help|donation; seek =AID|asylum|SUPPORT|loan; call for =AID|donation; demand =AID|compensation|payment|reparation; apply for =loan|aid|asylum',
    nouns: 'request for =AID; appeal for =AID; call for =AID',
    object: 'recipient',
    example: 'Haiti appealed for aid.',
  },
  {
    act: 'request change',
    plover: 'REQUEST',
    mode: 'change',
    context: 'executive',
    cameo: '104',
    verbs:
      'demand =resignation|ouster|removal|reform|change|election|right|independence; call for =resignation|ouster|reform|change|election|referendum|removal; urge to =resign|quit|reform; seek =reform|change|independence|resignation; press for =reform|change',
    nouns: 'call for =resignation|reform|election; demand for =resignation|reform|election',
    object: 'recipient',
    example: 'Students demanded the resignation of the rector.',
  },
  {
    act: 'request yielding',
    plover: 'REQUEST',
    mode: 'yield',
    context: 'military',
    cameo: '105',
    verbs:
      'demand =release|withdrawal|CEASEFIRE|end|return|lifting|access|stop; call for =release|withdrawal|CEASEFIRE|end|return|lifting|access|restraint|peace|calm|de-escalation|halt; urge =restraint|calm; appeal for =calm|peace|restraint|release|truce; ask for =release|extradition|return|pardon|forgiveness; request =release|extradition|withdrawal; seek =release|extradition|CEASEFIRE; ask =forgiveness',
    nouns: 'call for =CEASEFIRE|release|restraint; demand for =release|withdrawal',
    object: 'recipient',
    example: 'The pope called for a ceasefire.',
  },
  {
    act: 'request talks',
    plover: 'REQUEST',
    mode: 'meet',
    context: 'diplomatic',
    cameo: '106',
    verbs:
      'request =MEETING|TALKS|mediation; ask for =MEETING|TALKS|mediation; call for =MEETING|TALKS|mediation|dialogue; seek =MEETING|TALKS|mediation|dialogue; propose =MEETING|TALKS; demand =MEETING|TALKS; urge =dialogue|TALKS',
    nouns: 'request for =MEETING|TALKS; call for =TALKS|MEETING|dialogue',
    object: 'recipient',
    example: 'The rebels requested a meeting with the governor.',
  },
  // ---- ACCUSE
  {
    act: 'criticise',
    plover: 'ACCUSE',
    mode: 'disapprove',
    cameo: '111',
    verbs:
      'criticize; criticise; condemn; denounce; slam; decry; deplore; chide; rebuke; lambaste; lambast; censure; castigate; fault; chastise; attack over; lash_out at; hit_out at; berate; rail against; assail; scold; reprimand; blame; blame for; express =concern|anger|outrage|disapproval|dismay|condemnation|displeasure; voice =concern|criticism|anger|disapproval; deride; mock; ridicule; insult; disapprove of; admonish; complain; complain of; complain about; complain to; lament; question; hold =responsible; take_aim at; be critical of; slap_down; bemoan; brand; call =murderer|terrorist|liar|traitor; level =criticism; draw =criticism; face =criticism|backlash; protest to',
    nouns: 'criticism; condemnation; denunciation; rebuke; censure; outcry; backlash; complaint; disapproval; blame; anger at',
    object: 'target',
    example: 'Greenpeace criticised the oil company.',
  },
  {
    act: 'accuse',
    plover: 'ACCUSE',
    mode: 'allege',
    cameo: '112',
    verbs:
      'accuse; accuse of; allege; charge with =lie|breach; suspect; suspect of; implicate; finger; claim against; level =accusation|allegation|charge; make =accusation|allegation; impute; trade =accusation|blame; point at =finger; link to; link',
    nouns: 'accusation; allegation; claim against',
    object: 'target',
    example: 'Chad accused its neighbour of arming bandits.',
  },
  {
    act: 'complain officially',
    plover: 'ACCUSE',
    mode: 'allege',
    context: 'diplomatic',
    cameo: '114',
    verbs:
      'summon =DIPLOMAT; lodge =complaint|protest; file =complaint|protest|petition; submit =complaint; issue =protest; hand =note; deliver =protest; make =complaint; register =complaint|protest|objection; summon',
    nouns: 'official complaint; diplomatic protest',
    object: 'target',
    example: 'Finland summoned the Russian ambassador.',
  },
  {
    act: 'sue',
    plover: 'ACCUSE',
    mode: 'allege',
    context: 'legal',
    cameo: '115',
    verbs:
      'sue; file =lawsuit|suit|charge|motion|claim|case|appeal; bring =lawsuit|suit|case|charge|action; launch =lawsuit|action; indict; charge; charge with; prosecute; impeach; take to =court; press =charge; lay =charge; arraign; put on =trial; try; try for; stand =trial; go on =trial; appear in =court; face =charge|trial; start =trial|proceedings; appeal against',
    nouns: 'lawsuit; indictment; trial; prosecution; impeachment; charge against; legal action; suit; hearing',
    object: 'target',
    example: 'The widow sued the railway.',
  },
  {
    act: 'convict',
    plover: 'ACCUSE',
    mode: 'disapprove',
    context: 'legal',
    cameo: '116',
    verbs:
      'convict; convict of; find =guilty|liable; sentence; sentence to; fine; condemn to; jail for; uphold =conviction|sentence; order to =pay; rule against; plead =guilty; order =payment; impose =sentence|fine; hand_down =sentence|verdict; hand =sentence; disqualify; deliver =verdict; penalize; penalise; award',
    nouns: 'conviction; sentencing; verdict; guilty verdict; fine; ruling',
    object: 'target',
    example: 'A court in Lima sentenced the general to nine years.',
  },
  {
    act: 'investigate',
    plover: 'ACCUSE',
    mode: 'investigate',
    cameo: '090',
    verbs:
      'investigate; probe; inspect; examine; open =INVESTIGATION; launch =INVESTIGATION; start =INVESTIGATION; begin =INVESTIGATION; order =INVESTIGATION; conduct =INVESTIGATION; carry_out =INVESTIGATION; interrogate; question over; question about; search; look into; scrutinize; scrutinise; inquire into; audit; initiate =INVESTIGATION; announce =INVESTIGATION; subpoena; hold =inquiry|hearing',
    nouns: 'investigation; probe; inquiry; enquiry; inspection; interrogation; audit; search for',
    object: 'target',
    example: 'Prosecutors opened an investigation into the bridge.',
  },
  // ---- REJECT
  {
    act: 'reject',
    plover: 'REJECT',
    cameo: '120',
    verbs:
      'reject; refuse; decline; turn_down; rebuff; deny; dismiss; rule_out; oppose; object; object to; spurn; resist; shun; repudiate; disagree; disagree with; dispute; refute; contradict; balk at; snub; express =opposition; voice =opposition; vote against; veto; block =bill|resolution|motion|proposal|move; defy; disobey; flout; disregard; ignore; break =promise|law|rule; breach; violate =law|order|sanction|rule|resolution|agreement|treaty; overrule; overturn; strike_down; deny =request|allegation|visa|access|entry|bail|claim|charge|involvement; fail to; cast =veto; use =veto; exercise =veto; stonewall; decline to; refuse to; rule against; cancel =MEETING|visit|trip|talks; call_off =MEETING|visit|talks|trip; downplay; postpone; delay; boycott =MEETING|TALKS|conference; skip =MEETING; dismiss =allegation|claim|appeal|report; fend_off; vow not; scoff at; contest; withhold =support|approval; abstain; refrain from',
    nouns:
      'rejection; refusal; veto; denial; opposition to; objection; defiance; non-compliance; violation of =law|agreement|sanction|treaty; postponement; cancellation',
    object: 'recipient',
    example: 'The senate rejected the budget.',
  },
  // ---- THREATEN
  {
    act: 'threaten',
    plover: 'THREATEN',
    cameo: '130',
    verbs:
      'threaten; threaten with; warn; warn of; warn against; issue =threat|warning|ultimatum; make =threat; give =ultimatum|deadline; caution; menace; set =deadline; vow =revenge|retaliation; threaten to; deliver =ultimatum|warning; swear =revenge; promise =retaliation; send =warning; intimidate; blackmail; vow to; repeat =threat; renew =threat; sound =alarm',
    nouns: 'threat; ultimatum; warning; blackmail; intimidation',
    object: 'target',
    example: 'The general threatened the capital.',
  },
  // ---- PROTEST
  {
    act: 'hunger strike',
    plover: 'PROTEST',
    mode: 'hunger',
    cameo: '142',
    verbs: 'fast; fast against; begin =hunger|fast; start =hunger|fast; go on =hunger',
    nouns: 'hunger strike; hunger-strike',
    example: 'The prisoners fasted for a week.',
  },
  {
    act: 'protest',
    plover: 'PROTEST',
    mode: 'demo',
    cameo: '141',
    verbs:
      'protest; protest against; protest at; demonstrate; demonstrate against; rally in; rally for; rally against; march; march on; march against; march through; march to; picket; hold =PROTEST; stage =PROTEST; organize =PROTEST; organise =PROTEST; take to =street|streets; stage; chant; rise_up; mutiny; join =PROTEST; boo; heckle; burn =flag|effigy; rally outside; turn_out for; walk_out; attend =PROTEST; participate in =PROTEST; take in =PROTEST',
    nouns: 'protest; demonstration; rally; march; sit-in; vigil; picket; uprising; unrest; walkout; walk-out',
    object: 'target',
    example: 'Farmers protested in Lyon against the tariff.',
  },
  {
    act: 'strike work',
    plover: 'PROTEST',
    mode: 'boycott',
    cameo: '143',
    verbs:
      'boycott; go on =strike; stage =strike|walkout|boycott; begin =strike; call =strike; hold =strike; down =tool; organize =boycott|strike; launch =strike|boycott; join =strike; strike over; strike for; end =strike',
    nouns: 'strike of; general strike; boycott; work stoppage; walkout',
    object: 'target',
    example: 'Nurses went on strike over pay.',
  },
  {
    act: 'obstruct',
    plover: 'PROTEST',
    mode: 'obstruct',
    cameo: '144',
    verbs:
      'block =ROAD; barricade; obstruct; blockade =ROAD; occupy =building|square|campus|university|office|street|plaza|school|factory|bridge; disrupt; paralyze; paralyse; block',
    nouns: 'roadblock; sit-in; barricade; obstruction',
    object: 'target',
    example: 'Miners blocked the motorway.',
  },
  {
    act: 'riot',
    plover: 'PROTEST',
    mode: 'riot',
    cameo: '145',
    verbs:
      'riot; loot; torch; set =fire|ablaze; throw =stone|bottle|rock|egg; hurl =stone|bottle|rock; pelt; ransack; vandalize; vandalise; clash with =POLICE; rampage; trash',
    nouns: 'riot; looting; rioting; rampage; violent protest',
    object: 'target',
    example: 'The crowd rioted in the capital.',
  },
  // ---- MOBILIZE
  {
    act: 'mobilise',
    plover: 'MOBILIZE',
    mode: 'troops',
    context: 'military',
    cameo: '154',
    verbs:
      'mobilize; mobilise; deploy; deploy to; send =TROOPS|WARSHIP; mass =TROOPS; amass; reinforce; build_up; dispatch =TROOPS|WARSHIP; move =TROOPS; station; conscript; draft; call_up; put on =alert; place on =alert; raise =alert; test =missile|bomb|weapon|rocket; test-fire; parade; patrol; fire =flare; scramble =jet|fighter; increase =presence; boost =presence; beef_up; redeploy; send in =TROOPS; step_up =patrol|presence|security; tighten =security; position; go on =alert; rush =TROOPS; muster; fly =bomber|sortie; sail; rehearse; recruit; test',
    nouns:
      'mobilization; mobilisation; deployment; build-up; buildup; troop movement; alert; conscription; show of =force; redeployment; military parade; missile test',
    object: 'target',
    example: 'Algeria deployed tanks along the frontier.',
  },
  // ---- SANCTION
  {
    act: 'reduce relations',
    plover: 'SANCTION',
    mode: 'withdraw',
    context: 'diplomatic',
    cameo: '161',
    verbs:
      'sever =RELATION; cut =RELATION; break_off =RELATION|TALKS; break =RELATION; cut_off =RELATION; suspend =RELATION|TALKS|MEETING|membership|cooperation|negotiation|participation; downgrade =RELATION; recall =DIPLOMAT; close =embassy|consulate; withdraw =DIPLOMAT; end =RELATION|cooperation|partnership|alliance; freeze =RELATION|TALKS|cooperation; halt =TALKS|cooperation|negotiation; walk_out of =TALKS|MEETING; withdraw from =AGREEMENT|TALKS|organization|organisation|treaty|council|pact; pull_out of =AGREEMENT|TALKS|treaty; quit =TALKS|treaty|organization|agreement; leave =TALKS|bloc|union|alliance|agreement; break with; distance; abandon =AGREEMENT|TALKS|RELATION; scrap =AGREEMENT; terminate =AGREEMENT|contract; tear_up =AGREEMENT; revoke =agreement; renege on; shut =embassy; severe; renounce; denounce =treaty; cancel =contract|order|agreement; unfriend; abrogate; call_off =TALKS',
    nouns:
      'severance of =RELATION; suspension of =RELATION|TALKS|cooperation; break-off; withdrawal from =AGREEMENT|TALKS; breakdown of =TALKS; closure of =embassy',
    object: 'target',
    example: 'Bolivia severed relations with the kingdom.',
  },
  {
    act: 'stop aid',
    plover: 'SANCTION',
    mode: 'discontinue',
    cameo: '162',
    verbs:
      'cut =AID|MONEY|funding; suspend =AID|funding|loan|delivery|sale|export|supply; halt =AID|funding|delivery|shipment|sale; stop =AID|funding|delivery|shipment|supply; freeze =AID|funding; end =AID|funding; withhold =AID|funding|MONEY; cut_off =AID|supply|power|gas; slash =AID|funding|budget; reduce =AID; withdraw =AID|funding|support; defund; discontinue =AID; cancel =AID',
    nouns: 'suspension of =AID; cut in =AID; reduction of =AID|military; halt of =AID; reduction in =AID; cut to =AID',
    object: 'target',
    example: 'The bank suspended aid to the junta.',
  },
  {
    act: 'expel',
    plover: 'SANCTION',
    mode: 'expel',
    context: 'diplomatic',
    cameo: '166',
    verbs:
      'expel; expel =DIPLOMAT; expel from; oust from; order_out; kick_out; throw_out; declare =non|persona; banish; suspend from; oust =DIPLOMAT; eject; exclude from; bar from; withdraw =peacekeeper|observer|inspector|worker|staff|mission; evacuate =staff|DIPLOMAT; give =hours',
    nouns: 'expulsion; exclusion; ejection; ouster; removal of',
    object: 'target',
    example: 'Norway expelled two diplomats.',
  },
  // ---- COERCE
  {
    act: 'impose curfew',
    plover: 'COERCE',
    mode: 'curfew',
    context: 'pro_autocracy',
    cameo: '1723',
    verbs: 'impose =curfew; declare =curfew; order =curfew; extend =curfew; announce =curfew; enforce =curfew',
    nouns: 'curfew',
    object: 'target',
    example: 'The governor imposed a curfew on the port.',
  },
  {
    act: 'declare emergency',
    plover: 'COERCE',
    mode: 'martial-law',
    context: 'pro_autocracy',
    cameo: '1724',
    verbs: 'declare =emergency|law|state; impose =law|emergency; extend =emergency|state; proclaim =emergency|law|state; decree =emergency',
    nouns: 'state of =emergency; martial law; emergency rule',
    object: 'target',
    example: 'Ecuador declared a state of emergency.',
  },
  {
    act: 'sanction',
    plover: 'COERCE',
    mode: 'restrict',
    context: 'diplomatic',
    cameo: '163',
    verbs:
      'sanction; impose =SANCTION; slap =SANCTION; blacklist; embargo; impose =tariff|duty|embargo; place =SANCTION; introduce =SANCTION; adopt =SANCTION; tighten =SANCTION; announce =SANCTION; levy =SANCTION|tariff; extend =SANCTION; renew =SANCTION; designate =terrorist|organization|organisation|group|entity; reimpose =SANCTION; expand =SANCTION; put on =blacklist|list; add to =list|blacklist; ban =import|export; freeze =asset|account; boycott =product|good; declare =terrorist|organization; list as; designate as',
    nouns: 'sanction against; sanctions on; embargo; designation; tariff on; blacklisting; imposition of =SANCTION',
    object: 'target',
    example: 'Brussels imposed sanctions on the shipping firm.',
  },
  {
    act: 'seize',
    plover: 'COERCE',
    mode: 'seize',
    context: 'human_security',
    cameo: '1711',
    verbs:
      'seize; confiscate; impound; expropriate; nationalize; nationalise; raid; demolish; evict; bulldoze; occupy; annex; capture =town|city|village|territory|base|airport|ship|area|position; take_over; take =control; overrun; seize =control; conquer; invade; cross_into; retake; recapture; storm; intercept; board =ship|vessel|tanker|yacht; hijack =ship; appropriate; wiretap; hack; break into =house|home|building|office|compound|car|museum|apartment|embassy|bank; tap; enter =territory|airspace|water; violate =airspace|border|sovereignty|territory; steal; rob; loot =shop; requisition; search =home|house; take =hostage',
    nouns:
      'seizure; confiscation; demolition; eviction; annexation; occupation; raid; invasion; incursion; takeover of; expropriation; cyberattack; hacking; capture of',
    object: 'target',
    example: 'Customs seized the trawler.',
  },
  {
    act: 'restrict',
    plover: 'COERCE',
    mode: 'restrict',
    context: 'executive',
    cameo: '172',
    verbs:
      'restrict; impose =RESTRICTION|tax|fine|rule|visa|condition|lockdown|quarantine; limit; curb; censor; shut_down; shut; close =border|airport|crossing|newspaper|university|road|port|school; block =website|access|site|account|entry|shipment|aid; bar; ban; prohibit; outlaw; cordon_off; seal_off; blockade; besiege; encircle; suppress; prevent; prevent from; stop from; revoke =licence|license|citizenship|visa|passport; suspend =licence|license|right|constitution|flight; dismiss; fire =official|minister|worker|teacher|employee|staff; sack; purge; gag; tighten =control|rule|restriction; force; force to; compel; coerce; crack_down; crack_down on; cut =internet; disband =party; dissolve =party; lay_siege to; repress; deprive; deny =entry|visa; persecute; enforce; discriminate against',
    nouns:
      'restriction; ban on; crackdown; blockade; siege; censorship; closure of =border|newspaper; lockdown; repression; persecution; purge; dismissal; sacking',
    object: 'target',
    example: 'The town banned motor boats from the lake.',
  },
  {
    act: 'arrest',
    plover: 'COERCE',
    mode: 'arrest',
    context: 'legal',
    cameo: '173',
    verbs:
      'arrest; detain; jail; imprison; incarcerate; round_up; take into =custody; hold =suspect|prisoner|captive|hostage; apprehend; lock_up; catch =suspect|thief|fugitive|killer|smuggler|robber; capture =suspect|fugitive|leader|commander|fighter|militant; nab; remand; put under =arrest; place under =arrest; intern; issue =warrant; make =arrest; keep in =custody|detention; capture; collar; order =arrest|detention; conduct =arrest; place in =detention|custody; remand in',
    nouns: 'arrest; detention; imprisonment; jailing; capture; custody; round-up; arrest warrant; incarceration',
    object: 'target',
    example: 'Police arrested two brothers in Turin.',
  },
  {
    act: 'deport',
    plover: 'COERCE',
    mode: 'deport',
    context: 'legal',
    cameo: '174',
    verbs:
      'deport; deport to; exile; send_back; turn_back; turn_away; displace; drive_out; expel =migrant|refugee|citizen|resident|worker|student|journalist; deport from; uproot; repatriate =migrant; force_out; banish',
    nouns: 'deportation; exile; displacement; expulsion of =migrant|refugee|resident',
    object: 'target',
    example: 'Libya deported the fishermen.',
  },
  // ---- ASSAULT
  {
    act: 'cleanse',
    plover: 'ASSAULT',
    mode: 'cleansing',
    context: 'religion_ethnicity',
    cameo: '203',
    verbs: 'cleanse; commit =genocide|cleansing|atrocity; wipe_out',
    nouns: 'ethnic cleansing; genocide; mass killing; atrocity',
    object: 'target',
    example: 'The tribunal found that the militia committed genocide.',
  },
  {
    act: 'attack',
    plover: 'ASSAULT',
    context: 'military',
    cameo: '190',
    verbs:
      'attack; assault; launch =ATTACK; carry_out =ATTACK; conduct =ATTACK; mount =ATTACK; stage =ATTACK; wage =war|campaign; fight; fight with; fight against; clash; clash with; battle; raid =village|camp|town|base; strike; hit; target; ambush; invade; retaliate; retaliate against; engage in =FIGHTING|operation; involve in =FIGHTING|operation; open =fire|offensive; begin =offensive|operation|war; exchange =fire; advance on; advance; press =offensive; resume =ATTACK; order =ATTACK; claim =ATTACK; repel; repulse; skirmish with; skirmish; trade =fire|blow; perpetrate =ATTACK; commit =ATTACK|act|crime|violence; storm =building|town|base|prison|village|compound|camp; go to =war; declare =war; continue =ATTACK|offensive; wage; confront; break_out; erupt; escalate; intensify; violate =ceasefire|cease-fire|truce; break =ceasefire|cease-fire|truce; defeat =army|force|rebel|militia|insurgent|group|terrorist|fighter|jihadist|enemy; combat; use =force; attempt =coup; stage =coup; overthrow; topple; oust; attack with; sink =ship|boat|vessel|frigate|warship|submarine|tanker; torpedo',
    nouns:
      'attack; assault; offensive; operation; raid; war; fighting; clash; battle; conflict; hostility; hostilities; confrontation; strike on; ambush; invasion; incursion; skirmish; coup; violence; onslaught; firefight; campaign against; bloodshed; aggression; insurgency; rebellion; violation of =ceasefire|truce|cease-fire; mutiny; combat; crossfire',
    object: 'target',
    example: 'Rebels attacked the garrison at dawn.',
  },
  {
    act: 'shoot',
    plover: 'ASSAULT',
    mode: 'firearms',
    context: 'military',
    cameo: '193',
    verbs: 'shoot; shoot at; gun_down; open =fire; fire on; fire at; fire; snipe at; shoot_down; fire into; open_fire; fire =shot|bullet|gun|round',
    nouns: 'shooting; gunfire; shootout; shoot-out; gunfight; gun battle; sniper fire; exchange of =fire',
    object: 'target',
    example: 'A guard gunned down the editor.',
  },
  {
    act: 'shell',
    plover: 'ASSAULT',
    mode: 'heavy-weapons',
    context: 'military',
    cameo: '194',
    verbs:
      'shell; bombard; bomb; fire =missile|rocket|mortar|shell|artillery|projectile|torpedo; launch =missile|rocket|drone|airstrike; strafe; pound; pummel; airstrike; rain; drop =bomb; intercept =missile|drone; down =drone|plane|aircraft|helicopter|jet; shoot_down =drone|plane|aircraft|helicopter|jet; raze; flatten; level; carry_out =airstrike|strike|raid; conduct =airstrike|strike; hit with =missile|rocket|drone; strike with =missile|rocket|drone; destroy; damage; obliterate; fire at =missile|rocket; wreck',
    nouns:
      'shelling; bombardment; airstrike; air strike; missile strike; drone strike; air raid; bombing of; rocket fire; missile attack; barrage; destruction; drone attack; rocket attack; strike; mortar attack; air attack',
    object: 'target',
    example: 'Artillery shelled the harbour.',
  },
  {
    act: 'bomb',
    plover: 'ASSAULT',
    mode: 'explosives',
    cameo: '183',
    verbs:
      'blow_up; detonate; explode; set_off =bomb|explosive|device; plant =bomb|mine|explosive; bomb =embassy|bus|market|church|mosque|hotel|train; blow =himself|herself|themselves; go_off; defuse; mine; throw =grenade|bomb; hurl =grenade',
    nouns: 'bombing; explosion; suicide bombing; car bomb; car bombing; suicide attack; blast; detonation; bomb attack; grenade attack; roadside bomb',
    object: 'target',
    example: 'A bomb exploded at the bus station.',
  },
  {
    act: 'kill',
    plover: 'ASSAULT',
    cameo: '180',
    verbs:
      'kill; murder; slay; massacre; slaughter; behead; execute; lynch; stab; kill in; claim =life; injure; wound; maim; hurt; hack; butcher; strangle; poison; gas; exterminate; hang; burn =alive; cause =death|casualty|injury; leave =dead|death|injured|wounded|casualty; stone; kill with; run_over; mow_down; eliminate; decapitate; harm; electrocute; gun; shoot =dead',
    nouns:
      'killing; murder; massacre; slaughter; execution; beheading; slaying; lynching; stabbing; bloodbath; homicide; injury; wounding; genocide; casualty; death; deaths',
    object: 'target',
    example: 'A gunman killed four passengers.',
  },
  {
    act: 'assassinate',
    plover: 'ASSAULT',
    mode: 'assassinate',
    cameo: '186',
    verbs: 'assassinate; attempt =assassination; plot =assassination',
    nouns: 'assassination; assassination attempt; attempt on =life',
    object: 'target',
    example: 'An unknown man assassinated the editor.',
  },
  {
    act: 'abduct',
    plover: 'ASSAULT',
    mode: 'abduct',
    cameo: '181',
    verbs:
      'abduct; kidnap; take =hostage|captive; hijack; seize =hostage|worker|journalist; hold =hostage|captive; take as =hostage; snatch; capture =soldier|hostage|civilian|crew; take =soldier|prisoner',
    nouns: 'kidnapping; abduction; hostage-taking; hijacking; captivity; kidnap',
    object: 'target',
    example: 'Gunmen kidnapped an engineer near Jos.',
  },
  {
    act: 'beat',
    plover: 'ASSAULT',
    mode: 'beat',
    cameo: '182',
    verbs:
      'beat =protester|demonstrator|journalist|woman|man|student|prisoner|detainee|wife|child|boy|girl|activist|civilian|photographer|reporter|officer|policeman|migrant|worker|suspect; beat_up; punch; kick; assault =woman|man|journalist|officer; manhandle; mistreat; abuse; tear-gas; whip; flog; club; mug; rough_up; slap; disperse =crowd|protester|demonstrator; fire =gas|teargas|canister|tear; use =gas|cannon; spray; ill-treat; disperse; quell; crush =protest|rebellion|dissent',
    nouns: 'beating; flogging; brutality; mistreatment; abuse; ill-treatment; police violence',
    object: 'target',
    example: 'Guards beat the photographer.',
  },
  {
    act: 'abuse sexually',
    plover: 'ASSAULT',
    mode: 'sexual',
    cameo: '1821',
    verbs: 'rape; molest; sexually_assault; gang-rape',
    nouns: 'rape; sexual assault; sexual violence; sexual abuse',
    object: 'target',
    example: 'The court heard that a guard raped two women.',
  },
  {
    act: 'torture',
    plover: 'ASSAULT',
    mode: 'torture',
    cameo: '1822',
    verbs: 'torture; waterboard; mutilate',
    nouns: 'torture; mutilation',
    object: 'target',
    example: 'The police tortured the suspect.',
  },
]
