// Our own lists, written for this project. Apache-2.0.
/**
 * More ways of telling the acts of the lexicon, by the name of the act, in the manner of `Act.verbs` and `Act.nouns`. They tell events only:
 * what is learnt from acts (which code a pair has, which mentions are one) has not seen them.
 */
export const furtherActs: Readonly<Record<string, {readonly verbs?: string; readonly nouns?: string}>> = {
  'withdraw forces': {
    verbs:
      'pull =TROOPS; bring_home =TROOPS; bring_back =TROOPS; bring =TROOPS; draw_down =TROOPS; scale_back =presence; reduce =TROOPS|presence; remove =TROOPS',
    nouns: 'drawdown of =TROOPS; drawdown',
  },
  'reduce relations': {
    verbs:
      'pull =DIPLOMAT|staff; pull_out =DIPLOMAT|staff; recall =staff; cut =hotline|channel|communication; cut_off =communication|channel|hotline|contact; sever =hotline|communication|channel|contact; scrap =CEASEFIRE|treaty|pact; suspend =visa|trade|contact|pact|treaty; exit =AGREEMENT; break_off =contact; freeze =contact; withdraw =recognition|staff; close =mission; repudiate =AGREEMENT',
    nouns: 'closure of =embassy|consulate|mission; closing of =embassy|consulate|mission; shutdown of =embassy|consulate|mission',
  },
  recognise: {
    verbs:
      're-establish =RELATION; reestablish =RELATION; rebuild =RELATION; repair =RELATION; deepen =RELATION; forge =RELATION|partnership; patch_up =RELATION|difference',
  },
  sanction: {
    verbs: 'step_up =SANCTION; toughen =SANCTION; strengthen =SANCTION; re-impose =SANCTION; reinstate =SANCTION; approve =SANCTION; draw_up =SANCTION',
  },
  mobilise: {
    verbs:
      'conduct =overflight; fly =plane|jet|aircraft|drone|mission; fly over; move =missile|launcher|tank|weapon; place =unit|battery|TROOPS|missile; deploy =system; increase =interceptor; strengthen =presence|defence|defense; test-launch; aim =missile|rocket; enrich =uranium; restart =reactor|enrichment|centrifuge; resume =enrichment|test; launch =satellite|missile',
    nouns: 'nuclear test; rocket launch; missile launch; rocket test; test launch; underground test; overflight; missile firing',
  },
  criticise: {
    verbs: 'express =fury|horror|frustration|alarm|disgust|indignation; voice =fury|alarm|dismay; shout at; scream at; yell at; jeer; taunt',
  },
  threaten: {verbs: 'unleash =threat; brandish'},
  attack: {
    verbs:
      'unleash =ATTACK|barrage|wave; orchestrate =ATTACK; mastermind =ATTACK; coordinate =ATTACK; inflict =casualty|loss; exchange =gunfire; scuffle with; scuffle; brawl; grapple with; chase; surround; besiege; shove',
    nouns: 'revolution; terror attack; terrorist attack; scuffle; carnage; fistfight; brawl; civil war',
  },
  shell: {verbs: 'unleash =missile|rocket|airstrike; lob =shell|mortar|rocket; drop =munition|explosive|ordnance'},
  beat: {
    verbs:
      'lob =gas|teargas|canister|grenade; use =spray|baton|teargas|taser|truncheon; spray =pepper|gas|crowd|protester|demonstrator; break_up =PROTEST|crowd|camp; disperse =PROTEST; clear =protester|demonstrator|crowd|camp|square',
  },
  seize: {
    nouns: 'coup; coup attempt; putsch; mutiny; takeover attempt',
    verbs:
      'scale =wall|fence|gate|embassy; breach =wall|gate|fence|perimeter|compound; burst into; storm into; swarm; wrest =control; gain =control; regain =control; enter =building|compound|consulate|embassy; infiltrate; overtake =camp|base',
  },
  restrict: {
    verbs:
      'harass; hound; jam =signal; silence; suspend =processing|flight|service|visa; revoke =permit|status|accreditation; confine; clear =street|area|site|protest; close =office|bank; censor =news|report|coverage; block =news|video|protester',
    nouns: 'harassment of',
  },
  protest: {
    verbs:
      'throng; fill =street|square; pour into =street|streets; swarm =street; link =arm; form =chain; take_down =flag; tear_down =flag|statue|fence|barricade; camp_out',
  },
  'request aid': {verbs: 'ask for =donor|loan|bailout; seek =bailout'},
  infect: {verbs: 'suffer =injury|wound|burn|symptom|stroke|illness|concussion|loss; sustain =injury|wound|burn; receive =treatment'},
  move: {
    verbs:
      'rush to =hospital; take to =hospital|morgue; carry to =hospital; fly to =hospital; airlift; airlift to; medevac; bring_home =people|body|citizen|national',
  },
  announce: {verbs: 'claim =responsibility|credit'},
  appoint: {verbs: 'confirm as; confirm =nominee|nomination; swear as; sworn as'},
  elect: {verbs: 'claim =victory; certify =result|election; annul =election|result|vote; concede =election|race|defeat'},
  disarm: {
    verbs:
      'abandon =WEAPON|program|programme|arsenal; freeze =program|programme; dismantle =site|facility; halt =program|programme|test|enrichment; suspend =program|programme|test|enrichment',
  },
}
