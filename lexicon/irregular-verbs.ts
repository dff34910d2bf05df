// Our own list, written for this project. Apache-2.0.
const rows = `arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; befall befell befallen; begin began begun; behold beheld; bend bent;
  beset; besiege besieged; bid bade bidden; bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast; build built;
  burn burnt; burst; buy bought; cast; catch caught; choose chose chosen; cling clung; come came; cost; creep crept; cut; deal dealt; die died; dig dug; do did done; draw drew drawn;
  dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung;
  fly flew flown; forbid forbade forbidden; forecast; foresee foresaw foreseen; foretell foretold; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone;
  forsake forsook forsaken; freeze froze frozen; get got gotten; give gave given; go went gone; grind ground; grow grew grown; hang hung; have had; hear heard; hide hid hidden;
  hit; hold held; hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; let; lie lied lain; light lit; lose lost;
  make made; mean meant; meet met; mislead misled; mistake mistook mistaken; misunderstand misunderstood; mow mowed mown; offset; outbid; outdo outdid outdone; outgrow outgrew outgrown;
  overcome overcame; override overrode overridden; overrun overran; oversee oversaw overseen; overtake overtook overtaken; overthrow overthrew overthrown; pay paid; prove proven;
  put; quit; rebuild rebuilt; repay repaid; resell resold; rewrite rewrote rewritten; rid; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought;
  sell sold; send sent; set; sew sewn; shake shook shaken; shed; shine shone; shoot shot; show shown; shrink shrank shrunk; shut; sing sang sung; sink sank sunk; sit sat; slay slew slain;
  sleep slept; slide slid; sling slung; slit; sow sown; speak spoke spoken; speed sped; spend spent; spill spilt; spin spun; spit spat; split; spoil spoilt; spread; spring sprang sprung;
  stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode stridden; strike struck stricken; string strung; strive strove striven; swear swore sworn;
  sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust; tie tied; tread trod trodden;
  undergo underwent undergone; understand understood; undertake undertook undertaken; undo undid undone; unwind unwound; uphold upheld; upset; vie vied; wake woke woken; wear wore worn;
  weave wove woven; weep wept; win won; wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written`

/** Past tense or participle of an irregular verb → its lemma: “fought” → “fight”, “cut” → “cut”. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  rows.split(';').flatMap((row) => {
    const [lemma = '', ...forms] = row.trim().split(/\s+/)
    return (forms.length > 0 ? forms : [lemma]).map((form) => [form, lemma] as const)
  }),
)
