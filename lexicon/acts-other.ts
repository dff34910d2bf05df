import type {Act} from './act.ts'

// Our own lists, written for this project. Apache-2.0. News that PLOVER and CAMEO have no class for: no code, but an event all the same.
/** Office, law, business, health, nature, accidents. */
export const actsOfOther: readonly Act[] = [
  {
    act: 'appoint',
    verbs:
      'appoint; appoint as; appoint to; name as; name =PERSON; nominate; nominate as; nominate for; elect; elect as; elect to; re-elect; choose as; select as; promote to; promote as; swear_in; inaugurate; install; hire; hire as; crown; reinstate; pick as; reappoint; succeed; replace; replace as; take =office|oath; assume =office|presidency|power; designate =successor; tap as; vote_in; form =government|cabinet|coalition; become =PERSON; join =board|cabinet; name to; take_over as; ascend to',
    nouns: 'appointment; nomination; inauguration; swearing-in; promotion; election as; coronation',
    object: 'holder',
    example: 'The queen appointed a new chancellor.',
  },
  {
    act: 'dismiss',
    verbs:
      'dismiss =PERSON; sack =PERSON; fire; fire =PERSON; remove from =office|post|position; oust; unseat; depose; suspend =PERSON; relieve of; strip of; recall =PERSON; vote_out; lay_off; impeach =PERSON; demote; dethrone',
    nouns: 'dismissal; sacking; ouster; removal from; layoff; firing of',
    object: 'target',
    example: 'The board dismissed its chairman.',
  },
  {
    act: 'elect',
    verbs:
      'vote; vote on; vote in; win =election|seat|vote|majority|presidency|nomination|referendum|poll; lose =election|seat|majority|vote; hold =election|vote|referendum|primary; campaign; run for; stand for =election|seat|office|parliament|presidency; call =election|referendum; contest =election; go to =poll|polls; cast =ballot|vote; register =voter; concede =defeat; postpone =election|vote; schedule =election; defeat =rival|opponent|incumbent; win',
    nouns: 'election; vote; referendum; ballot; primary; runoff; by-election; inauguration; landslide; poll; victory; defeat',
    example: 'Voters in Chile went to the polls on Sunday.',
  },
  {
    act: 'legislate',
    verbs:
      'pass =LAW|budget|resolution; approve =LAW|budget|resolution|plan; enact; enact =LAW; repeal =LAW; introduce =LAW|tax; amend =LAW; draft =LAW|constitution; rule; rule that; issue =order|decree|ruling|report|statement|permit|licence|directive|regulation; decree; legislate; adopt =LAW|budget|resolution; overturn =ruling|law|conviction; uphold =ruling|law|ban; sign =LAW; debate =LAW; propose =LAW; vote for =LAW; vote against =LAW; order',
    nouns: 'passage of =LAW; enactment; ruling; decree; decision; verdict',
    example: 'Parliament passed a law on fishing.',
  },
  {
    act: 'announce',
    verbs:
      'announce; unveil; launch =product|service|programme|program|campaign|project|satellite|rocket|initiative|fund|website|app|plan|company; publish; release =report|statement|figure|album|video|film|result|list|document|data; present =report|plan|budget; introduce; reveal; declare; declare =independence|victory|bankruptcy; broadcast; air; issue; issue =statement|report; disclose; deliver =speech|lecture|verdict; proclaim; submit; set_up; create; establish; found; initiate; inaugurate =bridge|plant|school|hospital|line|monument; open =museum|bridge|school|hospital|factory|office|airport|exhibition|centre|center; complete; build; start =work|construction|production; begin =work|construction|production; implement; introduce =system; sponsor; hold =ceremony|conference|event|festival|vigil|funeral|exhibition|press; stage =festival|show|tournament; organise; organize; host =festival|tournament|event|cup',
    nouns: 'announcement; launch; publication; unveiling; creation; establishment; ceremony; funeral; inauguration; declaration; festival; introduction',
    object: 'target',
    example: 'The museum unveiled a new wing.',
  },
  {
    act: 'change figures',
    verbs:
      'raise =rate|price|tax|wage|target|forecast|MONEY|fund|limit|pension|salary|fare|age; cut =rate|price|tax|job|forecast|spending|output|production|budget|cost|emission|staff; lower =rate|price|tax|forecast; increase =rate|price|tax|spending|wage|budget; hike; slash =price|job|rate; rise by; rise to; fall by; fall to; drop by; drop to; climb to; soar; plunge; surge; tumble; slump; decline by; decline to; jump to; decrease; grow by; shrink; shrink by; double; triple; halve; plummet; skyrocket; reach =record|level|high|low; hit =record|high|low; post =profit|loss; report =profit|loss|revenue|case|death; earn; lose =MONEY|job; default on; go =bankrupt; file for =bankruptcy; collapse; devalue; keep =rate; leave =rate; hold =rate; close at; close =plant|factory|branch|store; shed =job; create =job; recall =car|product|vehicle; export; beat =forecast; go =public; bail_out; borrow; sell =stake|share; buy =stake|share; acquire =stake|share|company; merge; bid; bid for; double to',
    nouns:
      'increase in; cut in; rise in; fall in; drop in; rate cut; rate hike; price rise; decline in; growth; bankruptcy; default; layoffs; merger; inflation; recession; decline; surge in; profit; buyout; recall of',
    example: 'The central bank raised rates by half a point.',
  },
  {
    act: 'die',
    verbs: 'die; die of; die in; perish; pass_away; drown; succumb to; lose =life; commit =suicide; suffocate; starve; drown in; bleed; freeze to; burn to',
    nouns: 'death; death of; suicide; demise; drowning; passing',
    subject: 'target',
    example: 'The novelist died in Porto on Tuesday.',
  },
  {
    act: 'infect',
    verbs:
      'infect; test =positive|negative; contract =disease|virus|malaria|flu; hospitalize; hospitalise; recover; recover from; quarantine; spread; spread to; fall =ill|sick; sicken; vaccinate; treat; diagnose; diagnose with; admit to =hospital; catch =virus|flu; isolate; inoculate; undergo =surgery|operation|treatment; contaminate; cure; outbreak',
    nouns: 'outbreak; epidemic; pandemic; infection; vaccination; surgery; hospitalization; illness; contamination; quarantine',
    object: 'target',
    example: 'The virus has infected thousands of people.',
  },
  {
    act: 'strike nature',
    verbs:
      'strike; hit; shake; jolt; rock; flood; erupt; inundate; sweep; sweep through; batter; devastate; ravage; wash_away; engulf; destroy; damage; rip through; lash; slam into; make =landfall; burn; submerge; bury; rattle; blanket; cause =damage|flood|flooding|landslide|outage|blackout|fire; uproot; displace; dump; swamp; level; quake; blow through; barrel into; topple; tear through; pummel; hit =coast|region|area|country|city|town; melt; threaten; force; break =bank|levee; sweep_away; burn_down; gut; break_out',
    nouns:
      'earthquake; quake; flood; flooding; storm; hurricane; typhoon; cyclone; tornado; drought; eruption; landslide; mudslide; avalanche; tsunami; wildfire; fire; blaze; heatwave; aftershock; tremor; famine; blizzard; disaster; snowstorm; downpour; rainfall; monsoon; superstorm; inferno',
    object: 'target',
    example: 'An earthquake struck the coast of Peru.',
  },
  {
    act: 'crash',
    verbs:
      'crash; crash into; collide; collide with; derail; sink; capsize; collapse; explode; leak; overturn; catch =fire; burst; plunge into; ram; veer; run_aground; spill; go_missing; disappear; vanish; fall from; hit =car|tree|wall|truck|pole; ground; catch_fire; smash into; plough into; plow into; skid; topple_over; go =missing; blow_out; malfunction; fail; strand; trap; injure; crush; skid_off; evacuate; rescue; search for; recover =body|wreckage; extinguish; contain =fire; put_out =fire',
    nouns:
      'crash; collision; derailment; collapse; accident; shipwreck; sinking; spill; oil spill; leak; explosion; disaster; blackout; outage; stampede; capsizing; rescue; evacuation; wreck; disappearance; evacuation',
    object: 'target',
    example: 'A ferry capsized off the island of Luzon.',
  },
  {
    act: 'try at law',
    verbs:
      'testify; testify before; acquit; acquit of; appeal; appeal against; rule; uphold; overturn; plead; hear =case|appeal|testimony|evidence; adjourn; settle =case|lawsuit|claim; grant =bail; quash; annul; extradite; confess; confess to; admit =guilt|charge|murder|theft; admit to; deny =charge; subpoena; hang; execute; serve =sentence|year|term; escape; escape from; surrender to',
    nouns: 'hearing; testimony; ruling; appeal; acquittal; lawsuit; settlement; verdict; confession; escape; execution; extradition; jailbreak; plea',
    example: 'The witness testified before the committee.',
  },
  {
    act: 'compete',
    verbs:
      'win =medal|match|game|title|cup|race|prize|award|tournament|championship|gold|silver|bronze|oscar; beat; defeat; lose to; draw with; score; qualify for; sign =player|striker|contract; transfer; break =record; set =record; retain =title; advance to; compete; compete in; play against; receive =award|prize|medal; award =prize|medal; star in; perform; perform at; release =album|film|song; direct =film; premiere; sell_out; finish =second|first|third; race; edge; thrash; overcome; knock_out; eliminate; relegate; clinch =title|victory',
    nouns: 'win over; victory over; defeat by; championship; tournament; match; race; final; transfer; concert; premiere; award',
    object: 'recipient',
    example: 'The team of Uruguay beat Ghana on penalties.',
  },
  {
    act: 'discover',
    verbs:
      'discover; find =body|wreck|fossil|evidence|planet|cure|treasure|bomb|grave|trace|remains; detect; uncover; unearth; identify; launch =satellite|probe|rocket|mission; orbit; land on; dock with; patent; invent; sequence; excavate; recover; recover from =wreck; explore; observe =planet|star',
    nouns: 'discovery; launch; landing; excavation; invention; breakthrough; spacewalk; liftoff',
    example: 'Divers discovered the wreck of a galleon.',
  },
  {
    act: 'move',
    verbs:
      'flee from; flee to; flee; leave =country|city|town|village|homeland|home|area|region|camp; emigrate; emigrate to; migrate; cross; cross into; evacuate; evacuate from; rerelocate to; move to; escape to; seek =refuge; arrive; reach =shore|border|coast|island; enter; settle in; pour into; stream into; set_sail; sail to; escape; camp; shelter in',
    nouns: 'exodus; migration; evacuation; flight; influx; arrival',
    object: 'place',
    example: 'Thousands of villagers fled to the hills.',
  },
  {
    act: 'personal',
    verbs:
      'marry; wed; divorce; bury; mourn; commemorate; mark =anniversary; celebrate =anniversary|birthday; give =birth; baptize; canonize; beatify; ordain; consecrate; retire; retire from; graduate; graduate from; move; adopt =child; honor =victim; honour =victim; pray; lay =wreath; observe =silence',
    nouns: 'wedding; funeral; burial; anniversary; birth; commemoration; memorial; divorce; marriage',
    example: 'The prince married a teacher in Bergen.',
  },
]
